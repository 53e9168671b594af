package org.onrecord.statement;

import org.jspecify.annotations.Nullable;

/**
 * A verb of saying as it stands in a sentence.
 *
 * @param cue its entry in the lexicon
 * @param group its words
 * @param speaker the phrase that is its subject, or its agent in a passive
 * @param addressee the one told, where the verb names one
 * @param fronted whether it is a participle before the clause whose subject speaks
 */
record CueVerb(
    Cue cue,
    VerbGroup group,
    @Nullable NounPhrase speaker,
    @Nullable NounPhrase addressee,
    boolean fronted) {
  /** What stands around a cue that the lexicon found. */
  static CueVerb of(SentenceView view, CueLexicon.Match match) {
    VerbGroup group = VerbGroup.of(view.sentence(), match.first(), match.last());
    NounPhrase speaker = Subjects.of(view, group);
    NounPhrase addressee = Segment.addressee(view, match.cue(), group);
    if (addressee != null && speaker != null && addressee.head() == speaker.head()) {
      addressee = null;
    }
    return new CueVerb(match.cue(), group, speaker, addressee, Fronted.is(view, group));
  }

  int verb() {
    return group.verb();
  }

  /** Whether the speaker stands behind the verb. */
  boolean inverted() {
    return speaker != null && speaker.head() > group.verb() && !fronted;
  }

  /** The first token of the attribution, speaker included. */
  int first() {
    return speaker == null || inverted() ? group.first() : Math.min(speaker.first(), group.first());
  }
}
