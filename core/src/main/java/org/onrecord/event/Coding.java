package org.onrecord.event;

import java.util.List;
import java.util.Set;
import org.onrecord.record.Event.Status;

/**
 * An event as one sentence tells it, before its parties are known as actors.
 *
 * @param first first token of the words that tell it
 * @param last last token of them
 * @param clause the word whose clause it stands in
 * @param code what it is
 * @param telling where in the sentence it is told
 * @param bySpeaker whether whoever speaks is its source
 * @param rule the frame and what governs it
 * @param confidence from 0 to 1
 */
record Coding(
    int first,
    int last,
    int clause,
    CameoCode code,
    Roles roles,
    Status status,
    Telling telling,
    boolean bySpeaker,
    String rule,
    double confidence) {
  /** The same with a target where it has none. */
  Coding withTarget(List<Integer> target) {
    return roles.target().isEmpty()
        ? new Coding(
            first,
            last,
            clause,
            code,
            roles.withTarget(target).apart(),
            status,
            telling,
            bySpeaker,
            rule,
            confidence)
        : this;
  }

  /** Whether both tell the same deed by the same doer in one sentence. */
  boolean sameDeed(Coding other) {
    return code.plover() == other.code.plover()
        && status == other.status
        && Set.copyOf(roles.source()).equals(Set.copyOf(other.roles.source()))
        && (roles.target().isEmpty()
            || other.roles.target().isEmpty()
            || Set.copyOf(roles.target()).equals(Set.copyOf(other.roles.target()))
            || first == other.first);
  }
}
