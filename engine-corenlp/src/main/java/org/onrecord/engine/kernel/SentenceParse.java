package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The parse of one sentence: its configuration, its word and tag ids, and the terms it shares with
 * the sentences parsed together with it.
 */
final class SentenceParse {
  private static final int BUFFER_PLACE = 3;
  private static final int CHILD_PLACES = ParserModel.PLACES - ParserModel.FIRST_CHILD;

  private final Network network;
  private final int[] words;
  private final int[] tags;
  private final ArcStandard arcs;
  private final int[] places = new int[ParserModel.PLACES];
  private final Terms terms;
  private final int[] termOf;
  private final float[] @Nullable [] tagRows;
  private final float[][] taken = new float[2 * ParserModel.PLACES][];
  private final float[] ahead;
  private boolean aheadStale = true;

  SentenceParse(Network network, Terms terms, int[] words, int[] tags) {
    this.network = network;
    this.terms = terms;
    this.words = words;
    this.tags = tags;
    this.arcs = new ArcStandard(words.length - 1);
    this.termOf = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      termOf[i] = terms.number(words[i], tags[i]);
    }
    this.tagRows = new float[words.length * CHILD_PLACES] @Nullable [];
    this.ahead = new float[network.hidden().base().length];
  }

  /** How many words it has, the root included. */
  int length() {
    return words.length;
  }

  ArcStandard arcs() {
    return arcs;
  }

  /** Takes all transitions that are the only legal one; answers whether a decision is open then. */
  boolean toDecision() {
    while (!arcs.done() && arcs.forced()) {
      aheadStale |= arcs.canShift();
      arcs.force(ParserModel.ROOT_LABEL);
    }
    return !arcs.done();
  }

  /** Whether all rows for the open decision are at hand; if not, they are wanted from now on. */
  boolean ready() {
    arcs.places(places);
    boolean ready = has(0);
    for (int place = ParserModel.FIRST_CHILD; place < ParserModel.PLACES; place++) {
      ready &= has(place);
    }
    return ready;
  }

  private boolean has(int place) {
    int token = places[place];
    return token < 0 || terms.has(place, termOf[token]);
  }

  boolean canShift() {
    return arcs.canShift();
  }

  /** Computes the active hidden layer of the open decision, which must be ready. */
  void activate(float[] layer) {
    Arithmetic arithmetic = network.arithmetic();
    if (aheadStale) {
      int count = collect(0, BUFFER_PLACE, ParserModel.FIRST_CHILD);
      arithmetic.sum(ahead, network.hidden().base(), taken, count);
      aheadStale = false;
    }
    int count = collect(0, 0, BUFFER_PLACE);
    count = collect(count, ParserModel.FIRST_CHILD, ParserModel.PLACES);
    arithmetic.activate(layer, ahead, taken, count);
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
        taken[n++] = terms.row(place, termOf[token]);
        if (place >= ParserModel.FIRST_CHILD) {
          taken[n++] = tagRow(place, token);
        }
      }
    }
    return n;
  }

  private float[] tagRow(int place, int token) {
    int at = token * CHILD_PLACES + place - ParserModel.FIRST_CHILD;
    float[] row = tagRows[at];
    if (row == null) {
      row = network.hidden().tagRow(place, tags[token], arcs.label(token));
      tagRows[at] = row;
    }
    return row;
  }
}
