package org.onrecord.story;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** An inverted index from 64-bit keys to numbers, in arrays. */
final class PostingLists {
  private static final int START = 1024;

  private long[] keys = new long[START];
  private int[] heads = new int[START];
  private int[] lengths = new int[START];
  private int[] members = new int[START];
  private int[] next = new int[START];
  private int used;
  private int size = 1;

  /** A key of a term and a second part, such as a day. */
  static long key(int term, int part) {
    return ((long) part << 32) | (term & 0xffffffffL);
  }

  void add(long key, int member) {
    int slot = slot(keys, heads, key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    members[size] = member;
    next[size] = heads[slot];
    heads[slot] = size++;
    lengths[slot]++;
    if (used * 2 > keys.length) {
      grow();
    }
  }

  /** The length of the list of a key. */
  int length(long key) {
    return lengths[slot(keys, heads, key)];
  }

  /** Gives each member of the list of a key, the last added first. */
  void each(long key, IntConsumer consumer) {
    for (int at = heads[slot(keys, heads, key)]; at != 0; at = next[at]) {
      consumer.accept(members[at]);
    }
  }

  private static int slot(long[] keys, int[] heads, long key) {
    int mask = keys.length - 1;
    long h = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (h >>> 32) & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreHeads = new int[keys.length * 2];
    int[] moreLengths = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (heads[i] != 0) {
        int slot = slot(moreKeys, moreHeads, keys[i]);
        moreKeys[slot] = keys[i];
        moreHeads[slot] = heads[i];
        moreLengths[slot] = lengths[i];
      }
    }
    keys = moreKeys;
    heads = moreHeads;
    lengths = moreLengths;
  }
}
