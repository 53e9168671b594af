package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** Times of day: “3:15 PM”, “10 a.m. GMT on Friday”, “Wednesday night”, “noon”. */
final class Clocks {
  private Clocks() {}

  static @Nullable Match read(Line line, int i, Scene scene) {
    Match best = clock(line, i, scene);
    return CalendarDates.longer(best, dayPart(line, i, scene));
  }

  private static @Nullable Match clock(Line line, int i, Scene scene) {
    Reading time = time(line, i);
    if (time == null) {
      return null;
    }
    int to = time.to;
    if (line.isWord(to, "zone") && line.at(to).capital()) {
      to++;
    } else if (line.is(to, "local", "eastern", "pacific") && line.is(to + 1, "time")) {
      to += 2;
    }
    int day = line.is(to, ",", "on") ? to + 1 : to;
    day = line.is(day, "on") ? day + 1 : day;
    Match date = date(line, day, scene);
    if (date != null) {
      String part = line.word(date.to(), "daypart");
      String value = part == null ? time.value : inPart(time, part);
      int end = part == null ? date.to() : date.to() + 1;
      return Match.time(i, end, new Meaning.Clock(date.meaning(), value));
    }
    return Match.time(i, to, new Meaning.Clock(scene.anchor(), time.value));
  }

  /** “Six on Saturday evening” is 18:00. */
  private static String inPart(Reading time, String part) {
    int hour = Integer.parseInt(time.value.substring(1, 3));
    boolean later = time.open && hour < 12 && !part.equals("MO");
    return later ? value(hour + 12, Integer.parseInt(time.value.substring(4))) : time.value;
  }

  private static @Nullable Match date(Line line, int i, Scene scene) {
    Match date = CalendarDates.read(line, i, scene);
    if (date != null
        && !(date.meaning() instanceof Meaning.Fixed fixed && fixed.value().length() < 10)) {
      return date;
    }
    return line.is(i, "today", "yesterday", "tomorrow") ? RelativeDates.read(line, i, scene) : null;
  }

  /**
   * A time and the lexeme after it.
   *
   * @param open whether it may be of the first or of the second half of the day
   */
  private record Reading(String value, int to, boolean open) {
    Reading(String value, int to) {
      this(value, to, false);
    }
  }

  private static @Nullable Reading time(Line line, int i) {
    String named = line.word(i, "clock");
    if (named != null) {
      return line.at(i).capital() && i > 0 ? null : new Reading(named, i + 1);
    }
    String text = line.text(i);
    if (!line.at(i).isNumber() || line.is(i + 1, "past", "minutes")) {
      return spoken(line, i);
    }
    int letters = text.length();
    while (letters > 0 && (text.charAt(letters - 1) > '9' || text.charAt(letters - 1) == '.')) {
      letters--;
    }
    String glued = text.substring(letters);
    int[] clock = hours(text.substring(0, letters));
    if (clock == null) {
      return null;
    }
    int half = glued.isEmpty() ? half(line.text(i + 1)) : half(glued);
    int to = glued.isEmpty() && half != 0 ? i + 2 : i + 1;
    if (half != 0) {
      boolean hour12 = clock[0] >= 1 && clock[0] <= 12;
      int hour = clock[0] % 12 + (half > 0 ? 12 : 0);
      return hour12 ? new Reading(value(hour, Math.max(clock[1], 0)), to) : null;
    }
    if (!glued.isEmpty()) {
      return null;
    }
    if (line.is(i + 1, "o'clock")) {
      return new Reading(value(clock[0], 0), i + 2, true);
    }
    if (line.is(i + 1, "in") && line.is(i + 2, "the") && line.is(i + 3, "morning")) {
      return new Reading(value(clock[0], Math.max(clock[1], 0)), i + 4);
    }
    boolean zoned = line.isWord(i + 1, "zone") && line.at(i + 1).capital();
    boolean local = (line.is(i + 1, "local") && line.is(i + 2, "time")) || line.is(i + 1, "hours");
    if (clock[1] >= 0 && (zoned || local || (line.is(i - 1, "at") && text.length() == 5))) {
      return new Reading(value(clock[0], clock[1]), i + 1);
    }
    int four = line.at(i).digits();
    if (zoned && text.length() == 4 && four / 100 < 24 && four % 100 < 60) {
      return new Reading(value(four / 100, four % 100), i + 1);
    }
    return null;
  }

