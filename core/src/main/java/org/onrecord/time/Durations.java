package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/** Amounts of time, alone and counted from a day: “four-year”, “nearly two weeks ago”. */
final class Durations {
  /** How far (lexemes) a modal verb stands from the amount that it makes uncertain. */
  private static final int MODAL = 8;

  private static final Meaning PAST = new Meaning.Fixed("PAST_REF");
  private static final Meaning FUTURE = new Meaning.Fixed("FUTURE_REF");

  private Durations() {}

  static @Nullable Match read(Line line, int i, Scene scene) {
    int at = modifier(line, i);
    Match match = stretch(line, at, scene);
    match = CalendarDates.longer(match, amount(line, at, scene));
    match = CalendarDates.longer(match, ahead(line, at));
    match = match == null ? bare(line, at) : match;
    if (match == null) {
      return null;
    }
    boolean loose = line.is(i, "about", "roughly", "approximately") && !line.is(at, "a", "an");
    int from = loose && match.kind() == TimeExpression.Kind.DURATION ? at : i;
    return new Match(from, match.to(), match.kind(), match.meaning());
  }

  /** Steps over what bounds an amount: “nearly”, “more than”, “at least”. */
  private static int modifier(Line line, int i) {
    if (line.is(i, "no") && line.is(i + 1, "more", "less") && line.is(i + 2, "than")) {
      return i + 3;
    }
    if ((line.is(i, "at") && line.is(i + 1, "least", "most"))
        || (line.is(i, "more", "less") && line.is(i + 1, "than"))
        || (line.is(i, "up") && line.is(i + 1, "to"))) {
      return i + 2;
    }
    if (line.is(i, "well") && line.is(i + 1, "over")) {
      return i + 2;
    }
    if (line.is(i, "over") && !line.is(i + 1, "a", "an")) {
      return i;
    }
    return line.is(i, "nearly", "almost", "about", "over", "roughly", "approximately")
            && !line.is(i + 1, "the", "time")
        ? i + 1
        : i;
  }

  /** “the past two months”, “the next few years”, “the first nine months”, “recent weeks”. */
  private static @Nullable Match stretch(Line line, int i, Scene scene) {
    boolean the = line.is(i, "the", "those", "these", "its");
    int at = the ? i + 1 : i;
    if (line.is(at, "recent", "past", "coming", "future", "previous")
        && line.unit(at + 1) != null) {
      return line.isPlural(at + 1) && !line.is(at, "previous")
          ? Match.date(i, at + 2, line.is(at, "recent", "past") ? PAST : FUTURE)
          : null;
    }
    boolean past = line.is(at, "past", "last", "previous", "preceding");
    boolean next = line.is(at, "next", "coming", "following");
    boolean part = line.is(at, "first", "latest", "final", "early");
    int number = past || next || part ? at + 1 : at;
    int ago = Quarters.yearAgo(line, number);
    number = ago > 0 ? ago : number;
    if (number == i) {
      return null;
    }
    Amount amount = Amount.read(line, number);
    if (amount == null || line.is(number, "a", "an")) {
      return part && line.unit(number) != null && line.isPlural(number) && !line.is(at, "early")
          ? Match.duration(i, number + 1, new Meaning.Fixed(unitOf(line, number).vague()))
          : null;
    }
    int at2 = between(line, amount.to());
    Unit unit = line.unit(at2);
    if (unit == null || (at2 > amount.to() && line.is(at2 - 1, "-"))) {
      return null;
    }
    String value = value(amount, unit);
    int count = (int) Math.ceil(amount.count());
    if (past && amount.exact()) {
      Meaning from = new Meaning.Shift(scene.anchor(), unit, -count, Unit.DAY);
      return Match.duration(i, at2 + 1, new Meaning.Placed(value, from, scene.anchor()));
    }
    if (next && amount.exact()) {
      Meaning to = new Meaning.Shift(scene.anchor(), unit, count, Unit.DAY);
      return Match.duration(i, at2 + 1, new Meaning.Placed(value, scene.anchor(), to));
    }
    return Match.duration(i, at2 + 1, new Meaning.Fixed(value));
  }

  private static Unit unitOf(Line line, int i) {
    return java.util.Objects.requireNonNull(line.unit(i));
  }

