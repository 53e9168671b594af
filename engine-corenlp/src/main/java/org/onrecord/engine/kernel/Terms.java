package org.onrecord.engine.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The distinct pairs of word and tag in sentences that are parsed together, and the hidden rows
 * they add at each place. A row that is not at hand is first only noted as wanted, so that many are
 * computed together. Scratch of one thread.
 */
final class Terms {
  /** Places that nearly every token passes: the top of the stack and the front of the buffer. */
  private static final int[] CERTAIN = {1, 2, 3, 4, 5};

  /** Stands for a row that is to be fetched. */
  private static final float[] WANTED = {};

  private static final int FREE = -1;

  private final HiddenRows hidden;
  private final int[] words;
  private final int[] tags;
  private int count;

  /** A hash table with open addresses, of places in {@link #words}. */
  private final int[] table;

  private final float[] @Nullable [][] rows;
  private final int[][] wanted;
  private final int[] wantedCount = new int[ParserModel.PLACES];

  /** Makes room for the given number of terms. */
  Terms(HiddenRows hidden, int most) {
    this.hidden = hidden;
    this.words = new int[most];
    this.tags = new int[most];
    this.table = new int[Integer.highestOneBit(Math.max(1, most)) * 4];
    Arrays.fill(table, FREE);
    this.rows = new float[ParserModel.PLACES][most] @Nullable [];
    this.wanted = new int[ParserModel.PLACES][most];
  }

  /** The number of a term. */
  int number(int word, int tag) {
    int at = (word * 0x9E3779B9 ^ tag * 0x85EBCA6B) >>> 7 & table.length - 1;
    while (table[at] != FREE) {
      int term = table[at];
      if (words[term] == word && tags[term] == tag) {
        return term;
      }
      at = at + 1 & table.length - 1;
    }
    table[at] = count;
    words[count] = word;
    tags[count] = tag;
    return count++;
  }

  /** Fetches the rows that will be needed whatever is decided. */
  void fetchCertain() {
    for (int place : CERTAIN) {
      for (int term = 0; term < count; term++) {
        has(place, term);
      }
    }
    fetch();
  }

  /** Whether the row of a term at a place is at hand; if not, it is wanted from now on. */
  boolean has(int place, int term) {
    float[] row = rows[place][term];
    if (row == null) {
      row = hidden.knownRow(place, words[term], tags[term]);
      if (row == null) {
        row = WANTED;
        wanted[place][wantedCount[place]++] = term;
      }
      rows[place][term] = row;
    }
    return row != WANTED;
  }

  /** Computes all rows that are wanted. */
  void fetch() {
    for (int place = 0; place < ParserModel.PLACES; place++) {
      int missing = wantedCount[place];
      if (missing > 0) {
        int[] terms = wanted[place];
        int[] missingWords = new int[missing];
        int[] missingTags = new int[missing];
        for (int i = 0; i < missing; i++) {
          missingWords[i] = words[terms[i]];
          missingTags[i] = tags[terms[i]];
        }
        float[][] fresh = hidden.newRows(place, missingWords, missingTags);
        for (int i = 0; i < missing; i++) {
          rows[place][terms[i]] = fresh[i];
        }
        wantedCount[place] = 0;
      }
    }
  }

  /** What a term adds at a place, which must be at hand. */
  float[] row(int place, int term) {
    float[] row = rows[place][term];
    if (row == null || row == WANTED) {
      throw new IllegalStateException("no row of term " + term + " at place " + place);
    }
    return row;
  }
}