  /** “twenty to six”, “half past five”, “eight minutes to six”. */
  private static @Nullable Reading spoken(Line line, int i) {
    boolean half = line.is(i, "half");
    boolean quarter = line.is(i, "a") && line.is(i + 1, "quarter");
    Amount minutes =
        half
            ? new Amount(i + 1, 30, true)
            : quarter ? new Amount(i + 2, 15, true) : Amount.number(line, i);
    if (minutes == null || minutes.count() > 30 || minutes.count() < 1) {
      return null;
    }
    boolean said = line.is(minutes.to(), "minutes", "minute");
    int at = said ? minutes.to() + 1 : minutes.to();
    boolean to = line.is(at, "to");
    String hour = line.word(at + 1, "number");
    boolean sure =
        said
            || half
            || quarter
            || line.is(i - 1, "at", "about", "around", "before", "after", "until", "since", "by");
    if (!sure || hour == null || (!to && !line.is(at, "past")) || Integer.parseInt(hour) > 12) {
      return null;
    }
    if (line.isWord(at + 2, "unit") || line.isWord(at + 2, "scale")) {
      return null;
    }
    int count = (int) minutes.count();
    int past = Integer.parseInt(hour) * 60 + (to ? -count : count);
    return new Reading(value(past / 60, past % 60), at + 2, true);
  }

  /** Hour and minute of “3:15”, “3.15” or “3” (minute -1); null for another number. */
  private static int @Nullable [] hours(String text) {
    int mark = Math.max(text.indexOf(':'), text.indexOf('.'));
    int hour = number(mark < 0 ? text : text.substring(0, mark));
    int minute = mark < 0 ? -1 : number(text.substring(mark + 1));
    boolean fits =
        hour >= 0
            && hour <= 24
            && (mark < 0 || (minute >= 0 && minute < 60 && text.length() == mark + 3));
    return fits ? new int[] {hour, minute} : null;
  }

  private static int number(String text) {
    return text.length() > 2 ? -1 : new Lexeme(text, Lexeme.NONE.span(), -1, false).digits();
  }

  /** -1 for a.m., 1 for p.m., 0 for neither. */
  private static int half(String text) {
    return switch (text) {
      case "a.m.", "am", "a.m" -> -1;
      case "p.m.", "pm", "p.m" -> 1;
      default -> 0;
    };
  }

  private static String value(int hour, int minute) {
    return "T" + CalendarDates.two(hour) + ":" + CalendarDates.two(minute);
  }

  /** “Wednesday night”, “yesterday evening”, “the morning of September 15”, “the morning”. */
  private static @Nullable Match dayPart(Line line, int i, Scene scene) {
    Match day = day(line, i, scene);
    if (day != null) {
      int at = line.is(day.to(), "early", "late") ? day.to() + 1 : day.to();
      String hour = line.word(day.to(), "clock");
      if (hour != null) {
        return Match.time(i, day.to() + 1, new Meaning.Clock(day.meaning(), hour));
      }
      String part = line.word(at, "daypart");
      if (part == null || line.is(at + 1, "-")) {
        return null;
      }
      return Match.time(i, at + 1, new Meaning.Clock(day.meaning(), "T" + part));
    }
    if (line.is(i, "mid")) {
      int at = line.hyphen(i + 1);
      String part = line.word(at, "daypart");
      if (part == null) {
        return null;
      }
      Match date = date(line, at + 1, scene);
      Meaning whole = date == null ? scene.anchor() : date.meaning();
      return Match.time(i, date == null ? at + 1 : date.to(), new Meaning.Clock(whole, "T" + part));
    }
    if (line.is(i, "the") && line.isWord(i + 1, "daypart") && line.is(i + 2, "of")) {
      Match date = date(line, i + 3, scene);
      String part = java.util.Objects.requireNonNull(line.word(i + 1, "daypart"));
      return date == null
          ? null
          : Match.time(i, date.to(), new Meaning.Clock(date.meaning(), "T" + part));
    }
    if (line.is(i, "the")
        && line.is(
            line.is(i + 1, "early", "late") ? i + 2 : i + 1, "morning", "evening", "afternoon")
        && line.is(i - 1, "in")) {
      int at = line.is(i + 1, "early", "late") ? i + 2 : i + 1;
      String part = java.util.Objects.requireNonNull(line.word(at, "daypart"));
      return Match.time(i, at + 1, new Meaning.Clock(scene.date(), "T" + part));
    }
    return null;
  }

  private static @Nullable Match day(Line line, int i, Scene scene) {
    if (line.isWord(i, "weekday")
        || line.is(
            i,
            "yesterday",
            "tomorrow",
            "today",
            "last",
            "next",
            "early",
            "late",
            "earlier",
            "later")) {
      Match relative = RelativeDates.read(line, i, scene);
      return relative == null ? CalendarDates.read(line, i, scene) : relative;
    }
    return null;
  }
}