  private static String value(Amount amount, Unit unit) {
    return amount.exact() ? unit.duration(amount.count()) : unit.vague();
  }

  /** Words between a number and its unit: “two more weeks”, “eight trading days”. */
  private static int between(Line line, int i) {
    int at = i;
    if (line.is(
        at,
        "more",
        "-",
        "full",
        "straight",
        "consecutive",
        "additional",
        "trading",
        "business",
        "working",
        "successive",
        "whole",
        "long",
        "of")) {
      at++;
    }
    return at;
  }

  /** “three days”, “a week ago”, “two weeks later”, “four-year”. */
  private static @Nullable Match amount(Line line, int i, Scene scene) {
    int start = line.is(i, "another", "one") && line.unit(i + 1) == null ? i + 1 : i;
    boolean another = line.is(i, "another") && line.unit(i + 1) != null;
    Amount amount = another ? new Amount(i + 1, 1, true) : Amount.read(line, start);
    if (line.is(i, "one") && amount == null) {
      amount = Amount.read(line, i);
    }
    if (amount == null) {
      return null;
    }
    int at = between(line, amount.to());
    Unit unit = line.unit(at);
    if (unit == null
        || !agrees(line, i, amount, at, unit)
        || (unit != Unit.YEAR && CalendarDates.yearNumber(line, i) > 0)) {
      return null;
    }
    int to = at + 1;
    if (rates(line, i, at)) {
      return Match.set(i, to, new Meaning.Fixed(unit.duration(1)));
    }
    boolean compound = line.is(at - 1, "-");
    if ((line.is(to, "-", "old") && line.is(line.hyphen(to), "old", "olds"))
        || (line.is(to, "old", "olds", "of") && line.is(to + 1, "age"))) {
      return null;
    }
    double count = amount.count();
    if (line.is(to, "and") && line.is(to + 1, "a") && line.is(to + 2, "half")) {
      count += 0.5;
      to += 3;
    }
    boolean orSo = line.is(to, "or") && line.is(to + 1, "so", "more", "less");
    int end = orSo ? to + 2 : to;
    Match counted = counted(line, i, end, new Amount(to, count, amount.exact()), unit, scene);
    if (counted != null) {
      return counted;
    }
    if (compound && line.is(to, "-") && line.is(to + 1, "long")) {
      to += 2;
    }
    return Match.duration(
        i, orSo ? end : to, new Meaning.Fixed(value(new Amount(to, count, amount.exact()), unit)));
  }

  /** “20 ships a day”, “$5 a year”: so often, not so long. */
  private static boolean rates(Line line, int i, int at) {
    if (!line.is(i, "a", "an") || at != i + 1 || line.is(at + 1, "ago", "earlier", "later")) {
      return false;
    }
    boolean noun = line.tag(i - 1).startsWith("NN");
    return line.tag(i - 1).equals("CD")
        || line.is(i - 1, "times", "once", "twice", "%", "percent")
        || (noun && (line.at(i - 2).isNumber() || line.tag(i - 2).equals("CD")));
  }

  /** Whether number and unit go together: no “second” for a place, no “a minute” in passing. */
  private static boolean agrees(Line line, int i, Amount amount, int at, Unit unit) {
    boolean title = line.at(at).capital() && line.at(i).isNumber();
    if (title || (line.is(i, "some") && !line.isPlural(at))) {
      return false;
    }
    if (unit == Unit.SECOND && !line.isPlural(at) && !line.is(at - 1, "-")) {
      return false;
    }
    if (unit == Unit.QUARTER && (line.is(i, "a") || !line.isPlural(at) || line.is(i, "three"))) {
      return false;
    }
    if (line.is(i, "a", "an") && line.isPlural(at) && amount.count() <= 1 && amount.to() == i + 1) {
      return false;
    }
    if (amount.count() == 1 && line.is(i, "one") && line.unit(at) == Unit.DAY) {
      return line.is(at - 1, "-") || line.is(i - 1, "in", "for", "only", "than", "just");
    }
    return !line.is(at, "min", "sec") || line.at(i).isNumber();
  }

