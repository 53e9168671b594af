package org.onrecord.story;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;

/**
 * Which articles of a pile tell one affair: found by their words and the days that they state,
 * before anything is inferred of one article from another.
 */
public final class StoryGroups {
  private final StoryIndex index;

  private StoryGroups(StoryIndex index) {
    this.index = index;
  }

  /**
   * The groups of a pile.
   *
   * @param pile in any order, each article once; what other articles tell of one is left aside
   */
  public static StoryGroups of(List<ArticleRecord> pile) {
    return of(pile, Background.COUNTED, Workers.ALONE);
  }

  /**
   * The groups of a pile.
   *
   * @param counted articles from which it is learnt how rare a word is, at most
   */
  public static StoryGroups of(List<ArticleRecord> pile, int counted, Workers workers) {
    List<Article> articles = pile.stream().map(ArticleRecord::article).toList();
    StoryIndex index = new StoryIndex(Background.of(articles, counted, workers));
    index.addAll(pile, workers);
    return new StoryGroups(index);
  }

  StoryIndex index() {
    return index;
  }

  /** The groups, each in order of id, in order of their first ids. */
  public List<List<ArticleId>> groups() {
    return index.stories();
  }
}
