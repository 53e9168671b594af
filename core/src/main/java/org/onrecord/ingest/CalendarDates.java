package org.onrecord.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** Full dates, day and year given, as pages of many languages write them. */
final class CalendarDates {
  private static final Map<String, Integer> MONTHS = months();

  private CalendarDates() {}

  /** A date and where in the words it stands, the end exclusive. */
  record Found(LocalDate day, int from, int to) {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read(CalendarDates.class, "months.tsv").rows()) {
      months.put(row.get("name").toLowerCase(Locale.ROOT), Integer.valueOf(row.get("month")));
    }
    return Map.copyOf(months);
  }

  /** The month that a word names, from 1. */
  static Optional<Integer> month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return Optional.ofNullable(MONTHS.get(plain));
  }

  /** Every full date in a text, in order; the numeric day-first form where a page is ambiguous. */
  static List<Found> in(List<String> words) {
    return in(words, false);
  }

  /**
   * Every full date in a text, in order.
   *
   * @param monthFirst whether 5/3/2031 is the third of May
   */
  static List<Found> in(List<String> words, boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Found date = at(words, i, monthFirst);
      if (date != null) {
        found.add(date);
        i = date.to() - 1;
      }
    }
    return found;
  }

  private static @Nullable Found at(List<String> words, int i, boolean monthFirst) {
    String word = words.get(i);
    Optional<LocalDate> numeric = numeric(trim(word), monthFirst);
    if (numeric.isPresent()) {
      return new Found(numeric.get(), i, i + 1);
    }
    Optional<Integer> month = month(trim(word));
    if (month.isPresent()) {
      return monthFirst(words, i, month.get());
    }
    int day = ordinal(trim(word));
    return day > 0 ? dayFirst(words, i, day) : null;
  }

  /** “September 15, 2015”, “Sept. 15th 2015”. */
  private static @Nullable Found monthFirst(List<String> words, int i, int month) {
    int day = i + 1 < words.size() ? ordinal(trim(words.get(i + 1))) : 0;
    int year = i + 2 < words.size() ? year(trim(words.get(i + 2))) : 0;
    return found(year, month, day, i, i + 3);
  }

  /** “15 September 2015”, “15. September 2015”, “15 de septiembre de 2015”. */
  private static @Nullable Found dayFirst(List<String> words, int i, int day) {
    int m = skip(words, i + 1);
    Optional<Integer> month = m < words.size() ? month(trim(words.get(m))) : Optional.empty();
    if (month.isEmpty()) {
      return null;
    }
    int y = skip(words, m + 1);
    int year = y < words.size() ? year(trim(words.get(y))) : 0;
    return found(year, month.get(), day, i, y + 1);
  }

  private static int skip(List<String> words, int i) {
    boolean particle =
        i < words.size()
            && List.of("de", "del", "of", "di").contains(words.get(i).toLowerCase(Locale.ROOT));
    return particle ? i + 1 : i;
  }

  private static @Nullable Found found(int year, int month, int day, int from, int to) {
    Optional<LocalDate> date = date(year, month, day);
    return date.isPresent() ? new Found(date.get(), from, to) : null;
  }

  /** A day of the calendar within the years of news, else nothing. */
  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < 1800 || year > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** “2015-09-15”, “15.09.2015”, “9/15/2015”, “2015/09/15”, also before a time of day. */
  static Optional<LocalDate> numeric(String word, boolean monthFirstWhenUnclear) {
    int t = word.indexOf('T');
    String plain = t > 0 ? word.substring(0, t) : word;
    if (plain.indexOf('\u5e74') > 0) {
      plain = plain.replace('\u5e74', '-').replace('\u6708', '-').replace("\u65e5", " ").strip();
      plain = plain.indexOf(' ') > 0 ? plain.substring(0, plain.indexOf(' ')) : plain;
    }
    for (String mark : List.of("-", ".", "/")) {
      List<Integer> parts = parts(plain, mark.charAt(0));
      if (parts.size() != 3) {
        continue;
      }
      if (parts.get(0) > 1000) {
        return date(parts.get(0), parts.get(1), parts.get(2));
      }
      boolean slash = mark.equals("/") || mark.equals("-");
      boolean monthFirst =
          slash && parts.get(0) <= 12 && (parts.get(1) > 12 || monthFirstWhenUnclear);
      int year = parts.get(2) < 100 ? 2000 + parts.get(2) : parts.get(2);
      return monthFirst
          ? date(year, parts.get(0), parts.get(1))
          : date(year, parts.get(1), parts.get(0));
    }
    return Optional.empty();
  }

  private static List<Integer> parts(String word, char mark) {
    List<Integer> parts = new ArrayList<>();
    int value = -1;
    for (int i = 0; i <= word.length(); i++) {
      char c = i < word.length() ? word.charAt(i) : mark;
      if (c == mark) {
        if (value < 0) {
          return List.of();
        }
        parts.add(value);
        value = -1;
      } else if (c >= '0' && c <= '9' && value < 10_000) {
        value = Math.max(value, 0) * 10 + (c - '0');
      } else {
        return List.of();
      }
    }
    return parts;
  }

  private static int year(String word) {
    return word.length() == 4 ? number(word) : 0;
  }

  /** The day of a month that a word gives, else 0. */
  private static int ordinal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String end : List.of("st", "nd", "rd", "th", "er", "\u00ba")) {
      if (lower.endsWith(end) && lower.length() > end.length()) {
        lower = lower.substring(0, lower.length() - end.length());
        break;
      }
    }
    int day = lower.length() <= 2 ? number(lower) : 0;
    return day <= 31 ? day : 0;
  }

  private static int number(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private static String trim(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && "([|,;:".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && ")]|,;:.".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }
}
