package org.onrecord.engine.kernel;

/** The output layer: weights of a score for each transition, with bounds on what units can do. */
final class ArcScorer {
  private final float[][] weights;
  private final float[][] transposed;
  private final float[] spread;
  private final float[][] reach;

  /** Takes the weights of all transitions for each hidden unit; the array is not copied. */
  ArcScorer(float[][] weights) {
    this.weights = weights;
    this.transposed = new float[weights[0].length][weights.length];
    this.spread = new float[weights.length];
    for (int unit = 0; unit < weights.length; unit++) {
      float[] row = weights[unit];
      spread[unit] = spread(row);
      for (int i = 0; i < row.length; i++) {
        transposed[i][unit] = row[i];
      }
    }
    this.reach = reach(transposed, spread);
  }

  private static float spread(float[] row) {
    float low = row[0];
    float high = row[0];
    for (float weight : row) {
      low = Math.min(low, weight);
      high = Math.max(high, weight);
    }
    return high - low;
  }

  /** How many transitions are scored. */
  int width() {
    return transposed.length;
  }

  /** Adds what some units of an active hidden layer give to all scores. */
  void add(float[] scores, float[] layer, int[] units, int count) {
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      int a = units[i];
      int b = units[i + 1];
      int c = units[i + 2];
      int d = units[i + 3];
      add(
          scores,
          weights[a],
          layer[a],
          weights[b],
          layer[b],
          weights[c],
          layer[c],
          weights[d],
          layer[d]);
    }
    for (; i < count; i++) {
      Rows.multiplyAdd(scores, weights[units[i]], layer[units[i]]);
    }
  }

  // A twin of the method in Rows: the compiler unrolls a loop by the length it has seen, and these
  // rows are short.
  private static void add(
      float[] scores,
      float[] a,
      float wa,
      float[] b,
      float wb,
      float[] c,
      float wc,
      float[] d,
      float wd) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += wa * a[i] + wb * b[i] + wc * c[i] + wd * d[i];
    }
  }

  /** The score of a transition from all units of an active hidden layer. */
  float score(int transition, float[] layer) {
    float[] row = transposed[transition];
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    float e = 0;
    float f = 0;
    float g = 0;
    float h = 0;
    int i = 0;
    for (; i + 8 <= layer.length; i += 8) {
      a += row[i] * layer[i];
      b += row[i + 1] * layer[i + 1];
      c += row[i + 2] * layer[i + 2];
      d += row[i + 3] * layer[i + 3];
      e += row[i + 4] * layer[i + 4];
      f += row[i + 5] * layer[i + 5];
      g += row[i + 6] * layer[i + 6];
      h += row[i + 7] * layer[i + 7];
    }
    for (; i < layer.length; i++) {
      a += row[i] * layer[i];
    }
    return ((a + b) + (c + d)) + ((e + f) + (g + h));
  }

  int units() {
    return weights.length;
  }

  /**
   * How far the score of each transition can come towards that of a given one, for influence of
   * Euclidean length 1 in the units not yet counted; not to be changed.
   */
  float[] reach(int transition) {
    return reach[transition];
  }

  private static float[][] reach(float[][] transposed, float[] spread) {
    float[][] reach = new float[transposed.length][transposed.length];
    for (int i = 0; i < reach.length; i++) {
      for (int j = 0; j < i; j++) {
        double squares = 0;
        for (int unit = 0; unit < spread.length; unit++) {
          if (spread[unit] > 0) {
            double share = (transposed[i][unit] - transposed[j][unit]) / spread[unit];
            squares += share * share;
          }
        }
        reach[i][j] = (float) Math.sqrt(squares);
        reach[j][i] = reach[i][j];
      }
    }
    return reach;
  }

  /** For each hidden unit, how far apart it can move two scores when it is 1; not to be changed. */
  float[] spread() {
    return spread;
  }
}
