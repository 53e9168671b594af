package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Moves items that agglomeration left in the wrong group: merging never takes back what it did when
 * the groups were small. One after the other each goes to the group that it is most like on
 * average, until none moves (the step of k-means, after Hartigan 1975, on mean similarity).
 */
final class Reassignment {
  /** Passes over all items at most. */
  private static final int ROUNDS = 3;

  private final List<Map<Integer, Double>> alike = new ArrayList<>();
  private final int[] group;
  private final int[] size;

  private Reassignment(int[] group, List<AverageLink.Pair> pairs) {
    this.group = group.clone();
    size = new int[group.length];
    for (int of : group) {
      size[of]++;
      alike.add(new TreeMap<>());
    }
    for (AverageLink.Pair pair : pairs) {
      alike.get(pair.a()).put(pair.b(), pair.score());
      alike.get(pair.b()).put(pair.a(), pair.score());
    }
  }

  /**
   * The groups after moving.
   *
   * @param group for each item the lowest number in its group
   * @param pairs how alike items are; a pair that is missing is not alike
   * @param least how alike an item and a group are on average, at least, for it to go there
   * @return for each item the lowest number in its group
   */
  static int[] of(int[] group, List<AverageLink.Pair> pairs, double least) {
    Reassignment moves = new Reassignment(group, pairs);
    boolean moved = true;
    for (int round = 0; round < ROUNDS && moved; round++) {
      moved = false;
      for (int item = 0; item < group.length; item++) {
        moved |= moves.move(item, least);
      }
    }
    return moves.numbered();
  }

  private boolean move(int item, double least) {
    Map<Integer, Double> sums = new TreeMap<>();
    alike.get(item).forEach((other, score) -> sums.merge(group[other], score, Double::sum));
    int own = group[item];
    int others = size[own] - 1;
    double most = Math.max(least, others > 0 ? sums.getOrDefault(own, 0.0) / others : 0);
    int best = own;
    for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
      double mean = sum.getValue() / size[sum.getKey()];
      if (sum.getKey() != own && mean > most) {
        most = mean;
        best = sum.getKey();
      }
    }
    size[own]--;
    size[best]++;
    group[item] = best;
    return best != own;
  }

  private int[] numbered() {
    int[] lowest = new int[group.length];
    Arrays.fill(lowest, -1);
    int[] numbered = new int[group.length];
    for (int item = 0; item < group.length; item++) {
      if (lowest[group[item]] < 0) {
        lowest[group[item]] = item;
      }
      numbered[item] = lowest[group[item]];
    }
    return numbered;
  }
}
