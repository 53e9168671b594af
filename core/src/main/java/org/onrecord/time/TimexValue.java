package org.onrecord.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Places of TIMEX3 values on the calendar. */
final class TimexValue {
  private static final int YEAR = 4;

  private TimexValue() {}

  /** The days of a value; empty for durations, references and values that leave places open. */
  static Optional<DateRange> range(String value) {
    int clock = value.indexOf('T');
    String day = clock >= 0 ? value.substring(0, clock) : value;
    if (day.isEmpty() || !Character.isDigit(day.charAt(0)) || day.indexOf('X') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(days(day)).map(r -> r);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static @org.jspecify.annotations.Nullable DateRange days(String value) {
    if (value.length() < YEAR) {
      int size = (int) Math.pow(10, YEAR - value.length());
      int first = Integer.parseInt(value) * size;
      return new DateRange(
          LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(first + size - 1, 12, 31));
    }
    int year = Integer.parseInt(value.substring(0, YEAR));
    if (value.length() == YEAR) {
      return months(year, 1, 12);
    }
    return part(year, value.substring(YEAR + 1));
  }

  private static @org.jspecify.annotations.Nullable DateRange part(int year, String part) {
    return switch (part) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      case "Q1", "Q2", "Q3", "Q4" -> months(year, 3 * (part.charAt(1) - '1') + 1, 3);
      default -> part.startsWith("W") ? week(year, part) : date(year, part);
    };
  }

  private static DateRange months(int year, int first, int count) {
    LocalDate from = LocalDate.of(year, first, 1);
    return new DateRange(from, from.plusMonths(count).minusDays(1));
  }

  private static @org.jspecify.annotations.Nullable DateRange date(int year, String part) {
    int dash = part.indexOf('-');
    if (dash < 0) {
      return months(year, Integer.parseInt(part), 1);
    }
    int month = Integer.parseInt(part.substring(0, dash));
    String day = part.substring(dash + 1);
    int nth = day.indexOf('#');
    if (nth >= 0) {
      return DateRange.of(
          nthWeekday(
              LocalDate.of(year, month, 1),
              Integer.parseInt(day.substring(0, nth)),
              Integer.parseInt(day.substring(nth + 1))));
    }
    return DateRange.of(LocalDate.of(year, month, Integer.parseInt(day)));
  }

  /** The n-th weekday of a month, or the last one for n = 9. */
  private static LocalDate nthWeekday(LocalDate first, int weekday, int n) {
    LocalDate day = first.plusDays(Math.floorMod(weekday - first.getDayOfWeek().getValue(), 7));
    if (n == 9) {
      LocalDate last = day.plusWeeks(4);
      return last.getMonth() == first.getMonth() ? last : day.plusWeeks(3);
    }
    return day.plusWeeks(n - 1L);
  }

  private static @org.jspecify.annotations.Nullable DateRange week(int year, String part) {
    int dash = part.indexOf('-');
    int week = Integer.parseInt(dash < 0 ? part.substring(1) : part.substring(1, dash));
    LocalDate monday =
        Unit.monday(LocalDate.of(year, 1, 4)).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
    if (dash < 0) {
      return new DateRange(monday, monday.plusDays(6));
    }
    String day = part.substring(dash + 1);
    if (day.equals("WE")) {
      return new DateRange(monday.plusDays(5), monday.plusDays(6));
    }
    return DateRange.of(monday.plusDays(Integer.parseInt(day) - 1L));
  }
}
