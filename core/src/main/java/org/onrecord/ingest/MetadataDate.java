package org.onrecord.ingest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.onrecord.article.Publication;
import org.onrecord.article.Publication.Basis;

/** A date of publication that stands in a field of its own. */
final class MetadataDate {
  private MetadataDate() {}

  /**
   * The day, month or year that a field gives.
   *
   * @param why the field
   */
  static Optional<Publication> of(String text, String why) {
    String date = text.strip();
    Optional<LocalDate> day = AddressDate.iso(date);
    if (day.isEmpty()) {
      day = CalendarDates.in(Line.split(date)).stream().map(CalendarDates.Found::day).findFirst();
    }
    if (day.isPresent()) {
      return Optional.of(Publication.on(day.get(), Basis.METADATA, why));
    }
    return date.length() == 7 || date.length() == 4 ? range(date, why) : Optional.empty();
  }

  private static Optional<Publication> range(String date, String why) {
    String month = date.length() == 7 ? date : date + "-01";
    return AddressDate.iso(month + "-01")
        .map(
            from -> {
              LocalDate to =
                  date.length() == 7
                      ? YearMonth.from(from).atEndOfMonth()
                      : from.plusYears(1).minusDays(1);
              return new Publication(from, to, Basis.METADATA, why);
            });
  }
}
