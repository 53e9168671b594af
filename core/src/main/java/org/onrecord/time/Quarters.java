package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** Parts of the year: quarters, halves, seasons, holidays, and fiscal years. */
final class Quarters {
  private Quarters() {}

  static @Nullable Match read(Line line, int i, Scene scene) {
    Match best = quarter(line, i, scene);
    best = CalendarDates.longer(best, season(line, i, scene));
    best = CalendarDates.longer(best, fiscal(line, i));
    return CalendarDates.longer(best, Holidays.read(line, i, scene));
  }

  /**
   * “the third quarter”, “this year's first half”, “the 1988 second quarter”, “the year-ago
   * quarter”.
   */
  private static @Nullable Match quarter(Line line, int i, Scene scene) {
    int at = i;
    Meaning year = null;
    boolean determined =
        line.is(at, "the", "a", "this") || (line.is(at, "that") && line.tag(at).equals("DT"));
    if (determined) {
      at++;
    }
    if (line.is(at, "last", "this", "next") && line.is(at + 1, "year") && line.is(at + 2, "'s")) {
      year = relativeYear(line.text(at), scene);
      at += 3;
    } else if (line.is(i, "this") && line.is(at, "year") && line.is(at + 1, "'s")) {
      year = relativeYear("this", scene);
      at += 2;
    }
    if (CalendarDates.yearNumber(line, at) > 0) {
      year = new Meaning.Fixed(line.text(at));
      at++;
    }
    while (line.is(at, "fiscal", "corresponding", "comparable", "full", "same", "flat", "-")) {
      at++;
    }
    int ago = yearAgo(line, at);
    if (ago > 0) {
      at = ago;
      while (line.is(at, "-", "fiscal", "comparable")) {
        at++;
      }
    }
    Amount ordinal = CalendarDates.ordinal(line, at);
    if (ordinal != null && ordinal.count() <= 4) {
      int unit = line.hyphen(ordinal.to());
      unit = line.is(unit, "fiscal") ? unit + 1 : unit;
      String part = part(line, unit, (int) ordinal.count());
      boolean compound = line.is(ordinal.to(), "-") && determined && at == i + 1;
      return part == null
          ? null
          : numbered(line, compound ? at : i, unit + 1, part, year, ago > 0, scene);
    }
    if (line.text(at).length() == 2 && line.text(at).matches("q[1-4]")) {
      return numbered(line, i, at + 1, "Q" + line.text(at).charAt(1), year, ago > 0, scene);
    }
    if (ago > 0 && (line.unit(at) == Unit.QUARTER || line.is(at, "period"))) {
      Meaning base = scene.quarter();
      return Match.date(i, at + 1, new Meaning.Shift(base, Unit.YEAR, -1, Unit.QUARTER));
    }
    if (year != null && (line.unit(at) == Unit.QUARTER || line.is(at, "period"))) {
      return Match.date(i, at + 1, ofYear(year, scene));
    }
    return yearAgoAlone(i, at, ago, scene);
  }

  /** “the 1988 period”: the quarter that is spoken of, in that year. */
  private static Meaning ofYear(Meaning year, Scene scene) {
    Meaning quarter = scene.hasQuarter() ? scene.quarter() : year;
    if (quarter instanceof Meaning.Cyclic cyclic) {
      return new Meaning.Part(year, cyclic.pattern());
    }
    return quarter instanceof Meaning.Part part ? new Meaning.Part(year, part.part()) : year;
  }

  /** “the year-ago results”, “year-earlier profit”. */
  private static @Nullable Match yearAgoAlone(int i, int at, int ago, Scene scene) {
    if (ago < 0 || at != ago || ago != i + 3) {
      return null;
    }
    boolean quarter = scene.hasQuarter();
    Meaning base = quarter ? scene.quarter() : scene.anchor();
    return Match.date(
        i, ago, new Meaning.Shift(base, Unit.YEAR, -1, quarter ? Unit.QUARTER : Unit.YEAR));
  }

  private static Meaning relativeYear(String word, Scene scene) {
    int steps = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
    return new Meaning.Shift(scene.anchor(), Unit.YEAR, steps, Unit.YEAR);
  }

