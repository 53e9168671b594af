package org.onrecord.engine.kernel;

/**
 * Scores a configuration in double precision from the weights as they stand, for the rare decision
 * that is close.
 */
final class ExactScorer {
  private final ParserModel model;

  ExactScorer(ParserModel model) {
    this.model = model;
  }

  /** The first of the highest legal transitions, numbered as {@link Transitions} does. */
  int best(int[] places, int[] words, int[] tags, ArcStandard arcs) {
    double[] layer = new double[model.units()];
    for (int unit = 0; unit < layer.length; unit++) {
      layer[unit] = model.bias()[unit];
    }
    for (int place = 0; place < ParserModel.PLACES; place++) {
      int token = places[place];
      int word = token < 0 ? model.nullWord() : words[token];
      int tag = token < 0 ? model.nullTag() : tags[token];
      add(layer, model.wordOffset(word), ParserModel.wordInput(place));
      add(layer, model.tagOffset(tag), ParserModel.tagInput(place));
      if (place >= ParserModel.FIRST_CHILD) {
        int label = token < 0 ? 0 : arcs.label(token);
        add(layer, model.labelOffset(label), ParserModel.labelInput(place));
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

  private void add(double[] layer, int embedding, int input) {
    for (int k = 0; k < model.size(); k++) {
      double x = model.embeddings()[embedding + k];
      float[] weights = model.input()[input * model.size() + k];
      for (int unit = 0; unit < layer.length; unit++) {
        layer[unit] += x * weights[unit];
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
