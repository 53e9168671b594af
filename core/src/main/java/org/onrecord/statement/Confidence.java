package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;

/**
 * How surely the speaker of a statement is right: the product of a few shares, each the share of
 * right speakers that annotated news showed where the feature holds and the others speak for the
 * speaker. {@code CalibrationBench} of the module {@code bench} prints what the product is worth,
 * bin by bin.
 */
final class Confidence {
  /** A quotation or clause that nobody is beside. */
  private static final double NO_CUE = 0.7;

  /** The words are somebody's report inside another's. */
  private static final double WITHIN = 0.8;

  /** The speaker stands more than {@link #NEAR} characters from the cue. */
  private static final double FAR = 0.85;

  private static final int NEAR = 25;

  private Confidence() {}

  static double of(Draft draft, Party speaker) {
    Saying saying = draft.saying();
    double said = saying == null ? NO_CUE : saying.fit() * (0.5 + 0.5 * saying.cue().weight());
    double known = known(speaker);
    double beside = isFar(saying, speaker) ? FAR : 1;
    double within = draft.within() == null ? 1 : WITHIN;
    return Math.round(Math.min(1, said * known * beside * within) * 100) / 100.0;
  }

  /** How the speaker is known: by name, as a kind of people, by a pronoun, from before, not. */
  private static double known(Party speaker) {
    boolean unresolved = speaker.actor() == null;
    return switch (speaker.basis()) {
      case NAMED -> 1.0;
      case DESCRIPTION, METONYM -> unresolved ? 0.9 : 0.97;
      case PRONOUN -> unresolved ? 0.82 : 0.95;
      case CONTINUATION -> 0.85;
      case SIBLING -> 0.8;
      case NONE -> 0.6;
    };
  }

  /** Whether the speaker stands far from the cue, so that the tree is less to be trusted. */
  private static boolean isFar(@Nullable Saying saying, Party speaker) {
    if (saying == null || speaker.mention() == null || speaker.basis() == Basis.CONTINUATION) {
      return false;
    }
    int gap =
        Math.max(
            saying.cueSpan().begin() - speaker.mention().end(),
            speaker.mention().begin() - saying.cueSpan().end());
    return gap > NEAR;
  }
}
