package org.onrecord.time;

import java.time.LocalDate;
import java.util.List;

/**
 * What an expression of time means before the day of publication is known; {@link TimeResolver}
 * gives it a value and a place on the calendar, and gives it again when that day becomes known.
 */
public sealed interface Meaning {
  /** The day of publication. */
  Meaning PUBLICATION = new Published();

  /** The day of publication. */
  record Published() implements Meaning {}

  /** A TIMEX3 value that hangs on nothing, such as {@code 2011-03}, {@code P4Y} or {@code 195}. */
  record Fixed(String value) implements Meaning {}

  /**
   * So many units before or after another time: “yesterday”, “last year”, “three days after …”.
   *
   * @param count below zero for the past
   * @param grain how exactly the result is known
   */
  record Shift(Meaning base, Unit unit, int count, Unit grain) implements Meaning {}

  /**
   * Something that comes round, of which the words leave the year or week open: “Tuesday”,
   * “September 15”, “autumn”, “the third quarter”.
   *
   * @param pattern what stands behind the year in a TIMEX3 value, such as {@code WXX-2}, {@code
   *     09-15}, {@code SU}, {@code Q3}, {@code WXX-WE}
   */
  record Cyclic(String pattern, Lean lean) implements Meaning {}

  /**
   * A part of a longer time: “the third quarter of last year”, “Tuesday of last week”.
   *
   * @param part as a pattern of {@link Cyclic}
   */
  record Part(Meaning whole, String part) implements Meaning {}

  /**
   * A time of day.
   *
   * @param clock as in a TIMEX3 value: {@code T15:10}, {@code TMO}
   */
  record Clock(Meaning day, String clock) implements Meaning {}

  /**
   * The time of an event that everybody can date.
   *
   * @param said what the words say
   * @param days on which the event may have been
   */
  record Known(Meaning said, List<LocalDate> days) implements Meaning {
    public Known {
      days = List.copyOf(days);
    }
  }

  /** The day in a date line inside a page; what stands below it was published then. */
  record DateLine(String value) implements Meaning {}

  /** A duration (or set) with a known place: “the past two months”, “three days after …”. */
  record Placed(String value, Meaning from, Meaning to) implements Meaning {}
}
