package org.onrecord.app.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an answer tells of each of its rows.
 *
 * @param name the heading, and the key in JSON
 * @param value a text, a number, a list of texts, or null
 * @param show where a table has it
 */
record Column<T>(String name, Function<T, @Nullable Object> value, Show show) {
  /** How a table shows a column. */
  enum Show {
    /** As wide as it needs. */
    YES,
    /** As wide as the terminal lets it. */
    WIDE,
    /** Only in JSON and CSV. */
    NO
  }

  static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, value, Show.YES);
  }

  static <T> Column<T> wide(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, value, Show.WIDE);
  }

  static <T> Column<T> hidden(String name, Function<T, @Nullable Object> value) {
    return new Column<>(name, value, Show.NO);
  }
}
