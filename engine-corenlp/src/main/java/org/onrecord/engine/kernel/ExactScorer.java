package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Scores a configuration in double precision from the weights as they stand, for the rare decision
 * that is close.
 */
final class ExactScorer {
  private final ParserModel model;

  /** Found when first needed. */
  private volatile double @Nullable [][] empty;

  ExactScorer(ParserModel model) {
    this.model = model;
  }

  /** The first of the highest legal transitions, numbered as {@link Transitions} does. */
  int best(int[] places, int[] words, int[] tags, ArcStandard arcs) {
    double[][] known = empty;
    if (known == null) {
      known = empty();
      empty = known;
    }
    double[] layer = new double[model.units()];
    for (int unit = 0; unit < layer.length; unit++) {
      layer[unit] = model.bias()[unit];
    }
    for (int place = 0; place < ParserModel.PLACES; place++) {
      int token = places[place];
      if (token < 0) {
        for (int unit = 0; unit < layer.length; unit++) {
          layer[unit] += known[place][unit];
        }
      } else {
        add(layer, place, words[token], tags[token], arcs.label(token));
      }
    }
    double[] scores = new double[model.output()[0].length];
    for (int unit = 0; unit < layer.length; unit++) {
      double active = layer[unit] * layer[unit] * layer[unit];
      float[] weights = model.output()[unit];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += active * weights[i];
      }
    }
    return best(scores, arcs.canShift());
  }

  /** What an empty place adds, for each. */
  private double[][] empty() {
    double[][] rows = new double[ParserModel.PLACES][model.units()];
    for (int place = 0; place < rows.length; place++) {
      add(rows[place], place, model.nullWord(), model.nullTag(), ParserModel.NO_LABEL);
    }
    return rows;
  }

  private void add(double[] layer, int place, int word, int tag, int label) {
    add(layer, model.wordOffset(word), ParserModel.wordInput(place));
    add(layer, model.tagOffset(tag), ParserModel.tagInput(place));
    if (place >= ParserModel.FIRST_CHILD) {
      add(layer, model.labelOffset(label), ParserModel.labelInput(place));
    }
  }

  private void add(double[] layer, int embedding, int input) {
    int k = 0;
    for (; k + 4 <= model.size(); k += 4) {
      float[] a = model.input()[input * model.size() + k];
      float[] b = model.input()[input * model.size() + k + 1];
      float[] c = model.input()[input * model.size() + k + 2];
      float[] d = model.input()[input * model.size() + k + 3];
      double wa = model.embeddings()[embedding + k];
      double wb = model.embeddings()[embedding + k + 1];
      double wc = model.embeddings()[embedding + k + 2];
      double wd = model.embeddings()[embedding + k + 3];
      for (int unit = 0; unit < layer.length; unit++) {
        layer[unit] += (wa * a[unit] + wb * b[unit]) + (wc * c[unit] + wd * d[unit]);
      }
    }
    for (; k < model.size(); k++) {
      float[] a = model.input()[input * model.size() + k];
      double wa = model.embeddings()[embedding + k];
      for (int unit = 0; unit < layer.length; unit++) {
        layer[unit] += wa * a[unit];
      }
    }
  }

  private static int best(double[] scores, boolean canShift) {
    int arcs = scores.length / 2;
    double[] choices = new double[2 * (arcs - 1) + 1];
    System.arraycopy(scores, 1, choices, 0, arcs - 1);
    System.arraycopy(scores, arcs + 1, choices, arcs - 1, arcs - 1);
    choices[choices.length - 1] = scores[2 * arcs];
    int best = 0;
    for (int i = 1; i < (canShift ? choices.length : choices.length - 1); i++) {
      if (choices[i] > choices[best]) {
        best = i;
      }
    }
    return best;
  }
}
