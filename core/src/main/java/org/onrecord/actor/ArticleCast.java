package org.onrecord.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;

/**
 * The actors of one article, under the ids that they have in it.
 *
 * @param published when, as far as it is known
 */
public record ArticleCast(ArticleId article, @Nullable Publication published, List<Actor> actors) {
  public ArticleCast {
    actors = List.copyOf(actors);
  }
}
