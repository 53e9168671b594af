package org.onrecord.engine.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.engine.kernel.Arithmetic;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.engine.kernel.OutputLayer;

/** Sums against plain Java's, for lengths and counts that leave remainders. */
class VectorArithmeticTest {
  private static final VectorArithmetic VECTOR = new VectorArithmetic();
  private static final Arithmetic PLAIN = Kernels.plain();
  private static final int UNITS = 3 * VECTOR.unitMultiple();
  private static final float CLOSE = 1e-4f;

  /** Nine rows of 16 bits. */
  private static final float ROUNDED = 3e-4f;

  private final Random random = new Random(5);

  private float[] row(int length) {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = (float) random.nextGaussian() * 0.3f;
    }
    return row;
  }

  private float[][] rows(int count, int length) {
    return IntStream.range(0, count).mapToObj(i -> row(length)).toArray(float[][]::new);
  }

  @Test
  void sumsAndActivates() {
    for (int count = 0; count < 10; count++) {
      float[][] rows = rows(count, UNITS);
      float[][] kept = Stream.of(rows).map(VECTOR::kept).toArray(float[][]::new);
      float[] from = row(UNITS);
      float[] mine = row(UNITS);
      float[] plain = row(UNITS);
      VECTOR.sum(mine, from, kept, count);
      PLAIN.sum(plain, from, rows, count);
      assertThat(mine).usingComparatorWithPrecision(ROUNDED).containsExactly(plain);
      VECTOR.activate(mine, from, kept, count);
      PLAIN.activate(plain, from, rows, count);
      assertThat(mine).usingComparatorWithPrecision(100 * CLOSE).containsExactly(plain);
    }
  }

  @Test
  void keepsRowsInHalfTheMemory() {
    float[] from = new float[UNITS];
    for (float largest : new float[] {0, 1e-20f, 0.01f, 1, 50}) {
      float[] row = row(UNITS);
      for (int i = 0; i < UNITS; i++) {
        row[i] *= largest;
      }
      row[0] = -largest;
      row[UNITS - 1] = largest;
      float[] kept = VECTOR.kept(row);
      assertThat(kept.length).isEqualTo(UNITS / 2 + 1).isEqualTo(VECTOR.keptLength(UNITS));
      float[] back = new float[UNITS];
      VECTOR.sum(back, from, new float[][] {kept}, 1);
      assertThat(back).usingComparatorWithPrecision(largest / 15_000).containsExactly(row);
    }
  }

  @Test
  void multipliesAndAdds() {
    int size = 21;
    float[] embeddings = row(10 * size);
    float[][] weights = rows(3 * size, UNITS);
    for (int count = 0; count < 10; count++) {
      float[][] mine = rows(count, UNITS);
      float[][] plain = new float[count][];
      int[] at = new int[count];
      for (int i = 0; i < count; i++) {
        plain[i] = mine[i].clone();
        at[i] = random.nextInt(9) * size;
      }
      VECTOR.multiplyAdd(mine, count, embeddings, at, weights, size, size);
      PLAIN.multiplyAdd(plain, count, embeddings, at, weights, size, size);
      for (int i = 0; i < count; i++) {
        assertThat(mine[i]).usingComparatorWithPrecision(CLOSE).containsExactly(plain[i]);
      }
    }
  }

  @Test
  void decidesAsPlainJavaDoes() {
    int decisions = 0;
    int decided = 0;
    for (int transitions : new int[] {3, 17, 81, 96}) {
      float[][] weights = rows(UNITS, transitions);
      OutputLayer mine = VECTOR.output(weights).scratch();
      OutputLayer plain = PLAIN.output(weights).scratch();
      for (int count = 1; count <= VECTOR.inStep(); count++) {
        float[][] layers = rows(VECTOR.inStep(), UNITS);
        boolean[] canShift = {true, false, true, false};
        int[] best = new int[VECTOR.inStep()];
        mine.decide(layers, canShift, count, best);
        for (int i = 0; i < count; i++) {
          int[] one = new int[1];
          plain.decide(new float[][] {layers[i]}, new boolean[] {canShift[i]}, 1, one);
          assertThat(best[i]).isIn(one[0], OutputLayer.CLOSE);
          decided += best[i] == OutputLayer.CLOSE ? 0 : 1;
          decisions++;
        }
      }
    }
    // More is left open than by plain Java, but not much.
    assertThat(decided).isGreaterThan(decisions * 9 / 10);
  }

  @Test
  void leavesCloseDecisionsToOthers() {
    float[][] weights = new float[UNITS][3];
    List<Integer> answers = new ArrayList<>();
    for (float lead : new float[] {0, 0.6f * VectorOutput.MARGIN, 1.5f * VectorOutput.MARGIN}) {
      weights[1][0] = 1;
      weights[1][1] = 1 + lead;
      float[][] layers = new float[VECTOR.inStep()][UNITS];
      layers[0][1] = 1;
      int[] best = new int[VECTOR.inStep()];
      VECTOR.output(weights).scratch().decide(layers, new boolean[] {true}, 1, best);
      answers.add(best[0]);
    }
    assertThat(answers).containsExactly(OutputLayer.CLOSE, OutputLayer.CLOSE, 1);
  }
}
