package org.onrecord.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days in words. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Words() {}

  static String count(int n, String noun) {
    return count(n, noun, noun + "s");
  }

  static String count(int n, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
  }

  static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate first = from == null ? to : from;
    if (first == null) {
      return "";
    }
    LocalDate last = to == null ? first : to;
    return first.equals(last) ? DAY.format(first) : DAY.format(first) + " – " + DAY.format(last);
  }

  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }
}
