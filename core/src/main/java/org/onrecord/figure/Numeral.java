package org.onrecord.figure;

import org.jspecify.annotations.Nullable;
import org.onrecord.record.Figure.Bound;

/**
 * A number as it is written, without what it counts.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param value the number, unless it is a range or says only how large
 * @param low least value
 * @param high greatest value
 * @param form how it is written
 */
record Numeral(
    int first,
    int last,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Form form) {
  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    VAGUE,
    FRACTION,
    RATE,
    RANGE
  }

  static Numeral of(int first, int last, double value, Form form) {
    return new Numeral(first, last, value, null, null, form);
  }

  /** The bound that the number itself has, before any word beside it. */
  Bound bound() {
    return switch (form) {
      case VAGUE -> Bound.VAGUE;
      case RANGE -> Bound.ABOUT;
      default -> Bound.EXACTLY;
    };
  }

  boolean isOne() {
    return value != null && value == 1 && form == Form.WORDS;
  }
}
