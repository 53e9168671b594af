package org.onrecord.story;

/** Counts by term hash, in open addressing; small beside a map of objects. */
final class TermTable {
  private static final int START = 1024;

  private int[] keys = new int[START];
  private int[] values = new int[START];
  private int used;

  void increment(int term) {
    int slot = slot(keys, values, term);
    if (values[slot] == 0) {
      keys[slot] = term;
      used++;
    }
    values[slot]++;
    if (used * 2 > keys.length) {
      grow();
    }
  }

  /** Gives each term that was counted, in no order that means anything. */
  void each(BiIntConsumer consumer) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (values[slot] != 0) {
        consumer.accept(keys[slot], values[slot]);
      }
    }
  }

  /** Takes a term and its count. */
  interface BiIntConsumer {
    void accept(int term, int count);
  }

  int size() {
    return used;
  }

  private static int slot(int[] keys, int[] values, int term) {
    int mask = keys.length - 1;
    int slot = term & mask;
    while (values[slot] != 0 && keys[slot] != term) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] moreKeys = new int[keys.length * 2];
    int[] moreValues = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int slot = slot(moreKeys, moreValues, keys[i]);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }
}
