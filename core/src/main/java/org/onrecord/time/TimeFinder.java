package org.onrecord.time;

import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.language.Parse;

/** Finds expressions of time. */
public final class TimeFinder {
  public List<TimeExpression> find(Article article, Parse parse) {
    return List.of();
  }
}
