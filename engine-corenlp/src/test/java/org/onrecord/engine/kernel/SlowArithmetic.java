package org.onrecord.engine.kernel;

/** The inner loops as they are defined, for any number of sentences in step. */
record SlowArithmetic(int inStep) implements Arithmetic {
  @Override
  public String name() {
    return "slow";
  }

  @Override
  public boolean pays() {
    return false;
  }

  @Override
  public int unitMultiple() {
    return 8;
  }

  @Override
  public OutputLayerFactory output(float[][] weights) {
    return () ->
        (layers, canShift, count, best) -> {
          for (int i = 0; i < count; i++) {
            best[i] = best(scores(weights, layers[i], canShift[i]));
          }
        };
  }

  private static double[] scores(float[][] weights, float[] layer, boolean canShift) {
    double[] scores = new double[weights[0].length - (canShift ? 0 : 1)];
    for (int unit = 0; unit < layer.length; unit++) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += (double) layer[unit] * weights[unit][i];
      }
    }
    return scores;
  }

  private static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    for (int i = 0; i < scores.length; i++) {
      if (i != best && scores[best] - scores[i] <= OutputLayer.MARGIN) {
        return OutputLayer.CLOSE;
      }
    }
    return best;
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
    for (int u = 0; u < sum.length; u++) {
      sum[u] = from[u];
      for (int i = 0; i < count; i++) {
        sum[u] += rows[i][u];
      }
    }
  }

  @Override
  public void activate(float[] layer, float[] from, float[][] rows, int count) {
    sum(layer, from, rows, count);
    for (int u = 0; u < layer.length; u++) {
      layer[u] = layer[u] * layer[u] * layer[u];
    }
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
    for (int r = 0; r < count; r++) {
      for (int k = 0; k < size; k++) {
        for (int u = 0; u < rows[r].length; u++) {
          rows[r][u] += embeddings[at[r] + k] * weights[first + k][u];
        }
      }
    }
  }
}
