package org.onrecord.statement;

import org.jspecify.annotations.Nullable;

/**
 * A verb of saying as it stands in a sentence.
 *
 * @param cue its entry in the lexicon
 * @param group its words
 * @param speaker the phrase that is its subject, or its agent in a passive
 * @param addressee the one told, where the verb names one
 */
record CueVerb(
    Cue cue, VerbGroup group, @Nullable NounPhrase speaker, @Nullable NounPhrase addressee) {
  int verb() {
    return group.verb();
  }

  /** Whether the speaker stands behind the verb. */
  boolean inverted() {
    return speaker != null && speaker.head() > group.verb();
  }

  /** The first token of the attribution, speaker included. */
  int first() {
    return speaker == null || inverted() ? group.first() : Math.min(speaker.first(), group.first());
  }
}
