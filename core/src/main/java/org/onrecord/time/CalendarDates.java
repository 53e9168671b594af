package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** Days, months and years by their names and numbers: “Tuesday, September 15, 2015”. */
final class CalendarDates {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2100;

  private CalendarDates() {}

  static @Nullable Match read(Line line, int i, Scene scene) {
    Match best = null;
    best = longer(best, numeric(line, i));
    best = longer(best, monthDate(line, i, scene, i));
    best = longer(best, dayDate(line, i, scene, i));
    best = longer(best, weekday(line, i, scene));
    best = longer(best, year(line, i));
    best = longer(best, decade(line, i));
    best = longer(best, century(line, i));
    return best;
  }

  static @Nullable Match longer(@Nullable Match a, @Nullable Match b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.length() > a.length() ? b : a;
  }

  /** “2015-09-15”, “9/15/2015”, “15.9.2015”. */
  private static @Nullable Match numeric(Line line, int i) {
    Lexeme at = line.at(i);
    if (!at.isNumber()) {
      return null;
    }
    if (line.is(i + 1, "-") && line.is(i + 3, "-") && at.text().length() == 4) {
      return full(i, i + 5, line.at(i).digits(), line.at(i + 2).digits(), line.at(i + 4).digits());
    }
    char mark = at.text().indexOf('/') > 0 ? '/' : '.';
    int a = at.text().indexOf(mark);
    int b = at.text().lastIndexOf(mark);
    if (a < 1 || b <= a + 1 || at.text().length() > 10) {
      return null;
    }
    int first = digits(at.text().substring(0, a));
    int second = digits(at.text().substring(a + 1, b));
    int third = digits(at.text().substring(b + 1));
    if (third >= 0 && third < 100 && at.text().length() - b == 3 && mark == '/') {
      third += third < 50 ? 2000 : 1900;
    }
    boolean dayFirst = mark == '.' || first > 12;
    return dayFirst ? full(i, i + 1, third, second, first) : full(i, i + 1, third, first, second);
  }

  private static int digits(String text) {
    return new Lexeme(text, Lexeme.NONE.span(), -1, false).digits();
  }

  private static @Nullable Match full(int from, int to, int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return Match.date(from, to, new Meaning.Fixed(year + "-" + two(month) + "-" + two(day)));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  /** “September 15, 2015”, “Sept. 15”, “September 2015”, “September of last year”, “September”. */
  static @Nullable Match monthDate(Line line, int i, Scene scene, int from) {
    String month = line.word(i, "month");
    if (month == null || !isMonthName(line, i)) {
      return null;
    }
    int at = line.is(i + 1, "the") ? i + 2 : i + 1;
    int day = dayOfMonth(line, at);
    if (day > 0) {
      int to = at + 1;
      return withYear(line, to, month + "-" + two(day), scene, from);
    }
    return withYear(line, i + 1, month, scene, from);
  }

  /** “15 September 2015”, “the 15th of September”. */
  static @Nullable Match dayDate(Line line, int i, Scene scene, int from) {
    int at = line.is(i, "the") ? i + 1 : i;
    int day = dayOfMonth(line, at);
    if (day < 0) {
      return null;
    }
    int month = line.is(at + 1, "of") ? at + 2 : at + 1;
    String name = line.word(month, "month");
    if (name == null || !line.at(month).capital()) {
      return null;
    }
    return withYear(line, month + 1, name + "-" + two(day), scene, from);
  }

  private static Match withYear(Line line, int to, String pattern, Scene scene, int from) {
    int at = line.is(to, ",", "of") ? to + 1 : to;
    int year = yearNumber(line, at);
    boolean comma = at > to;
    if (year > 0 && (!comma || pattern.length() > 2 || line.is(to, "of") || closes(line, at + 1))) {
      return Match.date(from, at + 1, new Meaning.Fixed(year + "-" + pattern));
    }
    int of = line.is(to, "of") ? to + 1 : to;
    if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
      int steps = line.is(of, "last") ? -1 : line.is(of, "next") ? 1 : 0;
      Meaning whole = new Meaning.Shift(scene.anchor(), Unit.YEAR, steps, Unit.YEAR);
      return Match.date(from, of + 2, new Meaning.Part(whole, pattern));
    }
    return Match.date(from, to, new Meaning.Cyclic(pattern, scene.lean()));
  }

