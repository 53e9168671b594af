package org.onrecord.app.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes days for people. */
final class Days {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Days() {}

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
}
