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
  private static final float[] ROUNDS = {0.12f, 0.04f};

  /**
   * With more transitions in the race than this, another round is cheaper than completing each;
   * chosen for speed.
   */
  private static final int FEW = 8;

  private final ArcScorer scorer;
  private final float[] influence;
  private final float[] scores;
  private final int[] race;
  private final int[] units;
  private final int[] chosen;
  private final int[] rest;

  Decision(ArcScorer scorer) {
    this.scorer = scorer;
    int count = scorer.units();
    this.influence = new float[count];
    this.scores = new float[scorer.width()];
    this.race = new int[scorer.width()];
    this.units = new int[count];
    this.chosen = new int[count];
    this.rest = new int[count];
    for (int unit = 0; unit < count; unit++) {
      units[unit] = unit;
    }
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
    int[] from = units;
    int count = units.length;
    int racing = legal;
    for (float least : ROUNDS) {
      int remaining = choose(influence, from, count, least, chosen, rest);
      scorer.add(scores, layer, chosen, count - remaining);
      from = rest;
      count = remaining;
      racing = race(legal, (float) Math.sqrt(squares(influence, rest, count)));
      if (racing == 1) {
        return race[0];
      }
      if (racing <= FEW) {
        break;
      }
    }
    return winner(layer, racing);
  }

  /** Splits units into chosen ones and the rest without a branch, and answers how many are left. */
  private static int choose(
      float[] influence, int[] from, int count, float least, int[] chosen, int[] rest) {
    int leastBits = Float.floatToRawIntBits(least);
    int remaining = 0;
    for (int i = 0; i < count; i++) {
      int unit = from[i];
      chosen[i - remaining] = unit;
      rest[remaining] = unit;
      // Floats that are not negative are ordered as their bits are.
      remaining += (Float.floatToRawIntBits(influence[unit]) - leastBits) >>> 31;
    }
    return remaining;
  }

  private static float squares(float[] values, int[] at, int count) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 4 <= count; i += 4) {
      float w = values[at[i]];
      float x = values[at[i + 1]];
      float y = values[at[i + 2]];
      float z = values[at[i + 3]];
      a += w * w;
      b += x * x;
      c += y * y;
      d += z * z;
    }
    for (; i < count; i++) {
      a += values[at[i]] * values[at[i]];
    }
    return (a + b) + (c + d);
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
