package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days in the forms that machines write: in addresses and in ISO 8601. */
final class AddressDate {
  private AddressDate() {}

  /** The day in an address such as {@code /2031/05/03/} or {@code /20310503-}. */
  static Optional<LocalDate> of(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    if (path < 0) {
      return Optional.empty();
    }
    List<String> numbers = new ArrayList<>();
    StringBuilder number = new StringBuilder();
    String rest = url.substring(path) + "/";
    int last = -1;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c >= '0' && c <= '9') {
        number.append(c);
        continue;
      }
      if (!number.isEmpty()) {
        boolean joined = last >= 0 && i - number.length() - 1 == last;
        if (!joined) {
          numbers.clear();
        }
        numbers.add(number.toString());
        last = i;
        number.setLength(0);
        Optional<LocalDate> day = day(numbers);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(List<String> numbers) {
    String last = numbers.get(numbers.size() - 1);
    if (last.length() == 8 && last.startsWith("20")) {
      return compact(last);
    }
    int size = numbers.size();
    if (size >= 3 && last.length() == 4 && last.startsWith("20")) {
      return CalendarDates.date(
          Integer.parseInt(last), small(numbers.get(size - 2)), small(numbers.get(size - 3)));
    }
    boolean three = size >= 3 && numbers.get(size - 3).length() == 4 && last.length() <= 2;
    return three
        ? CalendarDates.date(
            Integer.parseInt(numbers.get(size - 3)), small(numbers.get(size - 2)), small(last))
        : Optional.empty();
  }

  private static int small(String number) {
    return number.length() <= 2 ? Integer.parseInt(number) : 0;
  }

  private static Optional<LocalDate> compact(String digits) {
    return CalendarDates.date(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6, 8)));
  }

  /** The day of an ISO 8601 time, of eight digits, or of seconds since 1970. */
  static Optional<LocalDate> iso(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits)) && digits < 14) {
      digits++;
    }
    if (digits == 8 || digits == 14) {
      return compact(text.substring(0, 8));
    }
    if ((digits == 10 || digits == 13) && digits == text.length()) {
      return epoch(Long.parseLong(text) / (digits == 13 ? 1_000 : 1));
    }
    if (digits == 4
        && text.length() >= 8
        && (text.charAt(4) == '-' || text.charAt(4) == '/' || text.charAt(4) == '.')) {
      int end = 5;
      while (end < text.length()
          && end < 10
          && (Character.isDigit(text.charAt(end)) || text.charAt(end) == text.charAt(4))) {
        end++;
      }
      return CalendarDates.numeric(text.substring(0, end), false);
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> epoch(long seconds) {
    try {
      return Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
