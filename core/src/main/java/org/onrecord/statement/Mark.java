package org.onrecord.statement;

/**
 * A quotation mark as its glyph and its neighbours show it.
 *
 * @param begin its first character
 * @param end the character after it; two single marks side by side are one double mark
 * @param single whether it is a single mark
 * @param turn which way it faces
 */
record Mark(int begin, int end, boolean single, Turn turn) {
  /** Which way a mark faces. */
  enum Turn {
    OPENS,
    CLOSES,
    UNKNOWN
  }
}
