package org.onrecord.story;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/**
 * Counts by term hash that no longer change, in one sorted array; read from bytes and ready at
 * once. The hashes are spread evenly, so that a term is found near where its first bits point.
 */
final class TermShelf {
  /** Bits of a term that choose where to begin. */
  private static final int BITS = 16;

  /** A term in the upper half of each, its count in the lower; in ascending order. */
  private final long[] counts;

  /** Where the terms of each first bits begin, and after the last where they end. */
  private final int[] begins = new int[(1 << BITS) + 1];

  private TermShelf(long[] counts) {
    this.counts = counts;
    for (long count : counts) {
      begins[first((int) (count >> 32)) + 1]++;
    }
    for (int i = 1; i < begins.length; i++) {
      begins[i] += begins[i - 1];
    }
  }

  static TermShelf of(TermTable table) {
    long[] counts = new long[table.size()];
    int[] n = {0};
    table.each((term, count) -> counts[n[0]++] = ((long) term << 32) | count);
    Arrays.sort(counts);
    return new TermShelf(counts);
  }

  /** In the order of signed numbers. */
  private static int first(int term) {
    return (term >>> (Integer.SIZE - BITS)) ^ (1 << (BITS - 1));
  }

  /** How often a term was counted, 0 where never. */
  int get(int term) {
    int first = first(term);
    for (int i = begins[first]; i < begins[first + 1]; i++) {
      if ((int) (counts[i] >> 32) == term) {
        return (int) counts[i];
      }
    }
    return 0;
  }

  /** The bytes that {@link #write} takes. */
  int bytes() {
    return Long.BYTES * counts.length;
  }

  void write(ByteBuffer out) {
    out.asLongBuffer().put(counts);
  }

  /** Reads what {@link #write} wrote, to the end. */
  static TermShelf read(ByteBuffer in) {
    LongBuffer numbers = in.asLongBuffer();
    long[] counts = new long[numbers.remaining()];
    numbers.get(counts);
    return new TermShelf(counts);
  }
}
