package org.onrecord.position;

import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;
import org.onrecord.record.Dated;
import org.onrecord.record.Voice;

/** One piece of evidence for where an actor stands. */
record Draft(
    ActorId from,
    ActorId to,
    boolean backs,
    String issue,
    @Nullable Dated date,
    Span evidence,
    Voice assertedBy,
    String rule,
    double confidence) {
  /** Whether both say the same of the same. */
  boolean agreesWith(Draft other) {
    return from.equals(other.from) && to.equals(other.to) && backs == other.backs;
  }
}
