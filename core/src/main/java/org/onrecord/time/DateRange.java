package org.onrecord.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A range of days, both inclusive; an end that is not known is left open.
 *
 * @param from first day, or null
 * @param to last day, or null
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /**
   * @throws IllegalArgumentException if both ends are open, or the range ends before it begins
   */
  public DateRange {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a range needs one end at least");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("range to " + to + " before from " + from);
    }
  }

  /** A single day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }
}
