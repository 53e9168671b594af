package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Agglomerative clustering by average linkage (UPGMA) over the pairs that are known; a pair that is
 * not known counts 0. The larger a group becomes, the more alike its parts must be. Ties go to the
 * pair that stands first in the order of the items.
 */
final class AverageLink {
  /** Items in a group from which on more than the cut is asked. */
  private static final double SMALL = 3;

  /** How much more, as a power of the size: 1.17 times for a group of nine. */
  private static final double FIRMNESS = 0.15;

  private AverageLink() {}

  /** A pair of items, by their numbers, and how alike they are. */
  record Pair(int a, int b, double score) {}

  private record Merge(double score, int a, int b, int versionA, int versionB) {}

  private static final Comparator<Merge> BEST_FIRST =
      Comparator.comparingDouble(Merge::score)
          .reversed()
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b);

  /**
   * Groups items while the mean score between two groups is at least the cut, or for large groups
   * what is asked of them.
   *
   * @return for each item the lowest number in its group
   */
  static int[] group(int items, List<Pair> pairs, double cut) {
    List<Map<Integer, Double>> sums = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      sums.add(new HashMap<>());
    }
    PriorityQueue<Merge> queue = new PriorityQueue<>(BEST_FIRST);
    for (Pair pair : pairs) {
      sums.get(pair.a()).put(pair.b(), pair.score());
      sums.get(pair.b()).put(pair.a(), pair.score());
      if (pair.score() >= cut) {
        queue.add(
            new Merge(
                pair.score(), Math.min(pair.a(), pair.b()), Math.max(pair.a(), pair.b()), 0, 0));
      }
    }
    int[] size = new int[items];
    Arrays.fill(size, 1);
    int[] version = new int[items];
    int[] parent = new int[items];
    Arrays.setAll(parent, i -> i);
    while (!queue.isEmpty()) {
      Merge merge = queue.poll();
      int a = merge.a();
      int b = merge.b();
      if (version[a] != merge.versionA() || version[b] != merge.versionB()) {
        continue;
      }
      version[a]++;
      version[b]++;
      Map<Integer, Double> into = sums.get(a);
      into.remove(b);
      for (Map.Entry<Integer, Double> other : sums.get(b).entrySet()) {
        if (other.getKey() != a) {
          into.merge(other.getKey(), other.getValue(), Double::sum);
          sums.get(other.getKey()).remove(b);
        }
      }
      sums.get(b).clear();
      size[a] += size[b];
      parent[b] = a;
      for (Map.Entry<Integer, Double> other : into.entrySet()) {
        int c = other.getKey();
        sums.get(c).put(a, other.getValue());
        double mean = other.getValue() / ((double) size[a] * size[c]);
        double firm = mean / asked(size[a] + size[c]);
        if (firm >= cut) {
          int low = Math.min(a, c);
          int high = Math.max(a, c);
          queue.add(new Merge(firm, low, high, version[low], version[high]));
        }
      }
    }
    int[] group = new int[items];
    for (int i = 0; i < items; i++) {
      int at = i;
      while (parent[at] != at) {
        at = parent[at];
      }
      group[i] = at;
    }
    return group;
  }

  /** How many times the cut a group of some items asks for. */
  private static double asked(int items) {
    return items <= SMALL ? 1 : Math.pow(items / SMALL, FIRMNESS);
  }
}
