package org.onrecord.actor.world;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as it is known: a year, a month or a day.
 *
 * @param first its first day
 * @param last its last day
 */
public record PartialDate(LocalDate first, LocalDate last) {
  /**
   * Reads {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}.
   *
   * @throws java.time.DateTimeException if it is none of them
   */
  public static PartialDate parse(String text) {
    return switch (text.length()) {
      case 4 -> {
        YearMonth january = YearMonth.parse(text + "-01");
        yield new PartialDate(january.atDay(1), january.plusMonths(11).atEndOfMonth());
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(text);
        yield new PartialDate(month.atDay(1), month.atEndOfMonth());
      }
      default -> new PartialDate(LocalDate.parse(text), LocalDate.parse(text));
    };
  }
}
