package org.onrecord.engine.kernel;

/**
 * How the transitions that are ever a choice are numbered: left arcs, right arcs, the shift.
 *
 * <p>Arcs with the root's label are never a choice: where one is legal, it is the only legal
 * transition.
 */
final class Transitions {
  private final int labels;

  Transitions(ParserModel model) {
    this.labels = model.labels().size() - 2;
  }

  /** The output layer of a model: for each hidden unit a weight for each transition. */
  float[][] weights(ParserModel model) {
    int arcs = labels + 1;
    float[][] weights = new float[model.units()][2 * labels + 1];
    for (int unit = 0; unit < weights.length; unit++) {
      float[] all = model.output()[unit];
      System.arraycopy(all, 1, weights[unit], 0, labels);
      System.arraycopy(all, arcs + 1, weights[unit], labels, labels);
      weights[unit][2 * labels] = all[2 * arcs];
    }
    return weights;
  }

  boolean isShift(int transition) {
    return transition == 2 * labels;
  }

  boolean isLeft(int transition) {
    return transition < labels;
  }

  /** The model's label of an arc: null and the root's label come first. */
  int label(int transition) {
    return (transition < labels ? transition : transition - labels) + 2;
  }
}
