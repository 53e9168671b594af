package org.onrecord.ingest;

import org.onrecord.article.Article;
import org.onrecord.article.Problem;

/** Takes what a reader finds, one after the other, so that nothing is held longer than needed. */
public interface Sink {
  void article(Article article);

  void problem(Problem problem);
}
