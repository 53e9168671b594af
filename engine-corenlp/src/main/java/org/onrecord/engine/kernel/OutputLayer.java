package org.onrecord.engine.kernel;

/**
 * Finds the highest-scoring transition of active hidden layers, the last transition being the
 * shift. Scratch of one thread.
 */
public interface OutputLayer {
  /** Stands for a decision whose two highest scores are too close for single precision. */
  int CLOSE = -1;

  /**
   * Leads below this are not trusted: rounding floats moves a score by less than a tenth of it.
   * Where rows are kept with fewer bits, a layer asks for more.
   */
  float MARGIN = 1e-3f;

  /**
   * Decides.
   *
   * @param layers an active hidden layer for each decision
   * @param canShift for each, whether the shift is legal
   * @param count how many decisions, at most {@link Arithmetic#inStep}
   * @param best takes the highest legal transition of each, or {@link #CLOSE}
   */
  void decide(float[][] layers, boolean[] canShift, int count, int[] best);
}
