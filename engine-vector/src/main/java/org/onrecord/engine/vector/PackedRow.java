package org.onrecord.engine.vector;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Rows in half the memory: each value a whole number of 16 bits times a scale of the row. Twice as
 * many fit in a cache, and half as much is read to sum them.
 *
 * <p>Two values share 32 bits, which an array of floats holds unread; the scale comes last. The
 * upper value is rounded so that the 32 bits as a whole, not their upper half, stand for it: so
 * neither half needs to be cut off the other.
 */
final class PackedRow {
  private static final VectorSpecies<Float> SPECIES = VectorArithmetic.SPECIES;
  private static final int LANES = SPECIES.length();
  private static final int PAIR = 2 * LANES;

  private static final float LARGEST = 32_766;
  private static final float HALF = 1f / 65_536;

  /** Added to a float below 2^22, it leaves the nearest whole number in the low bits. */
  private static final float ROUND = 0x1.8p23f;

  private static final int ROUND_BITS = Float.floatToRawIntBits(ROUND);

  private PackedRow() {}

  static int length(int units) {
    return units / 2 + 1;
  }

  static float[] of(float[] row) {
    FloatVector most = FloatVector.broadcast(SPECIES, Float.MIN_NORMAL);
    for (int u = 0; u < row.length; u += LANES) {
      most = most.max(FloatVector.fromArray(SPECIES, row, u).abs());
    }
    float scale = most.reduceLanes(VectorOperators.MAX) / LARGEST;
    float[] packed = new float[length(row.length)];
    FloatVector inverse = FloatVector.broadcast(SPECIES, 1 / scale);
    for (int u = 0; u < row.length; u += PAIR) {
      FloatVector lower = FloatVector.fromArray(SPECIES, row, u).mul(inverse).add(ROUND);
      FloatVector rest = lower.sub(ROUND).mul(HALF);
      FloatVector upper =
          FloatVector.fromArray(SPECIES, row, u + LANES).mul(inverse).sub(rest).add(ROUND);
      IntVector bits = upper.reinterpretAsInts().sub(ROUND_BITS).lanewise(VectorOperators.LSHL, 16);
      bits = bits.add(lower.reinterpretAsInts().sub(ROUND_BITS));
      bits.reinterpretAsFloats().intoArray(packed, u / 2);
    }
    packed[packed.length - 1] = scale * HALF;
    return packed;
  }

  /** Sums as {@link VectorArithmetic#sum} does. */
  static void sum(float[] sum, float[] from, float[][] rows, int count) {
    float[] before = from;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      sum(sum, before, rows[i], rows[i + 1], rows[i + 2], rows[i + 3]);
      before = sum;
    }
    for (; i < count; i++) {
      sum(sum, before, rows[i]);
      before = sum;
    }
    if (count == 0) {
      System.arraycopy(from, 0, sum, 0, sum.length);
    }
  }

  private static void sum(float[] sum, float[] from, float[] a, float[] b, float[] c, float[] d) {
    int last = a.length - 1;
    FloatVector sa = FloatVector.broadcast(SPECIES, a[last]);
    FloatVector sb = FloatVector.broadcast(SPECIES, b[last]);
    FloatVector sc = FloatVector.broadcast(SPECIES, c[last]);
    FloatVector sd = FloatVector.broadcast(SPECIES, d[last]);
    for (int p = 0; p < last; p += LANES) {
      int u = 2 * p;
      IntVector ia = FloatVector.fromArray(SPECIES, a, p).reinterpretAsInts();
      IntVector ib = FloatVector.fromArray(SPECIES, b, p).reinterpretAsInts();
      IntVector ic = FloatVector.fromArray(SPECIES, c, p).reinterpretAsInts();
      IntVector id = FloatVector.fromArray(SPECIES, d, p).reinterpretAsInts();
      FloatVector lower = FloatVector.fromArray(SPECIES, from, u);
      FloatVector upper = FloatVector.fromArray(SPECIES, from, u + LANES);
      lower = lower(ia).fma(sa, lower);
      upper = upper(ia).fma(sa, upper);
      lower = lower(ib).fma(sb, lower);
      upper = upper(ib).fma(sb, upper);
      lower = lower(ic).fma(sc, lower);
      upper = upper(ic).fma(sc, upper);
      lower = lower(id).fma(sd, lower);
      upper = upper(id).fma(sd, upper);
      lower.intoArray(sum, u);
      upper.intoArray(sum, u + LANES);
    }
  }

  private static void sum(float[] sum, float[] from, float[] a) {
    int last = a.length - 1;
    FloatVector sa = FloatVector.broadcast(SPECIES, a[last]);
    for (int p = 0; p < last; p += LANES) {
      int u = 2 * p;
      IntVector ia = FloatVector.fromArray(SPECIES, a, p).reinterpretAsInts();
      FloatVector lower = FloatVector.fromArray(SPECIES, from, u);
      FloatVector upper = FloatVector.fromArray(SPECIES, from, u + LANES);
      lower(ia).fma(sa, lower).intoArray(sum, u);
      upper(ia).fma(sa, upper).intoArray(sum, u + LANES);
    }
  }

  private static FloatVector lower(IntVector bits) {
    return (FloatVector) bits.lanewise(VectorOperators.LSHL, 16).convert(VectorOperators.I2F, 0);
  }

  private static FloatVector upper(IntVector bits) {
    return (FloatVector) bits.convert(VectorOperators.I2F, 0);
  }
}
