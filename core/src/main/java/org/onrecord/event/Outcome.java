package org.onrecord.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.Event.Status;

/**
 * What an event becomes under all that governs it.
 *
 * @param code its code after modality
 * @param giver the word that gives the class: the event's own, or an operator
 * @param dropped whether it is part of what governs it and no event of its own
 * @param purpose whether it is only what something else is done for
 * @param folded the operators that it takes the place of
 * @param demandedBy the word that demands it, or null
 * @param chain the operators by name, for {@code why}
 */
record Outcome(
    CameoCode code,
    int giver,
    Status status,
    boolean dropped,
    boolean purpose,
    List<Integer> folded,
    @Nullable Integer demandedBy,
    Status demandStatus,
    List<String> chain) {
  Outcome {
    folded = List.copyOf(folded);
    chain = List.copyOf(chain);
  }
}
