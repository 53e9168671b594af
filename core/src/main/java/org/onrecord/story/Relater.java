package org.onrecord.story;

import java.util.List;
import org.onrecord.record.ArticleRecord;

/** Finds what holds between articles. */
public final class Relater {
  /**
   * What holds between the articles of a pile.
   *
   * @param articles each once, in any order; the result does not depend on it
   */
  public Relations relate(List<ArticleRecord> articles) {
    return relate(articles, StoryGroups.of(articles), Workers.ALONE);
  }

  /**
   * What holds between the articles of a pile that is grouped into stories.
   *
   * @param articles those that were grouped, with what has been learnt of them since
   */
  public Relations relate(List<ArticleRecord> articles, StoryGroups groups, Workers workers) {
    return RelationIndex.of(groups.index(), articles, workers).relations(workers);
  }
}
