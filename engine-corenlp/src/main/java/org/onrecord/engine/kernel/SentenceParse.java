package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The parse of one sentence: its configuration, its word and tag ids, and the hidden rows it has
 * met.
 */
final class SentenceParse {
  private static final int BUFFER_PLACE = 3;

  private final HiddenRows hidden;
  private final ArcScorer scorer;
  private final ExactScorer exact;
  private final int[] words;
  private final int[] tags;
  private final ArcStandard arcs;
  private final int[] places = new int[ParserModel.PLACES];
  private final float[] @Nullable [] rows;
  private final float[][] taken = new float[2 * ParserModel.PLACES][];
  private final float[] ahead;
  private final float[] layer;
  private final Decision decision;
  private boolean aheadStale = true;

  SentenceParse(
      ParserModel model,
      HiddenRows hidden,
      ArcScorer scorer,
      ExactScorer exact,
      String[] words,
      String[] tags) {
    this.hidden = hidden;
    this.scorer = scorer;
    this.exact = exact;
    this.words = new int[words.length + 1];
    this.tags = new int[words.length + 1];
    this.words[0] = model.rootWord();
    this.tags[0] = model.rootTag();
    for (int i = 0; i < words.length; i++) {
      this.words[i + 1] = model.word(words[i]);
      this.tags[i + 1] = model.tag(tags[i]);
    }
    this.arcs = new ArcStandard(words.length);
    this.rows = new float[2 * this.words.length * ParserModel.PLACES] @Nullable [];
    this.ahead = new float[model.units()];
    this.layer = new float[model.units()];
    this.decision = new Decision(scorer);
  }

  ArcStandard run() {
    while (!arcs.done()) {
      boolean shifts;
      if (arcs.forced()) {
        shifts = arcs.canShift();
        arcs.force(ParserModel.ROOT_LABEL);
      } else {
        int transition = decide();
        shifts = scorer.isShift(transition);
        apply(transition);
      }
      aheadStale |= shifts;
    }
    return arcs;
  }

  private void apply(int transition) {
    if (scorer.isShift(transition)) {
      arcs.shift();
    } else if (scorer.isLeft(transition)) {
      arcs.leftArc(scorer.label(transition));
    } else {
      arcs.rightArc(scorer.label(transition));
    }
  }

  private int decide() {
    arcs.places(places);
    activate();
    int best = decision.best(layer, arcs.canShift());
    return best == Decision.CLOSE ? exact.best(places, words, tags, arcs) : best;
  }

  private void activate() {
    if (aheadStale) {
      System.arraycopy(hidden.base(), 0, ahead, 0, ahead.length);
      sum(ahead, BUFFER_PLACE, ParserModel.FIRST_CHILD);
      aheadStale = false;
    }
    System.arraycopy(ahead, 0, layer, 0, layer.length);
    int count = collect(0, 0, BUFFER_PLACE);
    count = collect(count, ParserModel.FIRST_CHILD, ParserModel.PLACES);
    addTaken(layer, count);
    Rows.cube(layer);
  }

  private void sum(float[] into, int from, int to) {
    addTaken(into, collect(0, from, to));
  }

  private void addTaken(float[] into, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      Rows.add(into, taken[i], taken[i + 1], taken[i + 2], taken[i + 3]);
    }
    for (; i < count; i++) {
      Rows.add(into, taken[i]);
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
        int at = 2 * (token * ParserModel.PLACES + place);
        float[] wordRow = rows[at];
        float[] tagRow = rows[at + 1];
        if (wordRow == null || tagRow == null) {
          wordRow = hidden.wordRow(place, words[token]);
          tagRow = hidden.tagRow(place, tags[token], arcs.label(token));
          rows[at] = wordRow;
          rows[at + 1] = tagRow;
        }
        taken[n++] = wordRow;
        taken[n++] = tagRow;
      }
    }
    return n;
  }
}
