package org.onrecord.app.pile;

import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;

/** Takes what a pile holds, one after the other, in the order of the pile, on one thread. */
public interface Taker {
  /** Whether an article is to be read. */
  default boolean wants(Article article) {
    return true;
  }

  void take(ArticleRecord record);

  void take(Problem problem);
}
