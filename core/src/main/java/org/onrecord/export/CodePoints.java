package org.onrecord.export;

import java.util.Arrays;

/** Turns places counted in UTF-16 code units into places counted in Unicode code points. */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand, in order. */
  private final int[] seconds;

  CodePoints(String text) {
    seconds =
        java.util.stream.IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** The number of code points before a place. */
  int before(int offset) {
    int found = Arrays.binarySearch(seconds, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
