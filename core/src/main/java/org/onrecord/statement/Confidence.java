package org.onrecord.statement;

import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;

/**
 * How surely a statement and its speaker are right: the fit of the frame, the weight of the cue and
 * how the speaker is known. Levels were set by hand and checked against annotated articles.
 */
final class Confidence {
  private Confidence() {}

  static double of(Draft draft, Party speaker) {
    Saying saying = draft.saying();
    double said = saying == null ? 0.7 : saying.fit() * (0.5 + 0.5 * saying.cue().weight());
    double known =
        switch (speaker.basis()) {
          case NAMED -> 1.0;
          case DESCRIPTION, METONYM -> speaker.actor() == null ? 0.93 : 0.97;
          case PRONOUN -> speaker.actor() == null ? 0.9 : 0.95;
          case CONTINUATION -> 0.85;
          case SIBLING -> 0.8;
          case NONE -> 0.6;
        };
    double beside = isFar(draft, speaker) ? 0.85 : 1.0;
    return Math.round(Math.min(1, said * known * beside) * 100) / 100.0;
  }

  /** Whether the speaker stands far from the cue, so that the tree is less to be trusted. */
  private static boolean isFar(Draft draft, Party speaker) {
    Saying saying = draft.saying();
    if (saying == null || speaker.mention() == null || speaker.basis() == Basis.CONTINUATION) {
      return false;
    }
    int gap =
        Math.max(
            saying.cueSpan().begin() - speaker.mention().end(),
            speaker.mention().begin() - saying.cueSpan().end());
    return gap > 25;
  }
}