  /** The place behind “year-ago” or “year-earlier”, or -1. */
  static int yearAgo(Line line, int i) {
    int at = line.hyphen(i + 1);
    return line.is(i, "year") && line.is(at, "ago", "earlier") ? at + 1 : -1;
  }

  private static @Nullable String part(Line line, int i, int ordinal) {
    if (line.unit(i) == Unit.QUARTER) {
      return "Q" + ordinal;
    }
    return line.is(i, "half") && ordinal <= 2 && !line.is(i + 1, "-") ? "H" + ordinal : null;
  }

  private static Match numbered(
      Line line, int from, int to, String part, @Nullable Meaning year, boolean ago, Scene scene) {
    if (year != null) {
      return Match.date(from, to, new Meaning.Part(year, part));
    }
    int of = line.is(to, "of", "in", ",") ? to + 1 : to;
    int fiscal = line.is(of, "fiscal") ? of + 1 : of;
    if (CalendarDates.yearNumber(line, fiscal) > 0) {
      return Match.date(
          from, fiscal + 1, new Meaning.Part(new Meaning.Fixed(line.text(fiscal)), part));
    }
    if (line.is(of, "last", "this", "next") && line.is(of + 1, "year")) {
      return Match.date(from, of + 2, new Meaning.Part(relativeYear(line.text(of), scene), part));
    }
    Meaning named = new Meaning.Cyclic(part, scene.lean() == Lean.FUTURE ? Lean.NEAR : Lean.PAST);
    return Match.date(
        from, to, ago ? new Meaning.Shift(named, Unit.YEAR, -1, Unit.QUARTER) : named);
  }

  /** “last summer”, “the winter of 1994”, “spring 2014”, “early summer”. */
  private static @Nullable Match season(Line line, int i, Scene scene) {
    boolean determined = line.is(i, "the", "this", "last", "next");
    int at = determined ? i + 1 : i;
    boolean coming = line.is(at, "past", "coming");
    boolean close = line.is(i, "this") && coming;
    at = coming ? at + 1 : at;
    boolean placed = line.is(at, "early", "late", "mid");
    at = placed ? line.hyphen(at + 1) : at;
    String season = line.word(at, "season");
    if (season == null || (!line.tag(at).startsWith("NN") && !determined)) {
      return null;
    }
    boolean dated = CalendarDates.yearNumber(line, line.is(at + 1, "of") ? at + 2 : at + 1) > 0;
    if (dated) {
      int year = line.is(at + 1, "of") ? at + 2 : at + 1;
      return Match.date(i, year + 1, new Meaning.Fixed(line.text(year) + "-" + season));
    }
    if ((line.is(i, "the")
            && line.is(at, "fall")
            && line.is(i - 1, "after", "before", "since", "to"))
        || (line.is(at + 1, "of") && line.is(at, "fall"))) {
      return null;
    }
    boolean led =
        determined || placed || line.is(i - 1, "in", "since", "by", "until", "of", "during");
    if (!led || (line.at(at).capital() && line.at(at - 1).capital() && at > 1)) {
      return null;
    }
    Meaning meaning =
        switch (line.text(i)) {
          case "last" -> new Meaning.Cyclic(season, Lean.BEFORE);
          case "next" -> new Meaning.Cyclic(season, Lean.AFTER);
          case "this" ->
              close
                  ? new Meaning.Cyclic(season, line.is(i + 1, "past") ? Lean.PAST : Lean.FUTURE)
                  : new Meaning.Part(relativeYear("this", scene), season);
          default -> new Meaning.Cyclic(season, coming(line, i, scene));
        };
    return Match.date(i, at + 1, meaning);
  }

  /** “faces an election in the autumn”: the next one, unless the verb is past. */
  private static Lean coming(Line line, int i, Scene scene) {
    return scene.lean() == Lean.NEAR && line.is(i - 1, "in") ? Lean.FUTURE : scene.lean();
  }

  /** “fiscal 1989”, “the fiscal year 2016”, “FY2016”. */
  private static @Nullable Match fiscal(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (line.is(at, "fiscal", "fy")) {
      int year = line.is(at + 1, "year") ? at + 2 : at + 1;
      if (CalendarDates.yearNumber(line, year) > 0) {
        return Match.date(i, year + 1, new Meaning.Fixed(line.text(year)));
      }
    }
    return null;
  }
}
