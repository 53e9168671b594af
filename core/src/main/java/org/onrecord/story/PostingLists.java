package org.onrecord.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * An inverted index from 64-bit keys to numbers, in arrays: some 20 bytes a key and 8 more for each
 * number but the first.
 */
final class PostingLists {
  private static final int START = 1024;

  /** Of so many slots, at most {@link #FILLED} are taken. */
  private static final int SLOTS = 4;

  private static final int FILLED = 3;

  private long[] keys = new long[START];

  /**
   * What a key leads to: 0 to nothing, a positive value to the one number that is less by 1, a
   * negative one to the member at the place that it negates.
   */
  private int[] heads = new int[START];

  private int[] members = new int[START];

  /** What follows a member, as in {@link #heads}; never nothing. */
  private int[] next = new int[START];

  private int used;
  private int size = 1;

  /** A key of a term and a second part, such as a day. */
  static long key(int term, int part) {
    return ((long) part << 32) | (term & 0xffffffffL);
  }

  /**
   * Adds a number to the list of a key.
   *
   * @param member from 0 below the largest int
   */
  void add(long key, int member) {
    int slot = slot(keys, heads, key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      heads[slot] = member + 1;
      used++;
      if ((long) used * SLOTS > (long) keys.length * FILLED) {
        grow();
      }
      return;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, more(size));
      next = Arrays.copyOf(next, more(size));
    }
    members[size] = member;
    next[size] = heads[slot];
    heads[slot] = -size++;
  }

  /** Whether the list of a key is longer than so many numbers. */
  boolean isLonger(long key, int most) {
    return isLong(heads[slot(keys, heads, key)], most);
  }

  private boolean isLong(int head, int most) {
    int at = head;
    int length = 0;
    while (at < 0 && length <= most) {
      length++;
      at = next[-at];
    }
    return length + (at > 0 ? 1 : 0) > most;
  }

  /** Gives each number of the list of a key as {@link #each}, unless it is longer than so many. */
  void few(long key, int most, IntConsumer consumer) {
    int head = heads[slot(keys, heads, key)];
    if (!isLong(head, most)) {
      each(head, consumer);
    }
  }

  /** Gives each number of the list of a key, the last added first. */
  void each(long key, IntConsumer consumer) {
    each(heads[slot(keys, heads, key)], consumer);
  }

  private void each(int head, IntConsumer consumer) {
    int at = head;
    while (at < 0) {
      consumer.accept(members[-at]);
      at = next[-at];
    }
    if (at > 0) {
      consumer.accept(at - 1);
    }
  }

  private static int slot(long[] keys, int[] heads, long key) {
    long hash = (key * 0x9e3779b97f4a7c15L) >>> 32;
    int slot = (int) ((hash * keys.length) >>> 32);
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }

  private static int more(int length) {
    return length + (length >> 1);
  }

  private void grow() {
    long[] moreKeys = new long[more(keys.length)];
    int[] moreHeads = new int[moreKeys.length];
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != 0) {
        int slot = slot(moreKeys, moreHeads, keys[i]);
        moreKeys[slot] = keys[i];
        moreHeads[slot] = heads[i];
      }
    }
    keys = moreKeys;
    heads = moreHeads;
  }
}
