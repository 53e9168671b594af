package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;
import org.onrecord.record.Statement;
import org.onrecord.record.Why;

/**
 * A headline that goes beyond the words it rests on: “holds A and B responsible” where the
 * quotation names A alone, or one that drops a word of negation.
 */
final class HeadlineClash {
  private static final int SHARED = 3;
  private static final double COVERAGE = 0.5;

  private HeadlineClash() {}

  static List<Contradiction> of(List<Saying> story) {
    List<Contradiction> found = new ArrayList<>();
    for (Saying saying : story) {
      Statement statement = saying.statement();
      if (statement.form() != Statement.Form.DIRECT || statement.headline()) {
        continue;
      }
      for (Block block : saying.article().blocks()) {
        if (block.kind() == Block.Kind.TITLE) {
          String rule = rule(saying.article(), block.span(), saying);
          if (rule != null) {
            found.add(
                Contradictions.of(
                    Contradiction.Kind.HEADLINE,
                    headline(story, saying.article(), block.span()),
                    statement.id().value(),
                    new Why(rule, 0.6)));
          }
        }
      }
    }
    return found;
  }

  /** The id of the statement that the title is, or of the article. */
  private static String headline(List<Saying> story, Article article, Span title) {
    for (Saying saying : story) {
      if (saying.article().id().equals(article.id())
          && title.covers(saying.statement().passage())) {
        return saying.id().value();
      }
    }
    return article.id().value();
  }

  private static @org.jspecify.annotations.Nullable String rule(
      Article article, Span title, Saying quoted) {
    Wording head = Wording.of(article.text(), List.of(title));
    Claim claim = Claim.of(quoted);
    Set<Integer> said = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      said.add(WordForm.hash(claim.normal(i)));
    }
    Set<Integer> shared = new HashSet<>();
    for (int i = 0; i < head.size(); i++) {
      if (!head.isLight(i) && said.contains(head.normal(i))) {
        shared.add(head.normal(i));
      }
    }
    if (shared.size() < SHARED || shared.size() < COVERAGE * lastSentence(claim)) {
      return null;
    }
    for (int i = 0; i + 2 < head.size(); i++) {
      String joint = head.span(i + 1).of(article.text());
      boolean first = said.contains(head.normal(i));
      boolean last = said.contains(head.normal(i + 2));
      boolean names =
          isName(article, head.span(i)) && isName(article, head.span(i + 2)) && first != last;
      if (names && joint.equals("and")) {
        return "headline-adds-a-party";
      }
    }
    return null;
  }

  private static boolean isName(Article article, Span span) {
    return Character.isUpperCase(article.text().charAt(span.begin()));
  }

  /** Words of content in the sentence that says most of it: here the last, the point of a quote. */
  private static int lastSentence(Claim claim) {
    int last = claim.size() == 0 ? 0 : claim.segment(claim.size() - 1);
    Set<String> words = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      if (claim.segment(i) == last && !claim.isLight(i)) {
        words.add(claim.normal(i));
      }
    }
    return words.size();
  }
}
