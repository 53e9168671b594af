package org.onrecord.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;

/** Writes days for people. */
final class Days {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private static final DateTimeFormatter YEAR_MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

  private Days() {}

  /** The first day of publication; the last of days where none is known, so that it sorts last. */
  static LocalDate published(Article article) {
    Publication published = article.published();
    return published == null ? LocalDate.MAX : published.from();
  }

  /** A range such as {@code 15–16 Sep 2015}; an open end is said in words. */
  static String range(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null) {
      return to == null ? "" : "until " + FULL.format(to);
    }
    if (to == null) {
      return "since " + FULL.format(from);
    }
    if (from.equals(to)) {
      return FULL.format(from);
    }
    if (from.getYear() == to.getYear() && from.getMonth() == to.getMonth()) {
      return from.getDayOfMonth() + "–" + FULL.format(to);
    }
    return (from.getYear() == to.getYear() ? MONTH : FULL).format(from) + " – " + FULL.format(to);
  }

  /** A day, a month or a year, by the days that it runs over. */
  static String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return FULL.format(from);
    }
    return from.getMonth() == to.getMonth()
        ? YEAR_MONTH.format(from)
        : String.valueOf(from.getYear());
  }
}