  /** An amount that counts from a day: “ago”, “earlier”, “later”, “from now”, “in three weeks”. */
  private static @Nullable Match counted(
      Line line, int from, int to, Amount amount, Unit unit, Scene scene) {
    int at = line.hyphen(to);
    int count = (int) Math.ceil(amount.count());
    if (line.is(at, "ago")) {
      if (!amount.exact()) {
        return Match.date(from, at + 1, PAST);
      }
      if (unit == Unit.YEAR && count == 1 && scene.hasQuarter()) {
        Meaning meaning = new Meaning.Shift(scene.quarter(), Unit.YEAR, -1, Unit.QUARTER);
        return Match.date(from, at + 1, meaning);
      }
      return Match.date(from, at + 1, shift(scene.anchor(), unit, -count));
    }
    boolean closed = !line.is(at + 1, "than");
    if (line.is(at, "earlier", "before") && closed && (line.is(at, "earlier") || ends(line, at))) {
      boolean quarter = unit == Unit.YEAR && count == 1 && scene.hasQuarter();
      Meaning meaning =
          quarter
              ? new Meaning.Shift(scene.quarter(), Unit.YEAR, -1, Unit.QUARTER)
              : shift(unit == Unit.YEAR ? scene.anchor() : scene.date(), unit, -count);
      return Match.date(from, at + 1, meaning);
    }
    if (line.is(at, "later", "afterwards", "afterward") && closed) {
      return Match.date(from, at + 1, shift(scene.date(), unit, count));
    }
    if (line.is(at, "from") && line.is(at + 1, "now", "today")) {
      return Match.date(from, at + 2, shift(scene.anchor(), unit, count));
    }
    boolean ahead =
        line.is(from - 1, "in")
            && scene.lean() == Lean.FUTURE
            && amount.exact()
            && !mayBe(line, from - 1);
    return ahead && !unit.isClock()
        ? Match.date(from, to, shift(scene.anchor(), unit, count))
        : null;
  }

  /** “What we could not do in a year” names no day. */
  private static boolean mayBe(Line line, int i) {
    for (int k = i - 1; k >= i - MODAL; k--) {
      if (line.is(k, "could", "can", "may", "might")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Line line, int i) {
    return line.is(i + 1, "", ".", ",", ";");
  }

  /** So many weeks are counted in days while they are few. */
  static Meaning shift(Meaning base, Unit unit, int count) {
    boolean days = (unit == Unit.WEEK || unit == Unit.FORTNIGHT) && Math.abs(count) <= 3;
    Unit grain = days ? Unit.DAY : unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
    return new Meaning.Shift(base, unit, count, grain);
  }

  /** “the weeks ahead”. */
  private static @Nullable Match ahead(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    Unit unit = line.unit(at);
    return unit != null && line.isPlural(at) && line.is(at + 1, "ahead")
        ? Match.duration(i, at + 2, new Meaning.Fixed(unit.vague()))
        : null;
  }

  /** “for weeks”, “years of war”, “months ago”, “decades-long”. */
  private static @Nullable Match bare(Line line, int i) {
    Unit unit = line.unit(i);
    if (unit == null || !line.isPlural(i) || line.is(i - 1, "the", "-", "these", "those")) {
      return null;
    }
    if (line.is(i + 1, "ago")) {
      return Match.date(i, i + 2, PAST);
    }
    if (line.is(i + 1, "-") && line.is(i + 2, "long")) {
      return Match.duration(i, i + 3, new Meaning.Fixed(unit.vague()));
    }
    if ((unit.isClock() && unit != Unit.HOUR) || unit == Unit.QUARTER) {
      return null;
    }
    Unit other = line.is(i + 1, "or", "and") ? line.unit(i + 2) : null;
    if (other != null && other.compareTo(unit) > 0 && line.isPlural(i + 2)) {
      return Match.duration(i, i + 3, new Meaning.Fixed(unit.vague()));
    }
    boolean measured =
        line.is(
                i - 1, "for", "in", "after", "within", "over", "took", "take", "takes", "last",
                "lasted", "spent", "just", "only")
            || line.is(i + 1, "of", "after", "before", "later", "earlier");
    return measured ? Match.duration(i, i + 1, new Meaning.Fixed(unit.vague())) : null;
  }
}
