package org.onrecord.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/**
 * Where one actor stands towards another.
 *
 * @param backs true for support, false for rejection
 * @param issue what it is about, in short words
 * @param evidence the passages that show it, at least one
 */
public record Position(
    EntryId id,
    ArticleId article,
    ActorId from,
    ActorId to,
    boolean backs,
    @Nullable String issue,
    @Nullable Dated date,
    List<Span> evidence,
    Voice assertedBy,
    Why why)
    implements Entry {
  /**
   * @throws IllegalArgumentException if there is no evidence
   */
  public Position {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a position needs evidence");
    }
  }

  /** The same position with another date. */
  public Position withDate(@Nullable Dated date) {
    return new Position(id, article, from, to, backs, issue, date, evidence, assertedBy, why);
  }

  @Override
  public Span passage() {
    return evidence.get(0);
  }
}
