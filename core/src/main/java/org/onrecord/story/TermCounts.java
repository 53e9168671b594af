package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;

/**
 * How often each term (a content word, or two that stand side by side) occurs in an article; what
 * the lead says counts twice.
 */
final class TermCounts {
  private static final int LEAD_WORDS = 300;
  private static final double LEAD_WEIGHT = 2;
  private static final double TITLE_WEIGHT = 6;
  private static final double PAIR_WEIGHT = 0.5;
  private static final double NUMBER_WEIGHT = 0.7;
  private static final int PAIR_SEED = 7;

  private final Map<Integer, Float> counts = new HashMap<>();
  private final Map<Integer, Float> title = new HashMap<>();
  private final Map<Integer, Double> shares = new HashMap<>();
  private int words;

  private TermCounts() {}

  /** The terms of an article's title, subtitles and paragraphs. */
  static TermCounts of(Article article) {
    TermCounts terms = new TermCounts();
    List<Span> body = new ArrayList<>();
    boolean titled = false;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        terms.add(article.text(), block.span(), true);
        titled = true;
      } else if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.SUBTITLE) {
        body.add(block.span());
      }
    }
    String name = article.title();
    if (!titled && name != null) {
      terms.add(name, new Span(0, name.length()), true);
    }
    for (Span span : body) {
      terms.add(article.text(), span, false);
    }
    return terms;
  }

  private void add(String text, Span span, boolean inTitle) {
    int before = 0;
    int i = span.begin();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '"' || c == ':') {
          before = 0;
        }
        i++;
        continue;
      }
      int end = Wording.wordEnd(text, i, span.end());
      String word = text.substring(i, end);
      i = end;
      words += inTitle ? 0 : 1;
      String exact = WordForm.exact(word);
      if (exact.length() < 2 || WordForm.isLight(exact)) {
        before = 0;
        continue;
      }
      String normal = WordForm.normal(word);
      int term = WordForm.hash(normal);
      double weight = inTitle ? TITLE_WEIGHT : words <= LEAD_WORDS ? LEAD_WEIGHT : 1;
      weight *= Character.isDigit(normal.charAt(0)) ? NUMBER_WEIGHT : 1;
      counts.merge(term, (float) weight, Float::sum);
      if (inTitle) {
        title.put(term, 1f);
      }
      double share = WordForm.share(normal);
      if (share > 0) {
        shares.put(term, share);
      }
      if (before != 0) {
        int pair = WordForm.hash(WordForm.hash(PAIR_SEED, before), term);
        counts.merge(pair, (float) (weight * PAIR_WEIGHT), Float::sum);
      }
      before = term;
    }
  }

  /** The terms, in ascending order of their hash. */
  int[] terms() {
    int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(terms);
    return terms;
  }

  double count(int term) {
    return counts.getOrDefault(term, 0f);
  }

  /** The terms of the title alone, in ascending order of their hash. */
  int[] titleTerms() {
    int[] terms = title.keySet().stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(terms);
    return terms;
  }

  /** The share of all reports that are thought to hold a term, 0 for one that is not common. */
  double share(int term) {
    return shares.getOrDefault(term, 0.0);
  }
}
