package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.article.Article;

/**
 * How rare each term is: counted over a pile, steadied by what is known of common words, so that it
 * holds for five articles as for a hundred thousand. A pure function of the set of articles.
 *
 * <p>The weight is the inverse document frequency of Spärck Jones (1972) over the articles and as
 * many imagined ones.
 */
final class Background {
  /** Articles counted at most; those of a larger pile are drawn by their ids, which are hashes. */
  static final int SAMPLE = 20_000;

  private static final double IMAGINED = 100;
  private static final double UNSEEN = 1;

  /** From so many articles on, a term that one alone holds says little: mostly noise. */
  private static final int COUNTED = 50;

  private static final double LONELY = 0.2;

  private final TermTable frequencies = new TermTable();
  private int articles;
  private boolean complete = true;

  private Background() {}

  /** Of no pile: what is known beforehand. */
  static Background empty() {
    return new Background();
  }

  /** Of a pile, in any order. */
  static Background of(List<Article> pile) {
    List<Article> sample = pile;
    if (pile.size() > SAMPLE) {
      sample = new ArrayList<>(pile);
      sample.sort(Comparator.comparing(Article::id));
      sample = sample.subList(0, SAMPLE);
    }
    Background background = new Background();
    background.complete = sample.size() == pile.size();
    for (Article article : sample) {
      background.count(TermCounts.of(article));
    }
    return background;
  }

  /** The same for a pile that will grow: a term that it lacks may be the next affair's name. */
  Background open() {
    complete = false;
    return this;
  }

  private void count(TermCounts terms) {
    articles++;
    for (int term : terms.terms()) {
      frequencies.increment(term);
    }
  }

  /** The share of articles that hold a term, from above 0 to 1. */
  double share(int term, double known) {
    double imagined = Math.max(UNSEEN, known * IMAGINED);
    return Math.min(1, (frequencies.get(term) + imagined) / (articles + IMAGINED));
  }

  /** The inverse document frequency of a term, 0 for one that all articles hold. */
  double weight(int term, double known) {
    double weight = -Math.log(share(term, known));
    return complete && articles >= COUNTED && frequencies.get(term) <= 1 ? weight * LONELY : weight;
  }
}