  private static boolean closes(Line line, int i) {
    return line.is(i, ",", ".", ")", "");
  }

  /** “Tuesday”, “Tuesday, Sept. 15”, “Tuesday the 15th”, “Tuesday of last week”. */
  private static @Nullable Match weekday(Line line, int i, Scene scene) {
    String weekday = line.word(i, "weekday");
    if (weekday == null || !line.at(i).capital()) {
      return null;
    }
    int at = line.is(i + 1, ",") ? i + 2 : i + 1;
    Match date = longer(monthDate(line, at, scene, i), dayDate(line, at, scene, i));
    if (date != null && date.to() > at + 1) {
      return date;
    }
    int of = line.is(i + 1, "of") ? i + 2 : i + 1;
    if (line.is(of, "last", "this", "next") && line.is(of + 1, "week")) {
      int steps = line.is(of, "last") ? -1 : line.is(of, "next") ? 1 : 0;
      Meaning week = new Meaning.Shift(scene.anchor(), Unit.WEEK, steps, Unit.WEEK);
      return Match.date(i, of + 2, new Meaning.Part(week, "WXX-" + weekday));
    }
    Lean lean = scene.lean() == Lean.NEAR ? Lean.PAST : scene.lean();
    return Match.date(i, i + 1, new Meaning.Cyclic("WXX-" + weekday, lean));
  }

  /** A number that can only be a year here. */
  private static @Nullable Match year(Line line, int i) {
    int year = yearNumber(line, i);
    if (year > 0) {
      return yearContext(line, i, year) ? Match.date(i, i + 1, fixed(year)) : null;
    }
    Amount century = Amount.number(line, i);
    if (line.at(i).isNumber() || century == null || !line.isWord(i, "number")) {
      return null;
    }
    return spelled(line, i);
  }

  private static Meaning fixed(int year) {
    return new Meaning.Fixed(Integer.toString(year));
  }

  /** “nineteen ninety-six”, as in transcripts of speech. */
  private static @Nullable Match spelled(Line line, int i) {
    if (!line.is(i, "seventeen", "eighteen", "nineteen")) {
      return null;
    }
    Amount rest = Amount.number(line, i + 1);
    if (rest == null || rest.count() < 10 || rest.count() > 99 || line.unit(rest.to()) != null) {
      return null;
    }
    int first = Integer.parseInt(java.util.Objects.requireNonNull(line.word(i, "number")));
    return Match.date(i, rest.to(), fixed(first * 100 + (int) rest.count()));
  }

  static int yearNumber(Line line, int i) {
    int year = line.at(i).digits();
    boolean fits = line.text(i).length() == 4 && year >= FIRST_YEAR && year <= LAST_YEAR;
    return fits ? year : -1;
  }

  private static boolean yearContext(Line line, int i, int year) {
    if (line.is(i - 1, "$", "#", "no.", "£", "€", "-", "number", "resolution", "article", "page")
        || line.is(i + 1, "%", "percent", "per", "-")
        || (line.unit(i + 1) != null && line.isPlural(i + 1))) {
      return line.is(i - 1, "mid", "post", "pre")
          || (line.is(i - 1, "-") && line.is(i - 2, "mid", "post", "pre"));
    }
    boolean led =
        line.is(
            i - 1, "in", "since", "of", "by", "from", "until", "till", "before", "after", "during",
            "through", "to", "early", "late", "the", "its", "circa", "between", "than", "year");
    if (year < 1700) {
      return led
          && !line.is(i - 1, "of", "by", "to", "the", "its", "than", "from", "between", "after")
          && !line.tag(i + 1).startsWith("NN")
          && !line.tag(i + 1).startsWith("JJ");
    }
    return !line.tag(i + 1).equals("NNS") || (led && !line.is(i - 1, "than", "of", "to", "by"));
  }

