package org.onrecord.engine.kernel;

/**
 * Distributional clusters of words, by the hash of the word: an open-addressing table that never
 * changes.
 */
final class WordClusters {
  private final long[] keys;
  private final short[] clusters;
  private final long[] slots;
  private final short[] values;
  private final int mask;

  /**
   * Takes clusters; the arrays are not copied and must not change afterwards.
   *
   * @param keys the hash of each word, all different
   * @param clusters the cluster of each word
   */
  WordClusters(long[] keys, short[] clusters) {
    this.keys = keys;
    this.clusters = clusters;
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 2;
    this.slots = new long[size];
    this.values = new short[size];
    this.mask = size - 1;
    java.util.Arrays.fill(values, (short) -1);
    for (int i = 0; i < keys.length; i++) {
      int slot = TextHash.slot(keys[i], mask);
      while (values[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = keys[i];
      values[slot] = clusters[i];
    }
  }

  long[] keys() {
    return keys;
  }

  short[] clusters() {
    return clusters;
  }

  /** The cluster of a word, or the fallback for a word that is in none. */
  int of(long word, int fallback) {
    int slot = TextHash.slot(word, mask);
    while (values[slot] >= 0) {
      if (slots[slot] == word) {
        return values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return fallback;
  }
}
