package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** Times that count from the day of publication: “yesterday”, “earlier this week”, “last March”. */
final class RelativeDates {
  private RelativeDates() {}

  static @Nullable Match read(Line line, int i, Scene scene) {
    int at = i;
    boolean placed = line.is(i, "early", "late", "earlier", "later", "sometime", "mid");
    if (placed) {
      at = line.hyphen(i + 1);
      at = line.is(at, "in", "on") ? at + 1 : at;
    }
    Match core = core(line, at, scene);
    if (core == null && placed) {
      core = named(line, at, scene);
    }
    if (core == null) {
      return i == at ? edge(line, i, scene) : null;
    }
    return placed ? new Match(i, core.to(), core.kind(), core.meaning()) : core;
  }

  private static @Nullable Match core(Line line, int i, Scene scene) {
    Match best = day(line, i, scene);
    best = CalendarDates.longer(best, directed(line, i, scene));
    return CalendarDates.longer(best, spokenOf(line, i, scene));
  }

  /** What “early” and “late” stand before without more: a weekday, a month, a year. */
  private static @Nullable Match named(Line line, int i, Scene scene) {
    Match date = CalendarDates.read(line, i, scene);
    if (date != null) {
      return date;
    }
    int year = CalendarDates.yearNumber(line, i);
    return year > 0 ? Match.date(i, i + 1, new Meaning.Fixed(line.text(i))) : null;
  }

  private static @Nullable Match day(Line line, int i, Scene scene) {
    return switch (line.text(i)) {
      case "today" -> Match.date(i, i + 1, scene.anchor());
      case "yesterday" -> Match.date(i, i + 1, days(scene, -1));
      case "tomorrow" ->
          line.tag(i - 1).startsWith("JJ") ? null : Match.date(i, i + 1, days(scene, 1));
      case "tonight" -> Match.time(i, i + 1, new Meaning.Clock(scene.anchor(), "TNI"));
      case "overnight" ->
          line.tag(i).startsWith("RB") || line.tag(i).startsWith("JJ")
              ? Match.time(i, i + 1, new Meaning.Clock(days(scene, -1), "TNI"))
              : null;
      case "the" -> dayBeyond(line, i, scene);
      default -> null;
    };
  }

  private static @Nullable Match dayBeyond(Line line, int i, Scene scene) {
    if (line.is(i + 1, "day") && line.is(i + 2, "before") && line.is(i + 3, "yesterday")) {
      return Match.date(i, i + 4, days(scene, -2));
    }
    if (line.is(i + 1, "day") && line.is(i + 2, "after") && line.is(i + 3, "tomorrow")) {
      return Match.date(i, i + 4, days(scene, 2));
    }
    return null;
  }

  private static Meaning days(Scene scene, int count) {
    return new Meaning.Shift(scene.anchor(), Unit.DAY, count, Unit.DAY);
  }

  /** “last week”, “this coming Sunday”, “next March”, “the past year”, “the following month”. */
  private static @Nullable Match directed(Line line, int i, Scene scene) {
    boolean the = line.is(i, "the") || (line.is(i, "that") && line.tag(i).equals("DT"));
    int at = the ? i + 1 : i;
    int steps;
    boolean fromSpoken = false;
    if (line.is(at, "this") && line.is(at + 1, "past", "coming", "same")) {
      steps = line.is(at + 1, "past") ? -1 : 1;
      at += 2;
    } else if (line.is(at, "last", "past")) {
      steps = -1;
      at++;
    } else if (line.is(at, "next", "coming", "upcoming")) {
      steps = 1;
      at++;
    } else if (line.is(at, "this", "current")) {
      steps = 0;
      at++;
    } else if (line.is(at, "previous", "preceding")) {
      steps = -1;
      fromSpoken = the;
      at++;
    } else if (line.is(at, "following", "subsequent")) {
      steps = 1;
      fromSpoken = true;
      at++;
    } else {
      return null;
    }
    if (line.is(i, "past", "coming", "current", "following", "previous", "preceding", "subsequent")
        && line.unit(at) == null) {
      return null;
    }
    Meaning base = fromSpoken || (the && steps == 1) ? scene.date() : scene.anchor();
    return target(line, i, at, steps, base, scene);
  }

  private static @Nullable Match target(
      Line line, int from, int at, int steps, Meaning base, Scene scene) {
    boolean fiscal = line.is(at, "fiscal", "calendar", "business", "full");
    Unit unit = line.unit(fiscal ? at + 1 : at);
    if (unit != null && !line.isPlural(fiscal ? at + 1 : at)) {
      return unit(line, from, fiscal ? at + 1 : at, unit, steps, base, scene);
    }
    if (line.is(at, "weekend")) {
      Lean lean = steps < 0 ? Lean.BEFORE : steps > 0 ? Lean.AFTER : scene.lean();
      return Match.date(from, at + 1, new Meaning.Cyclic("WXX-WE", lean));
    }
    if (line.is(at, "night", "morning", "evening", "afternoon")) {
      String part = java.util.Objects.requireNonNull(line.word(at, "daypart"));
      Meaning day = new Meaning.Shift(base, Unit.DAY, steps, Unit.DAY);
      return Match.time(from, at + 1, new Meaning.Clock(steps == 0 ? base : day, "T" + part));
    }
    Lean lean = steps < 0 ? Lean.BEFORE : steps > 0 ? Lean.AFTER : scene.lean();
    String weekday = line.word(at, "weekday");
    if (weekday != null) {
      Match dated = CalendarDates.read(line, at, scene);
      if (dated != null && dated.to() > at + 1) {
        return new Match(from, dated.to(), dated.kind(), dated.meaning());
      }
      return Match.date(from, at + 1, new Meaning.Cyclic("WXX-" + weekday, lean));
    }
    String month = line.word(at, "month");
    if (month != null && line.at(at).capital()) {
      Match dated = CalendarDates.read(line, at, scene);
      if (dated != null && dated.to() > at + 1) {
        Meaning meaning =
            dated.meaning() instanceof Meaning.Cyclic cyclic
                ? new Meaning.Cyclic(cyclic.pattern(), lean)
                : dated.meaning();
        return Match.date(from, dated.to(), meaning);
      }
      return Match.date(
          from,
          at + 1,
          steps != 0 ? new Meaning.Cyclic(month, lean) : new Meaning.Part(year(scene), month));
    }
    return null;
  }

