package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.ArticleId;

/**
 * The actors of a pile, one id each.
 *
 * @param actors by id
 * @param merges every actor of an article whose id is another one in the pile, with the reason, by
 *     article and id
 */
public record MergedActors(List<Actor> actors, List<Merge> merges) {
  /**
   * An actor of an article gets another id.
   *
   * @param reason the rule that says so, such as {@code same-name}
   */
  public record Merge(ArticleId article, ActorId local, ActorId global, String reason) {}

  public MergedActors {
    actors = List.copyOf(actors);
    merges = List.copyOf(merges);
  }

  /** The changed ids of each article that has any. */
  public Map<ArticleId, Map<ActorId, ActorId>> byArticle() {
    Map<ArticleId, Map<ActorId, ActorId>> ids = new LinkedHashMap<>();
    for (Merge merge : merges) {
      ids.computeIfAbsent(merge.article(), a -> new LinkedHashMap<>())
          .put(merge.local(), merge.global());
    }
    return ids;
  }
}
