package org.onrecord.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Characters;
import org.onrecord.article.Outlet;
import org.onrecord.article.Passage;
import org.onrecord.article.Publication;
import org.onrecord.record.Why;

/** Says who can have taken a shared passage from whom: by credits, quotation marks and dates. */
final class ReuseDirection {
  private ReuseDirection() {}

  static Reuse of(Article a, Article b, Passage inA, Passage inB) {
    if (names(a, b.outlet())) {
      return new Reuse(inA, inB, Reuse.Direction.A_FROM_B, new Why("credits-the-other", 0.9));
    }
    if (names(b, a.outlet())) {
      return new Reuse(inA, inB, Reuse.Direction.B_FROM_A, new Why("credits-the-other", 0.9));
    }
    if (isQuoted(a, inA) && isQuoted(b, inB)) {
      return new Reuse(inA, inB, Reuse.Direction.COMMON_SOURCE, new Why("quotation", 0.9));
    }
    if (shareCredit(a.credits(), b.credits())) {
      return new Reuse(inA, inB, Reuse.Direction.COMMON_SOURCE, new Why("same-credit", 0.8));
    }
    LocalDate x = last(a.published());
    LocalDate y = first(b.published());
    if (x != null && y != null && x.isBefore(y)) {
      return new Reuse(inA, inB, Reuse.Direction.B_FROM_A, new Why("came-out-later", 0.6));
    }
    LocalDate firstOfA = first(a.published());
    LocalDate lastOfB = last(b.published());
    if (firstOfA != null && lastOfB != null && lastOfB.isBefore(firstOfA)) {
      return new Reuse(inA, inB, Reuse.Direction.A_FROM_B, new Why("came-out-later", 0.6));
    }
    return new Reuse(inA, inB, Reuse.Direction.UNKNOWN, new Why("no-evidence", 0.5));
  }

  private static @Nullable LocalDate first(@Nullable Publication published) {
    return published == null ? null : published.from();
  }

  private static @Nullable LocalDate last(@Nullable Publication published) {
    return published == null ? null : published.to();
  }

  private static boolean names(Article article, @Nullable Outlet other) {
    if (other == null || other.equals(article.outlet())) {
      return false;
    }
    String wanted = other.name().toLowerCase(Locale.ROOT);
    for (String credit : article.credits()) {
      if (credit.toLowerCase(Locale.ROOT).equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean shareCredit(List<String> a, List<String> b) {
    for (String credit : a) {
      for (String other : b) {
        if (credit.equalsIgnoreCase(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a passage begins inside double quotation marks: an odd number of them before it. */
  private static boolean isQuoted(Article article, Passage passage) {
    String text = article.text();
    int marks = 0;
    int from = article.blockAt(passage.span().begin()).map(block -> block.span().begin()).orElse(0);
    for (int i = from; i < passage.span().begin(); i++) {
      marks += Characters.isDoubleMark(text.charAt(i)) ? 1 : 0;
    }
    return marks % 2 == 1;
  }
}