  private static Meaning year(Scene scene) {
    return new Meaning.Shift(scene.anchor(), Unit.YEAR, 0, Unit.YEAR);
  }

  private static @Nullable Match unit(
      Line line, int from, int at, Unit unit, int steps, Meaning base, Scene scene) {
    boolean named = line.is(from, "this") && line.at(at).capital() && line.at(from).capital();
    if (unit.isClock() || named) {
      return null;
    }
    if (unit == Unit.DAY && base == scene.anchor() && !line.is(from, "the")) {
      return null;
    }
    Meaning meaning = new Meaning.Shift(base, unit, steps, unit);
    return Match.date(from, at + 1, meaning);
  }

  /** “the quarter”, “the latest period”, “that year”, “the same day”, “the weekend”, “the day”. */
  private static @Nullable Match spokenOf(Line line, int i, Scene scene) {
    if (!line.is(i, "the", "that")) {
      return null;
    }
    int at = i + 1;
    boolean latest = line.is(at, "latest", "most");
    at = line.is(at, "most") && line.is(at + 1, "recent") ? at + 2 : latest ? at + 1 : at;
    boolean same = line.is(at, "same");
    at = same ? at + 1 : at;
    int fiscal = line.is(at, "fiscal", "full", "calendar") ? at + 1 : at;
    Unit unit = line.unit(fiscal);
    if (unit == Unit.QUARTER || (line.is(at, "period") && latest)) {
      return line.isPlural(fiscal) || line.is(fiscal + 1, "of", "-", "century")
          ? null
          : Match.date(i, fiscal + 1, scene.quarter());
    }
    if (line.is(at, "weekend") && !line.is(at + 1, "of")) {
      Lean lean = scene.lean() == Lean.FUTURE ? Lean.FUTURE : Lean.PAST;
      return Match.date(i, at + 1, new Meaning.Cyclic("WXX-WE", lean));
    }
    if (unit == null || unit.isClock() || line.isPlural(fiscal)) {
      return null;
    }
    if (line.is(i, "that") || same) {
      boolean named = line.tag(fiscal + 1).startsWith("NN");
      return named
          ? null
          : Match.date(i, fiscal + 1, new Meaning.Shift(scene.date(), unit, 0, unit));
    }
    return plain(line, i, fiscal, unit, scene);
  }

  private static @Nullable Match plain(Line line, int i, int at, Unit unit, Scene scene) {
    if (unit == Unit.YEAR && CalendarDates.yearNumber(line, at + 1) > 0) {
      return Match.date(i, at + 2, new Meaning.Fixed(line.text(at + 1)));
    }
    if (unit == Unit.WEEK && line.is(at + 1, "of")) {
      Match date = CalendarDates.read(line, at + 2, scene);
      return date == null
          ? null
          : Match.date(i, date.to(), new Meaning.Shift(date.meaning(), Unit.WEEK, 0, Unit.WEEK));
    }
    if (unit == Unit.YEAR && line.is(at + 1, "ended", "ending")) {
      return Match.duration(i, at + 1, new Meaning.Fixed("P1Y"));
    }
    if (line.is(at + 1, "of", "that", "when", "-", "after", "before") || line.is(at + 2, "-")) {
      return null;
    }
    if (unit == Unit.YEAR || unit == Unit.WEEK || unit == Unit.MONTH) {
      return line.is(i - 1, "of", "for", "in", "during", "throughout", "over", "to", "through")
              || at > i + 1
          ? Match.date(i, at + 1, new Meaning.Shift(scene.anchor(), unit, 0, unit))
          : null;
    }
    boolean within = line.is(i - 1, "in", "during") && line.is(i - 2, "later", "earlier");
    return unit == Unit.DAY && within ? Match.date(i, at + 1, scene.date()) : null;
  }

  /** “the end of the year”, “the beginning of next week”, “the middle of October”, “year-end”. */
  private static @Nullable Match edge(Line line, int i, Scene scene) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (line.is(i, "year") && line.is(line.hyphen(i + 1), "end")) {
      Meaning year = new Meaning.Shift(scene.anchor(), Unit.YEAR, 0, Unit.YEAR);
      return Match.date(i, line.hyphen(i + 1) + 1, year);
    }
    if (at == i
        || !line.is(at, "end", "beginning", "start", "middle", "close")
        || !line.is(at + 1, "of")) {
      return null;
    }
    Match whole = CalendarDates.longer(core(line, at + 2, scene), named(line, at + 2, scene));
    whole = whole == null ? Quarters.read(line, at + 2, scene) : whole;
    if (whole == null && line.is(at + 2, "the")) {
      Unit unit = line.unit(at + 3);
      if (unit != null && !unit.isClock() && !line.isPlural(at + 3)) {
        whole = Match.date(at + 2, at + 4, new Meaning.Shift(scene.anchor(), unit, 0, unit));
      }
    }
    return whole == null ? null : new Match(i, whole.to(), whole.kind(), whole.meaning());
  }
}
