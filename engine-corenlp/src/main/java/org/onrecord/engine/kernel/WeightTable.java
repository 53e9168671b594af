package org.onrecord.engine.kernel;

/** Rows of weights by the hash of a feature's name: an open-addressing table that never changes. */
final class WeightTable {
  private final int width;
  private final long[] keys;
  private final float[] weights;
  private final int[] slots;
  private final int mask;

  /**
   * Takes weights; the arrays are not copied and must not change afterwards.
   *
   * @param width weights of one feature
   * @param keys the hash of each feature, all different
   * @param weights those of all features, in the same order
   */
  WeightTable(int width, long[] keys, float[] weights) {
    if (weights.length != keys.length * width) {
      throw new IllegalArgumentException("Weights and features do not fit together");
    }
    this.width = width;
    this.keys = keys;
    this.weights = weights;
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.slots = new int[size];
    this.mask = size - 1;
    for (int i = 0; i < keys.length; i++) {
      int slot = TextHash.slot(keys[i], mask);
      while (slots[slot] != 0) {
        if (keys[slots[slot] - 1] == keys[i]) {
          throw new IllegalArgumentException("Two features have one hash");
        }
        slot = (slot + 1) & mask;
      }
      slots[slot] = i + 1;
    }
  }

  int width() {
    return width;
  }

  long[] keys() {
    return keys;
  }

  float[] weights() {
    return weights;
  }

  /** Adds the weights of a feature, if it is known. */
  void add(long feature, double[] sums) {
    int slot = TextHash.slot(feature, mask);
    while (true) {
      int entry = slots[slot];
      if (entry == 0) {
        return;
      }
      if (keys[entry - 1] == feature) {
        int first = (entry - 1) * width;
        for (int i = 0; i < width; i++) {
          sums[i] += weights[first + i];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }
}
