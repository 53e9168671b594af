package org.onrecord.engine.kernel;

/** Arithmetic in plain Java, in loops that the compiler turns into vector instructions. */
final class PlainArithmetic implements Arithmetic {
  /** A strip of weights and as many rows as this stay in a core's first cache together. */
  private static final int TILE = 6;

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public boolean pays() {
    return true;
  }

  @Override
  public int unitMultiple() {
    return Decision.UNIT_MULTIPLE;
  }

  @Override
  public int inStep() {
    return 1;
  }

  @Override
  public OutputLayerFactory output(float[][] weights) {
    ArcScorer scorer = new ArcScorer(weights);
    return () -> new Decision(scorer);
  }

  @Override
  public int keptLength(int units) {
    return units;
  }

  @Override
  public float[] kept(float[] row) {
    return row;
  }

  @Override
  public void sum(float[] sum, float[] from, float[][] rows, int count) {
    int i = count % 4;
    switch (i) {
      case 1 -> Rows.sum(sum, from, rows[0]);
      case 2 -> Rows.sum(sum, from, rows[0], rows[1]);
      case 3 -> Rows.sum(sum, from, rows[0], rows[1], rows[2]);
      default -> System.arraycopy(from, 0, sum, 0, sum.length);
    }
    for (; i < count; i += 4) {
      Rows.add(sum, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
    }
  }

  @Override
  public void activate(float[] layer, float[] from, float[][] rows, int count) {
    sum(layer, from, rows, count);
    Rows.cube(layer);
  }

  @Override
  public void multiplyAdd(
      float[][] rows,
      int count,
      float[] embeddings,
      int[] at,
      float[][] weights,
      int first,
      int size) {
    for (int from = 0; from < count; from += TILE) {
      int to = Math.min(count, from + TILE);
      int k = 0;
      for (; k + 4 <= size; k += 4) {
        int w = first + k;
        for (int r = from; r < to; r++) {
          int x = at[r] + k;
          Rows.multiplyAdd(
              rows[r],
              weights[w],
              embeddings[x],
              weights[w + 1],
              embeddings[x + 1],
              weights[w + 2],
              embeddings[x + 2],
              weights[w + 3],
              embeddings[x + 3]);
        }
      }
      for (; k < size; k++) {
        for (int r = from; r < to; r++) {
          Rows.multiplyAdd(rows[r], weights[first + k], embeddings[at[r] + k]);
        }
      }
    }
  }
}
