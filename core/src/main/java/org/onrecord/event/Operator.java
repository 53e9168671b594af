package org.onrecord.event;

import java.util.Set;

/**
 * A word that changes the event which it governs, such as “agree to”, “call for”, “end”.
 *
 * @param takes where the event may stand: {@code clause}, {@code obj}, or a preposition
 */
record Operator(
    String lemma,
    String particle,
    Frame.Part part,
    Set<String> takes,
    Modality does,
    String example) {
  Operator {
    takes = Set.copyOf(takes);
  }
}
