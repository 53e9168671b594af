package org.onrecord.engine.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.onrecord.engine.kernel.OutputLayer;

/**
 * The output layer from all units for all transitions, four decisions at a time: each weight is
 * read once for four, which leaves the multiplications as what takes time.
 */
final class VectorOutput implements OutputLayer {
  static final int IN_STEP = 4;

  /**
   * Leads below this are not trusted. Rows of 16 bits move two scores apart by 0.0006 in the
   * middle, and by 0.0036 at most in 1,400 decisions compared over all transitions.
   */
  static final float MARGIN = 5e-3f;

  private static final VectorSpecies<Float> SPECIES = VectorArithmetic.SPECIES;
  private static final int LANES = SPECIES.length();

  /** Three vectors of scores for each of four decisions: twelve registers. */
  private static final int STRIP = 3 * LANES;

  private final Weights weights;
  private final float[][] scores;

  /**
   * The weights strip by strip of transitions, and in each strip unit by unit, filled up with
   * zeros.
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read in inner loops
  record Weights(float[] packed, int units, int transitions, int strips) {
    static Weights of(float[][] weights) {
      int units = weights.length;
      int transitions = weights[0].length;
      int strips = (transitions + STRIP - 1) / STRIP;
      float[] packed = new float[strips * units * STRIP];
      for (int unit = 0; unit < units; unit++) {
        for (int t = 0; t < transitions; t++) {
          packed[(t / STRIP * units + unit) * STRIP + t % STRIP] = weights[unit][t];
        }
      }
      return new Weights(packed, units, transitions, strips);
    }
  }

  VectorOutput(Weights weights) {
    this.weights = weights;
    this.scores = new float[IN_STEP][weights.strips * STRIP];
  }

  @Override
  public void decide(float[][] layers, boolean[] canShift, int count, int[] best) {
    float[] a = layers[0];
    float[] b = layers[Math.min(1, count - 1)];
    float[] c = layers[Math.min(2, count - 1)];
    float[] d = layers[count - 1];
    for (int strip = 0; strip < weights.strips; strip++) {
      score(a, b, c, d, strip);
    }
    for (int i = 0; i < count; i++) {
      int legal = canShift[i] ? weights.transitions : weights.transitions - 1;
      best[i] = best(scores[i], legal);
    }
  }

  private void score(float[] a, float[] b, float[] c, float[] d, int strip) {
    float[] packed = weights.packed;
    FloatVector a0 = FloatVector.zero(SPECIES);
    FloatVector a1 = FloatVector.zero(SPECIES);
    FloatVector a2 = FloatVector.zero(SPECIES);
    FloatVector b0 = FloatVector.zero(SPECIES);
    FloatVector b1 = FloatVector.zero(SPECIES);
    FloatVector b2 = FloatVector.zero(SPECIES);
    FloatVector c0 = FloatVector.zero(SPECIES);
    FloatVector c1 = FloatVector.zero(SPECIES);
    FloatVector c2 = FloatVector.zero(SPECIES);
    FloatVector d0 = FloatVector.zero(SPECIES);
    FloatVector d1 = FloatVector.zero(SPECIES);
    FloatVector d2 = FloatVector.zero(SPECIES);
    int at = strip * weights.units * STRIP;
    for (int unit = 0; unit < weights.units; unit++) {
      FloatVector w0 = FloatVector.fromArray(SPECIES, packed, at);
      FloatVector w1 = FloatVector.fromArray(SPECIES, packed, at + LANES);
      FloatVector w2 = FloatVector.fromArray(SPECIES, packed, at + 2 * LANES);
      FloatVector x = FloatVector.broadcast(SPECIES, a[unit]);
      a0 = x.fma(w0, a0);
      a1 = x.fma(w1, a1);
      a2 = x.fma(w2, a2);
      x = FloatVector.broadcast(SPECIES, b[unit]);
      b0 = x.fma(w0, b0);
      b1 = x.fma(w1, b1);
      b2 = x.fma(w2, b2);
      x = FloatVector.broadcast(SPECIES, c[unit]);
      c0 = x.fma(w0, c0);
      c1 = x.fma(w1, c1);
      c2 = x.fma(w2, c2);
      x = FloatVector.broadcast(SPECIES, d[unit]);
      d0 = x.fma(w0, d0);
      d1 = x.fma(w1, d1);
      d2 = x.fma(w2, d2);
      at += STRIP;
    }
    int to = strip * STRIP;
    put(a0, a1, a2, scores[0], to);
    put(b0, b1, b2, scores[1], to);
    put(c0, c1, c2, scores[2], to);
    put(d0, d1, d2, scores[3], to);
  }

  private static void put(FloatVector x, FloatVector y, FloatVector z, float[] into, int at) {
    x.intoArray(into, at);
    y.intoArray(into, at + LANES);
    z.intoArray(into, at + 2 * LANES);
  }

  private static int best(float[] scores, int legal) {
    int best = 0;
    float high = scores[0];
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 1; i < legal; i++) {
      float score = scores[i];
      if (score > high) {
        second = high;
        high = score;
        best = i;
      } else if (score > second) {
        second = score;
      }
    }
    return high - second > MARGIN ? best : CLOSE;
  }
}
