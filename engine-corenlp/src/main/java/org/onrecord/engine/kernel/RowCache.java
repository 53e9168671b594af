package org.onrecord.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of computed rows for many threads without locks: a table of sets of eight. A new
 * row takes the last place of its set and moves up with each use, so that rows met once do not
 * drive out those in use.
 *
 * <p>A row depends on its key alone, so threads that race may compute one twice or lose one, and no
 * result changes.
 */
final class RowCache {
  private static final int WAYS = 8;
  private static final int ENTRY_OVERHEAD = 64;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final @Nullable Row[] rows;

  /**
   * Bits of each row's key, so that rows of other keys need not be looked at. Threads that race may
   * leave a row under another's bits; then it is not found.
   */
  private final int[] marks;

  private final int sets;

  /** An immutable row, so that threads may see it through a race. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and read in inner loops
  private record Row(long key, float[] values) {}

  /**
   * Makes a cache of as many rows as fit.
   *
   * @param bytes what all rows together may take
   * @param rowLength values of one row, four bytes each
   */
  RowCache(long bytes, int rowLength) {
    long sets = bytes / (4L * rowLength + ENTRY_OVERHEAD) / WAYS;
    this.sets = (int) Math.max(1, Math.min(sets, 1 << 24));
    this.rows = new @Nullable Row[this.sets * WAYS];
    this.marks = new int[rows.length];
  }

  /** How many rows fit. */
  int capacity() {
    return rows.length;
  }

  float @Nullable [] get(long key) {
    long mixed = key * MIX;
    int first = set(mixed);
    int mark = (int) mixed;
    for (int i = first; i < first + WAYS; i++) {
      if (marks[i] == mark) {
        Row row = rows[i];
        if (row != null && row.key == key) {
          if (i > first) {
            int up = Math.max(first, i - 2);
            put(i, rows[up], marks[up]);
            put(up, row, mark);
          }
          return row.values;
        }
      }
    }
    return null;
  }

  private void put(int place, @Nullable Row row, int mark) {
    rows[place] = row;
    marks[place] = mark;
  }

  void put(long key, float[] values) {
    long mixed = key * MIX;
    int first = set(mixed);
    int place = first;
    while (place < first + WAYS - 1 && rows[place] != null) {
      place++;
    }
    put(place, new Row(key, values), (int) mixed);
  }

  private int set(long mixed) {
    return (int) (((mixed >>> 32) * sets) >>> 32) * WAYS;
  }
}
