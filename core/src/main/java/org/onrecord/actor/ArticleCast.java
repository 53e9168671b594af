package org.onrecord.actor;

import java.util.List;
import org.onrecord.article.ArticleId;

/** The actors of one article, under the ids that they have in it. */
public record ArticleCast(ArticleId article, List<Actor> actors) {
  public ArticleCast {
    actors = List.copyOf(actors);
  }
}
