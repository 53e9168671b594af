package org.onrecord.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit of time with its place in TIMEX3 values. */
public enum Unit {
  SECOND("T", "S", 1),
  MINUTE("T", "M", 1),
  HOUR("T", "H", 1),
  DAY("", "D", 1),
  WEEK("", "W", 1),
  FORTNIGHT("", "W", 2),
  MONTH("", "M", 1),
  QUARTER("", "Q", 1),
  YEAR("", "Y", 1),
  DECADE("", "Y", 10),
  CENTURY("", "Y", 100),
  MILLENNIUM("", "Y", 1000);

  /** Years outside 1 to 9999 have no TIMEX3 value. */
  private static final int LAST_YEAR = 9999;

  private final String clock;
  private final String letter;
  private final int factor;

  Unit(String clock, String letter, int factor) {
    this.clock = clock;
    this.letter = letter;
    this.factor = factor;
  }

  /** The unit of a name in a lexicon, such as {@code week}. */
  static Unit named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether it is shorter than a day. */
  boolean isClock() {
    return !clock.isEmpty();
  }

  /** The duration of a count of this unit, such as {@code P20Y} for two decades. */
  String duration(double count) {
    double whole = count * factor;
    if (whole == Math.rint(whole)) {
      return "P" + clock + (long) whole + letter;
    }
    String half = half(whole);
    return half.isEmpty() ? "P" + clock + whole + letter : half;
  }

  /** Five hours and a half, two years and a half: the smaller unit says it. */
  private String half(double count) {
    if (count * 2 != Math.rint(count * 2)) {
      return "";
    }
    String whole = count < 1 ? "" : (long) count + letter;
    return switch (this) {
      case HOUR -> "PT" + whole + "30M";
      case MINUTE -> "PT" + whole + "30S";
      case DAY -> "P" + whole + "T12H";
      case YEAR -> "P" + whole + "6M";
      default -> "";
    };
  }

  /** A duration of an unknown number of this unit, such as {@code PXW}. */
  String vague() {
    return switch (this) {
      case DECADE -> "PXDE";
      case CENTURY -> "PXCE";
      case MILLENNIUM -> "PXML";
      default -> "P" + clock + "X" + letter;
    };
  }

  /** A value of this unit of which the calendar place is not known. */
  String unresolved() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }

  /** The TIMEX3 value of the day, week, … that holds a day. */
  String of(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK, FORTNIGHT ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", year, day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
      case MILLENNIUM -> String.format(Locale.ROOT, "%d", year / 1000);
    };
  }

  /** A day so many units later (or earlier, below zero), kept within the years 1 to 9999. */
  LocalDate shift(LocalDate day, int count) {
    long bounded = Math.max(-LAST_YEAR, Math.min(LAST_YEAR, count));
    long steps = bounded * factor;
    LocalDate shifted =
        switch (this) {
          case SECOND, MINUTE, HOUR -> day;
          case DAY -> day.plusDays(steps);
          case WEEK, FORTNIGHT -> day.plusWeeks(steps);
          case MONTH -> day.plusMonths(steps);
          case QUARTER -> day.plusMonths(3 * steps);
          case YEAR, DECADE, CENTURY, MILLENNIUM -> day.plusYears(steps);
        };
    if (shifted.getYear() < 1) {
      return LocalDate.of(1, 1, 1);
    }
    return shifted.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : shifted;
  }

  /** The Monday on or before a day. */
  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
