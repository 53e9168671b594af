package org.onrecord.engine.kernel;

import java.util.Arrays;

/**
 * Finds the highest-scoring transition for an active hidden layer, mostly without reading all of
 * it.
 *
 * <p>Activation is cubic, so few units carry most of every score. First the units of most influence
 * go into all scores; what the rest could change at most (the Cauchy-Schwarz inequality) rules out
 * most transitions; only those still in the race are scored from all units. The answer is the one
 * that all units give for all transitions.
 *
 * <p>Scratch of one thread.
 */
final class Decision implements OutputLayer {
  /**
   * Least influence of units that go into all scores in the first and the second round; chosen for
   * speed.
   */
  private static final float[] ROUNDS = {0.085f, 0.03f};

  /**
   * With more transitions in the race than this, another round is cheaper than completing each;
   * chosen for speed.
   */
  private static final int FEW = 8;

  /** Hidden units come padded to a multiple of this. */
  static final int UNIT_MULTIPLE = 4;

  private final ArcScorer scorer;
  private final float[] influence;
  private final float[] scores;
  private final int[] race;
  private final int[] chosen;
  private float squaresLeft;

  Decision(ArcScorer scorer) {
    this.scorer = scorer;
    this.influence = new float[scorer.units()];
    this.scores = new float[scorer.width()];
    this.race = new int[scorer.width()];
    // The place behind the last unit is written to when all are chosen.
    this.chosen = new int[scorer.units() + 1];
  }

  @Override
  public void decide(float[][] layers, boolean[] canShift, int count, int[] best) {
    for (int i = 0; i < count; i++) {
      best[i] = best(layers[i], canShift[i]);
    }
  }

  /**
   * The first of the highest legal transitions, or {@link #CLOSE}.
   *
   * @param layer the active hidden layer
   * @param canShift whether the last transition, the shift, is legal
   */
  private int best(float[] layer, boolean canShift) {
    Rows.absoluteProduct(influence, layer, scorer.spread());
    Arrays.fill(scores, 0);
    int legal = canShift ? scores.length : scores.length - 1;
    int racing = legal;
    float most = Float.POSITIVE_INFINITY;
    for (float least : ROUNDS) {
      scorer.add(scores, layer, chosen, choose(least, most));
      racing = race(legal, (float) Math.sqrt(squaresLeft));
      if (racing == 1) {
        return race[0];
      }
      if (racing <= FEW) {
        break;
      }
      most = least;
    }
    return winner(layer, racing);
  }

  /**
   * Chooses the units whose influence is at least the one and below the other, without a branch;
   * answers how many. Sums the squares of those below both in {@link #squaresLeft}.
   */
  private int choose(float least, float most) {
    int leastBits = Float.floatToRawIntBits(least);
    int mostBits = Float.floatToRawIntBits(most);
    int count = 0;
    float s = 0;
    float t = 0;
    float u = 0;
    float v = 0;
    for (int unit = 0; unit < influence.length; unit += UNIT_MULTIPLE) {
      // Floats that are not negative are ordered as their bits are.
      int a = Float.floatToRawIntBits(influence[unit]);
      int b = Float.floatToRawIntBits(influence[unit + 1]);
      int c = Float.floatToRawIntBits(influence[unit + 2]);
      int d = Float.floatToRawIntBits(influence[unit + 3]);
      int leftA = (a - leastBits) >> 31;
      int leftB = (b - leastBits) >> 31;
      int leftC = (c - leastBits) >> 31;
      int leftD = (d - leastBits) >> 31;
      chosen[count] = unit;
      count += ((a - mostBits) >>> 31) & ~leftA;
      chosen[count] = unit + 1;
      count += ((b - mostBits) >>> 31) & ~leftB;
      chosen[count] = unit + 2;
      count += ((c - mostBits) >>> 31) & ~leftC;
      chosen[count] = unit + 3;
      count += ((d - mostBits) >>> 31) & ~leftD;
      float w = Float.intBitsToFloat(a & leftA);
      float x = Float.intBitsToFloat(b & leftB);
      float y = Float.intBitsToFloat(c & leftC);
      float z = Float.intBitsToFloat(d & leftD);
      s += w * w;
      t += x * x;
      u += y * y;
      v += z * z;
    }
    squaresLeft = (s + t) + (u + v);
    return count;
  }

  /**
   * Finds the legal transitions that units of this much influence could still bring to the top;
   * answers how many.
   */
  private int race(int legal, float influenceLeft) {
    int best = 0;
    for (int i = 1; i < legal; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    float[] reach = scorer.reach(best);
    float high = scores[best] - MARGIN;
    int racing = 0;
    for (int i = 0; i < legal; i++) {
      if (scores[i] + influenceLeft * reach[i] >= high) {
        race[racing++] = i;
      }
    }
    return racing;
  }

  private int winner(float[] layer, int racing) {
    int winner = CLOSE;
    float high = Float.NEGATIVE_INFINITY;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < racing; i++) {
      float score = scorer.score(race[i], layer);
      if (score > high) {
        second = high;
        high = score;
        winner = race[i];
      } else if (score > second) {
        second = score;
      }
    }
    return high - second > MARGIN ? winner : CLOSE;
  }
}
