package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.article.ArticleId;

/**
 * What a user has decided about actors, kept apart from what was found: who is one, and who is not.
 *
 * @param joins actors that are one, whatever the evidence
 * @param splits actors of single articles that are somebody else
 */
public record ActorDecisions(List<Join> joins, List<Split> splits) {
  /** Nothing decided. */
  public static final ActorDecisions NONE = new ActorDecisions(List.of(), List.of());

  /**
   * Two actors are one.
   *
   * @param actor the id that goes
   * @param into the id that stays
   */
  public record Join(ActorId actor, ActorId into) {}

  /**
   * In one article, an actor is not the one that bears its id elsewhere.
   *
   * @param actor its id in the article's own record, or in that of the pile
   * @param as the id that it gets there
   */
  public record Split(ArticleId article, ActorId actor, ActorId as) {}

  public ActorDecisions {
    joins = List.copyOf(joins);
    splits = List.copyOf(splits);
  }

  /** The id that an actor ends up with after all joins; a circle of joins ends where it began. */
  ActorId joined(ActorId actor) {
    Map<ActorId, ActorId> into = new LinkedHashMap<>();
    joins.forEach(join -> into.putIfAbsent(join.actor(), join.into()));
    Set<ActorId> seen = new LinkedHashSet<>();
    ActorId at = actor;
    for (ActorId next = into.get(at); next != null && seen.add(at); next = into.get(at)) {
      at = next;
    }
    return at;
  }
}
