package org.onrecord.engine.kernel;

/**
 * The inner loops of the parser. Whichever implementation runs, the trees are the same: sums of
 * floats may differ in their last digits, and decisions so close that this could matter are made
 * again in double precision.
 *
 * <p>Safe for use by many threads.
 */
public interface Arithmetic {
  /** How this arithmetic is called where a user asks for it. */
  String name();

  /** Whether it is worth its start on this machine. */
  boolean pays();

  /** Hidden units come padded to a multiple of this, so that no loop has a remainder. */
  int unitMultiple();

  /** How many sentences are best decoded in step. */
  int inStep();

  /**
   * The output layer, for each thread anew.
   *
   * @param weights for each hidden unit the weights of all transitions; not to be changed
   */
  OutputLayerFactory output(float[][] weights);

  /** Makes an output layer's scratch for a thread. */
  interface OutputLayerFactory {
    /** A fresh one, which shares only the weights. */
    OutputLayer scratch();
  }

  /** How many floats a row of that many units takes in the form of {@link #kept}. */
  int keptLength(int units);

  /**
   * The form in which this arithmetic keeps and sums a row; only itself can read it. What rounding
   * changes in a score is far less than what its output layer leaves open.
   */
  float[] kept(float[] row);

  /**
   * Sums rows.
   *
   * @param sum takes the sum
   * @param from what is added to
   * @param rows in the form of {@link #kept}, the first {@code count} of them
   */
  void sum(float[] sum, float[] from, float[][] rows, int count);

  /** Sums rows as {@link #sum} does, then activates the layer: the cube of each unit. */
  void activate(float[] layer, float[] from, float[][] rows, int count);

  /**
   * Adds to each row an embedding times weights: {@code rows[r][u] += embeddings[at[r] + k] *
   * weights[first + k][u]} for all {@code k} below {@code size}.
   */
  void multiplyAdd(
      float[][] rows,
      int count,
      float[] embeddings,
      int[] at,
      float[][] weights,
      int first,
      int size);
}
