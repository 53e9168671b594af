package org.onrecord.story;

import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.record.Statement;

/** Decides whether two statements with words in common report one act of saying. */
final class SayingRules {
  /** Words in which one name may stand for another. */
  private static final int REPLACED = 3;

  /** Trust in a speaker who is named; pronouns and descriptions are at times taken wrongly. */
  private static final double SURE = 1;

  private SayingRules() {}

  /**
   * The name of the rule by which two statements are one, or null where none holds.
   *
   * @param x the words of {@code a} that are compared, {@code y} those of {@code b}
   * @param coverage share of the shorter one's words found in the other
   */
  static @Nullable String rule(
      Saying a,
      Saying b,
      Wording x,
      Wording y,
      Alignment alignment,
      double coverage,
      SayingMatch.Nearness nearness) {
    int run = alignment.longest();
    int content = alignment.content(x);
    Wording shorter = x.size() <= y.size() ? x : y;
    boolean one = Saying.oneSpeaker(a, b);
    if (isAnother(a, b)) {
      boolean sure = a.trust() >= SURE && b.trust() >= SURE;
      boolean strong =
          nearness != SayingMatch.Nearness.FAR
              && run >= (sure ? 8 : 6)
              && coverage >= 0.9
              && content >= 3;
      return strong ? "same-words-other-speaker" : null;
    }
    boolean quoted = a.isQuoted() && b.isQuoted();
    if (!one && namesPart(x, y, alignment)) {
      return null;
    }
    switch (nearness) {
      case STORY -> {
        if (run >= 5 && coverage >= (one ? 0.5 : 0.72) && content >= 2) {
          return "same-words";
        }
        if (quoted && alignment.words() == shorter.size() && shorter.size() >= 2 && content >= 2) {
          return "same-words-clipped";
        }
        if (quoted && (holdsPiece(a, x, alignment, true) || holdsPiece(b, y, alignment, false))) {
          return "same-piece";
        }
        if (run >= 3 && coverage >= (one ? 0.7 : 0.8) && content >= 3) {
          return "same-words";
        }
        return one ? retold(a, b, x, y, alignment) : null;
      }
      case DAYS -> {
        if (run >= 6 && coverage >= (one ? 0.6 : 0.72) && content >= 3) {
          return "same-words-other-story";
        }
        if (one && quoted && alignment.words() == shorter.size() && run >= 5 && content >= 2) {
          return "same-words-other-story";
        }
        return null;
      }
      default -> {
        boolean long_ = run >= (one ? 8 : 10) && coverage >= 0.75 && content >= 4;
        return long_ ? "same-words-other-day" : null;
      }
    }
  }

  /** Whether two speakers are known, and neither may stand for the other. */
  static boolean isAnother(Saying a, Saying b) {
    return Saying.conflict(a, b) && !stands(a, b);
  }

  /** Whether one name stands in the place of another: “the port of Tarn” for “the port of Orle”. */
  private static boolean namesPart(Wording x, Wording y, Alignment alignment) {
    int a = 0;
    int b = 0;
    for (Alignment.Run run : alignment.runs()) {
      if (a > 0 && namesPart(x, a, run.a(), y, b, run.b())) {
        return true;
      }
      a = run.a() + run.words();
      b = run.b() + run.words();
    }
    return a > 0 && namesPart(x, a, x.size(), y, b, y.size());
  }

  private static boolean namesPart(Wording x, int fromA, int toA, Wording y, int fromB, int toB) {
    return toA - fromA <= REPLACED
        && toB - fromB <= REPLACED
        && hasName(x, fromA, toA, y)
        && hasName(y, fromB, toB, x);
  }

  /** Whether a stretch holds a name that the other wording lacks. */
  private static boolean hasName(Wording words, int from, int to, Wording other) {
    for (int i = from; i < to; i++) {
      boolean starts = i == 0 || words.segment(i) != words.segment(i - 1);
      if (words.isCapital(i) && !words.isLight(i) && !starts && !other.holds(words.normal(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quoted piece of a reported clause stands whole in the other statement. */
  private static boolean holdsPiece(
      Saying saying, Wording words, Alignment alignment, boolean sideA) {
    if (saying.statement().form() != Statement.Form.MIXED || words.segments() < 2) {
      return false;
    }
    int[] lengths = words.segmentLengths();
    int[] content = new int[lengths.length];
    for (int i = 0; i < words.size(); i++) {
      content[words.segment(i)] += words.isLight(i) ? 0 : 1;
    }
    for (Alignment.Run run : alignment.runs()) {
      int from = sideA ? run.a() : run.b();
      int segment = words.segment(from);
      boolean starts = from == 0 || words.segment(from - 1) != segment;
      if (starts && run.words() >= lengths[segment] && content[segment] >= 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether one speaker may stand for the other: a country or government for its official. */
  private static boolean stands(Saying a, Saying b) {
    Actor x = a.speaker();
    Actor y = b.speaker();
    if (x == null || y == null) {
      return false;
    }
    boolean firstIsPerson = x.kind() == Actor.Kind.PERSON;
    boolean secondIsPerson = y.kind() == Actor.Kind.PERSON;
    String country = x.country();
    String other = y.country();
    if (!firstIsPerson && !secondIsPerson) {
      return isSide(x) && isSide(y) && country != null && country.equals(other);
    }
    return firstIsPerson != secondIsPerson
        && isSide(firstIsPerson ? y : x)
        && (country == null || other == null || country.equals(other));
  }

  private static boolean isSide(Actor actor) {
    return switch (actor.kind()) {
      case COUNTRY, GOVERNMENT, GROUP -> true;
      default -> false;
    };
  }

  /** One speaker's words, retold: half of what the shorter one says is in the other. */
  private static @Nullable String retold(
      Saying a, Saying b, Wording x, Wording y, Alignment alignment) {
    Wording shorter = x.size() <= y.size() ? x : y;
    int content = alignment.content(x);
    int needed = shorter.content();
    boolean indirect = !a.isQuoted() || !b.isQuoted() || x == a.whole() || y == b.whole();
    boolean says = needed >= 3 && alignment.things(x, y) >= 2;
    if (indirect && says && content * 2 > needed) {
      return "retold";
    }
    boolean translated =
        needed == 2
            && content == 1
            && shorter.size() <= 3
            && !shorter.isLight(shorter.size() - 1)
            && endsAlike(x, y, alignment);
    return translated ? "translated" : null;
  }

  /** Whether the last word of the shorter one, its head, is the word in common. */
  private static boolean endsAlike(Wording x, Wording y, Alignment alignment) {
    Alignment.Run last = alignment.runs().get(alignment.runs().size() - 1);
    return x.size() <= y.size()
        ? last.a() + last.words() == x.size()
        : last.b() + last.words() == y.size();
  }
}