  /** “the 1950s”, “the late 1970s”, “the '80s”, “the nineties”. */
  private static @Nullable Match decade(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    boolean early = line.is(at, "early", "late", "mid");
    int number = line.hyphen(early ? at + 1 : at);
    String decade = decadeValue(line, number, at > i);
    if (decade == null) {
      return null;
    }
    return Match.date(i, number + 1, new Meaning.Fixed(decade));
  }

  private static @Nullable String decadeValue(Line line, int i, boolean determined) {
    String text = line.text(i);
    String digits = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    digits = digits.endsWith("s") ? digits.substring(0, digits.length() - 1) : digits;
    boolean cut = text.endsWith("s") && !digits.equals(text);
    if (cut && digits.length() == 4 && digits.endsWith("0") && digits(digits) >= FIRST_YEAR) {
      return digits(digits) <= LAST_YEAR ? digits.substring(0, 3) : null;
    }
    if (cut && digits.length() == 3 && digits.charAt(0) == '\'' && digits.endsWith("0")) {
      return digits(digits.substring(1)) < 0 ? null : "19" + digits.charAt(1);
    }
    String word = line.word(i, "decades");
    return word != null && determined ? "19" + word : null;
  }

  /** “the 20th century”, “the early nineteenth century”. */
  private static @Nullable Match century(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    at = line.hyphen(line.is(at, "early", "late", "mid") ? at + 1 : at);
    Amount ordinal = ordinal(line, at);
    if (ordinal == null || ordinal.count() > 30) {
      return null;
    }
    int unit = line.hyphen(ordinal.to());
    if (line.unit(unit) != Unit.CENTURY || line.isPlural(unit)) {
      return null;
    }
    return Match.date(i, unit + 1, new Meaning.Fixed(two((int) ordinal.count() - 1)));
  }

  /** “15th”, “second”, “twenty-first”. */
  static @Nullable Amount ordinal(Line line, int i) {
    String word = line.word(i, "ordinal");
    if (word != null) {
      return new Amount(i + 1, Integer.parseInt(word), true);
    }
    String tens = line.word(i, "number");
    int next = line.hyphen(i + 1);
    String ones = line.word(next, "ordinal");
    if (tens != null && ones != null && tens.length() == 2 && ones.length() == 1) {
      return new Amount(next + 1, Integer.parseInt(tens) + Integer.parseInt(ones), true);
    }
    String text = line.text(i);
    if (text.length() > 2 && text.length() < 6 && line.at(i).isNumber()) {
      String end = text.substring(text.length() - 2);
      int number = digits(text.substring(0, text.length() - 2));
      boolean suffix = end.equals("st") || end.equals("nd") || end.equals("rd") || end.equals("th");
      return suffix && number > 0 ? new Amount(i + 1, number, true) : null;
    }
    return null;
  }

  private static int dayOfMonth(Line line, int i) {
    int day = line.at(i).digits();
    if (day < 0) {
      Amount ordinal = line.at(i).isNumber() || line.isWord(i, "ordinal") ? ordinal(line, i) : null;
      day = ordinal == null || ordinal.to() != i + 1 ? -1 : (int) ordinal.count();
    } else if (line.text(i).length() > 2) {
      return -1;
    }
    return day >= 1 && day <= 31 ? day : -1;
  }

  /** Whether a word is the name of a month here, and not a verb or a person. */
  static boolean isMonthName(Line line, int i) {
    if (!line.at(i).capital()) {
      return false;
    }
    if (dayOfMonth(line, i + 1) > 0 || yearNumber(line, i + 1) > 0) {
      return true;
    }
    if (line.is(i, "may", "march")) {
      return line.tag(i).equals("NNP")
          && line.is(
              i - 1, "in", "since", "of", "by", "until", "till", "last", "this", "next", "early",
              "late", "mid", "-", "from", "to", "before", "after", "for", "during", "between",
              "and", "through", "on", "each", "every");
    }
    return true;
  }
}
