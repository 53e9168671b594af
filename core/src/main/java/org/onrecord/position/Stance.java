package org.onrecord.position;

import java.util.List;

/**
 * A way to say where one stands towards somebody.
 *
 * @param predicate head word, whose subject is the other
 * @param needs words that must hang on it: {@code not}, {@code no}, {@code must}, or {@code
 *     obj:role}
 * @param backs whether it backs the other
 * @param issue what it is about, in a word
 */
record Stance(String predicate, List<String> needs, boolean backs, String issue, String example) {
  Stance {
    needs = List.copyOf(needs);
  }

  /** Names it in {@code why}. */
  String id() {
    return "stance." + predicate + (needs.isEmpty() ? "" : "/" + String.join("+", needs));
  }
}
