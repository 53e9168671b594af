package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
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
    Map<ArticleId, Map<Span, Wording>> titles = new HashMap<>();
    for (Saying saying : story) {
      Statement statement = saying.statement();
      if (statement.form() != Statement.Form.DIRECT || statement.headline()) {
        continue;
      }
      Article article = saying.article();
      Map<Span, Wording> heads = titles.computeIfAbsent(article.id(), id -> titles(article));
      for (Map.Entry<Span, Wording> head : heads.entrySet()) {
        String rule = rule(article, head.getValue(), saying.whole());
        if (rule != null) {
          found.add(
              Contradictions.of(
                  Contradiction.Kind.HEADLINE,
                  headline(story, article, head.getKey()),
                  statement.id().value(),
                  new Why(rule, 0.6)));
        }
      }
    }
    return found;
  }

  private static Map<Span, Wording> titles(Article article) {
    Map<Span, Wording> titles = new TreeMap<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        titles.put(block.span(), Wording.of(article.text(), List.of(block.span())));
      }
    }
    return titles;
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

  private static @Nullable String rule(Article article, Wording head, Wording quoted) {
    Set<Integer> said = new HashSet<>();
    for (int i = 0; i < quoted.size(); i++) {
      said.add(quoted.normal(i));
    }
    Set<Integer> shared = new HashSet<>();
    for (int i = 0; i < head.size(); i++) {
      if (!head.isLight(i) && said.contains(head.normal(i))) {
        shared.add(head.normal(i));
      }
    }
    if (shared.size() < SHARED || shared.size() < COVERAGE * lastSentence(quoted)) {
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
  private static int lastSentence(Wording quoted) {
    int last = quoted.segments() - 1;
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < quoted.size(); i++) {
      if (quoted.segment(i) == last && !quoted.isLight(i)) {
        words.add(quoted.normal(i));
      }
    }
    return words.size();
  }
}
