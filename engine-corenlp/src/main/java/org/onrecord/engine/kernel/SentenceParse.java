package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The parse of one sentence: its configuration, its word and tag ids, and the hidden rows it has
 * met.
 */
final class SentenceParse {
  private static final int BUFFER_PLACE = 3;

  private final Network network;
  private final int[] words;
  private final int[] tags;
  private final ArcStandard arcs;
  private final int[] places = new int[ParserModel.PLACES];
  private final float[] @Nullable [] wordRows;
  private final float[] @Nullable [] tagRows;
  private final float[][] taken = new float[2 * ParserModel.PLACES][];
  private final float[] ahead;
  private boolean aheadStale = true;

  SentenceParse(Network network, int[] words, int[] tags) {
    this.network = network;
    this.words = words;
    this.tags = tags;
    this.arcs = new ArcStandard(words.length - 1);
    this.wordRows = new float[words.length * ParserModel.PLACES] @Nullable [];
    this.tagRows = new float[words.length * ParserModel.PLACES] @Nullable [];
    this.ahead = new float[network.hidden().base().length];
  }

  /** Ids of the words, the root first; not to be changed. */
  int[] words() {
    return words;
  }

  ArcStandard arcs() {
    return arcs;
  }

  /** Gives what a token adds at a place by its word, known beforehand. */
  void know(int place, int token, float[] row) {
    wordRows[token * ParserModel.PLACES + place] = row;
  }

  /** Takes all transitions that are the only legal one; answers whether a decision is open then. */
  boolean toDecision() {
    while (!arcs.done() && arcs.forced()) {
      aheadStale |= arcs.canShift();
      arcs.force(ParserModel.ROOT_LABEL);
    }
    return !arcs.done();
  }

  boolean canShift() {
    return arcs.canShift();
  }

  /** Computes the active hidden layer of the open decision. */
  void activate(float[] layer) {
    arcs.places(places);
    Arithmetic arithmetic = network.arithmetic();
    if (aheadStale) {
      System.arraycopy(network.hidden().base(), 0, ahead, 0, ahead.length);
      arithmetic.add(ahead, taken, collect(0, BUFFER_PLACE, ParserModel.FIRST_CHILD));
      aheadStale = false;
    }
    System.arraycopy(ahead, 0, layer, 0, layer.length);
    int count = collect(0, 0, BUFFER_PLACE);
    count = collect(count, ParserModel.FIRST_CHILD, ParserModel.PLACES);
    arithmetic.activate(layer, taken, count);
  }

  /** Takes the transition of the open decision, or finds the exact one where it is close. */
  void take(int decided) {
    int transition =
        decided == OutputLayer.CLOSE ? network.exact().best(places, words, tags, arcs) : decided;
    Transitions transitions = network.transitions();
    if (transitions.isShift(transition)) {
      arcs.shift();
      aheadStale = true;
    } else if (transitions.isLeft(transition)) {
      arcs.leftArc(transitions.label(transition));
    } else {
      arcs.rightArc(transitions.label(transition));
    }
  }

  /**
   * Adds the rows of the places that are taken to {@link #taken}, and answers how many there are
   * now.
   */
  private int collect(int count, int from, int to) {
    int n = count;
    for (int place = from; place < to; place++) {
      int token = places[place];
      if (token >= 0) {
        int at = token * ParserModel.PLACES + place;
        float[] wordRow = wordRows[at];
        if (wordRow == null) {
          wordRow = network.hidden().wordRow(place, words[token]);
          wordRows[at] = wordRow;
        }
        float[] tagRow = tagRows[at];
        if (tagRow == null) {
          tagRow = network.hidden().tagRow(place, tags[token], arcs.label(token));
          tagRows[at] = tagRow;
        }
        taken[n++] = wordRow;
        taken[n++] = tagRow;
      }
    }
    return n;
  }
}
