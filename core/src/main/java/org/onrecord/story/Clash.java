package org.onrecord.story;

import java.util.Optional;

/** A way in which two statements of one story can contradict each other. */
interface Clash {
  /** A first look at one statement: only those that pass are compared. */
  boolean concerns(Claim claim);

  /** What parts the two; nothing where they agree or speak of different things. */
  Optional<Finding> between(Claim a, Claim b);

  /**
   * What was found.
   *
   * @param rule in a few words, joined by hyphens
   * @param about the words that part, to tell findings of one kind from one another
   */
  record Finding(Contradiction.Kind kind, String rule, double confidence, String about) {}
}
