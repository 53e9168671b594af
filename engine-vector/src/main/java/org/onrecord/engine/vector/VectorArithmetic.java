package org.onrecord.engine.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;
import org.onrecord.engine.kernel.Arithmetic;

/**
 * Arithmetic by {@code jdk.incubator.vector}, in vectors as wide as the machine has them; needs
 * {@code --add-modules jdk.incubator.vector}.
 */
public final class VectorArithmetic implements Arithmetic {
  static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  /** Two vectors of each of four rows are summed at a time, in eight registers. */
  private static final int STRIP = 2 * LANES;

  /** Narrower vectors are not worth it, and older machines lack fused multiply-add. */
  private static final int LEAST_BITS = 256;

  @Override
  public String name() {
    return "vector";
  }

  @Override
  public boolean pays() {
    return SPECIES.vectorBitSize() >= LEAST_BITS
        && IntVector.SPECIES_PREFERRED.vectorBitSize() >= LEAST_BITS;
  }

  @Override
  public int unitMultiple() {
    return STRIP;
  }

  @Override
  public int inStep() {
    return VectorOutput.IN_STEP;
  }

  @Override
  public OutputLayerFactory output(float[][] weights) {
    VectorOutput.Weights packed = VectorOutput.Weights.of(weights);
    return () -> new VectorOutput(packed);
  }

  @Override
  public int keptLength(int units) {
    return PackedRow.length(units);
  }

  @Override
  public float[] kept(float[] row) {
    return PackedRow.of(row);
  }

  @Override
  public void sum(float[] sum, float[] from, float[][] rows, int count) {
    PackedRow.sum(sum, from, rows, count);
  }

  @Override
  public void activate(float[] layer, float[] from, float[][] rows, int count) {
    sum(layer, from, rows, count);
    for (int u = 0; u < layer.length; u += LANES) {
      FloatVector x = FloatVector.fromArray(SPECIES, layer, u);
      x.mul(x).mul(x).intoArray(layer, u);
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
    int r = 0;
    for (; r + 2 <= count; r += 4) {
      four(rows, r, count - 1, embeddings, at, weights, first, size);
    }
    if (r < count) {
      one(rows[r], embeddings, at[r], weights, first, size);
    }
  }

  /**
   * Four rows, or with the last one taken more than once two or three; that is harmless, for a row
   * is read before any is written.
   */
  private static void four(
      float[][] rows,
      int r,
      int last,
      float[] x,
      int[] at,
      float[][] weights,
      int first,
      int size) {
    int s = Math.min(r + 2, last);
    int t = Math.min(r + 3, last);
    float[] a = rows[r];
    float[] b = rows[r + 1];
    float[] c = rows[s];
    float[] d = rows[t];
    int xa = at[r];
    int xb = at[r + 1];
    int xc = at[s];
    int xd = at[t];
    for (int u = 0; u < a.length; u += STRIP) {
      int v = u + LANES;
      FloatVector a0 = FloatVector.fromArray(SPECIES, a, u);
      FloatVector a1 = FloatVector.fromArray(SPECIES, a, v);
      FloatVector b0 = FloatVector.fromArray(SPECIES, b, u);
      FloatVector b1 = FloatVector.fromArray(SPECIES, b, v);
      FloatVector c0 = FloatVector.fromArray(SPECIES, c, u);
      FloatVector c1 = FloatVector.fromArray(SPECIES, c, v);
      FloatVector d0 = FloatVector.fromArray(SPECIES, d, u);
      FloatVector d1 = FloatVector.fromArray(SPECIES, d, v);
      for (int k = 0; k < size; k++) {
        float[] w = weights[first + k];
        FloatVector w0 = FloatVector.fromArray(SPECIES, w, u);
        FloatVector w1 = FloatVector.fromArray(SPECIES, w, v);
        FloatVector ka = FloatVector.broadcast(SPECIES, x[xa + k]);
        FloatVector kb = FloatVector.broadcast(SPECIES, x[xb + k]);
        FloatVector kc = FloatVector.broadcast(SPECIES, x[xc + k]);
        FloatVector kd = FloatVector.broadcast(SPECIES, x[xd + k]);
        a0 = ka.fma(w0, a0);
        a1 = ka.fma(w1, a1);
        b0 = kb.fma(w0, b0);
        b1 = kb.fma(w1, b1);
        c0 = kc.fma(w0, c0);
        c1 = kc.fma(w1, c1);
        d0 = kd.fma(w0, d0);
        d1 = kd.fma(w1, d1);
      }
      a0.intoArray(a, u);
      a1.intoArray(a, v);
      b0.intoArray(b, u);
      b1.intoArray(b, v);
      c0.intoArray(c, u);
      c1.intoArray(c, v);
      d0.intoArray(d, u);
      d1.intoArray(d, v);
    }
  }

  /** Reads the weights in the order they lie in memory, eight rows of them at a time. */
  private static void one(float[] row, float[] x, int at, float[][] weights, int first, int size) {
    int k = 0;
    for (; k + 8 <= size; k += 8) {
      float[] a = weights[first + k];
      float[] b = weights[first + k + 1];
      float[] c = weights[first + k + 2];
      float[] d = weights[first + k + 3];
      float[] e = weights[first + k + 4];
      float[] f = weights[first + k + 5];
      float[] g = weights[first + k + 6];
      float[] h = weights[first + k + 7];
      FloatVector ka = FloatVector.broadcast(SPECIES, x[at + k]);
      FloatVector kb = FloatVector.broadcast(SPECIES, x[at + k + 1]);
      FloatVector kc = FloatVector.broadcast(SPECIES, x[at + k + 2]);
      FloatVector kd = FloatVector.broadcast(SPECIES, x[at + k + 3]);
      FloatVector ke = FloatVector.broadcast(SPECIES, x[at + k + 4]);
      FloatVector kf = FloatVector.broadcast(SPECIES, x[at + k + 5]);
      FloatVector kg = FloatVector.broadcast(SPECIES, x[at + k + 6]);
      FloatVector kh = FloatVector.broadcast(SPECIES, x[at + k + 7]);
      for (int u = 0; u < row.length; u += LANES) {
        FloatVector s = FloatVector.fromArray(SPECIES, row, u);
        FloatVector t = FloatVector.fromArray(SPECIES, a, u).mul(ka);
        s = FloatVector.fromArray(SPECIES, b, u).fma(kb, s);
        t = FloatVector.fromArray(SPECIES, c, u).fma(kc, t);
        s = FloatVector.fromArray(SPECIES, d, u).fma(kd, s);
        t = FloatVector.fromArray(SPECIES, e, u).fma(ke, t);
        s = FloatVector.fromArray(SPECIES, f, u).fma(kf, s);
        t = FloatVector.fromArray(SPECIES, g, u).fma(kg, t);
        s = FloatVector.fromArray(SPECIES, h, u).fma(kh, s);
        s.add(t).intoArray(row, u);
      }
    }
    for (; k < size; k++) {
      float[] a = weights[first + k];
      FloatVector ka = FloatVector.broadcast(SPECIES, x[at + k]);
      for (int u = 0; u < row.length; u += LANES) {
        FloatVector s = FloatVector.fromArray(SPECIES, row, u);
        FloatVector.fromArray(SPECIES, a, u).fma(ka, s).intoArray(row, u);
      }
    }
  }
}
