package org.onrecord.engine.kernel;

/**
 * Weights of tag features by the hash of template and value: few tags each, so they are kept in
 * sparse rows.
 */
final class TagFeatures {
  private final long[] keys;
  private final int[] ends;
  private final byte[] tags;
  private final double[] weights;
  private final int[] slots;
  private final int mask;

  /**
   * Takes weights; the arrays are not copied and must not change afterwards.
   *
   * @param keys the key of each feature, all different
   * @param ends where the weights of each feature end; those of the next begin there
   * @param tags the tag of each weight
   * @param weights the weights
   */
  TagFeatures(long[] keys, int[] ends, byte[] tags, double[] weights) {
    this.keys = keys;
    this.ends = ends;
    this.tags = tags;
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

  /** The key of a feature. */
  static long key(int template, CharSequence value) {
    return key(template, TextHash.of(value));
  }

  static long key(int template, long value) {
    return value * 0x2545F4914F6CDD1DL + template;
  }

  long[] keys() {
    return keys;
  }

  int[] ends() {
    return ends;
  }

  byte[] tags() {
    return tags;
  }

  double[] weights() {
    return weights;
  }

  /** Adds the weights of a feature to the tags' sums, if it is known. */
  void add(long key, double[] sums) {
    int slot = TextHash.slot(key, mask);
    while (true) {
      int entry = slots[slot];
      if (entry == 0) {
        return;
      }
      if (keys[entry - 1] == key) {
        for (int i = entry == 1 ? 0 : ends[entry - 2]; i < ends[entry - 1]; i++) {
          sums[tags[i]] += weights[i];
        }
        return;
      }
      slot = (slot + 1) & mask;
    }
  }
}
