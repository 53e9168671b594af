package org.onrecord.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Publication;

/**
 * Gives expressions of time their values and their places on the calendar, as far as the day of
 * publication is known. A pure function: resolving again with another publication is always right.
 */
public final class TimeResolver {
  /** How far around the day of publication a date without a year is looked for. */
  private static final int YEARS = 4;

  /** Against its tense a date is so near (days) where the other one is so far. */
  private static final int VERY_NEAR = 75;

  private static final int VERY_FAR = 270;

  /** A date without year and tense is rather past, unless the coming one is this near (days). */
  private static final int NEAR_FUTURE = 120;

  private TimeResolver() {}

  /** The same expression for another day (or range of days) of publication, null if unknown. */
  public static TimeExpression resolve(
      TimeExpression expression, @Nullable Publication publication) {
    Place place = place(expression.meaning(), publication);
    return new TimeExpression(
        expression.span(),
        expression.kind(),
        place.value,
        place.range,
        expression.meaning(),
        expression.place());
  }

  private static Place place(Meaning meaning, @Nullable Publication publication) {
    if (publication == null) {
      return at(meaning, null);
    }
    Place first = at(meaning, publication.from());
    if (publication.isOneDay()) {
      return first;
    }
    Place last = at(meaning, publication.to());
    if (first.value.equals(last.value) && java.util.Objects.equals(first.range, last.range)) {
      return first;
    }
    return new Place(at(meaning, null).value, union(first.range, last.range));
  }

  private static @Nullable DateRange union(@Nullable DateRange a, @Nullable DateRange b) {
    if (a == null || b == null) {
      return null;
    }
    LocalDate from = a.from();
    LocalDate to = b.to();
    return from == null || to == null || to.isBefore(from) ? null : new DateRange(from, to);
  }

  private static Place at(Meaning meaning, @Nullable LocalDate day) {
    if (meaning instanceof Meaning.Fixed fixed) {
      return Place.of(fixed.value());
    } else if (meaning instanceof Meaning.Published) {
      return day == null ? Place.of(Unit.DAY.unresolved()) : Place.of(day.toString());
    } else if (meaning instanceof Meaning.Shift shift) {
      return shift(shift, day);
    } else if (meaning instanceof Meaning.Cyclic cyclic) {
      return day == null
          ? Place.of(open(cyclic.pattern()))
          : cyclic.pattern().startsWith("WXX") ? week(cyclic, day) : year(cyclic, day);
    } else if (meaning instanceof Meaning.Part part) {
      return part(at(part.whole(), day), part.part());
    } else if (meaning instanceof Meaning.Clock clock) {
      Place whole = at(clock.day(), day);
      String date = whole.value.length() == 10 ? whole.value : Unit.DAY.unresolved();
      return new Place(date + clock.clock(), whole.range);
    } else if (meaning instanceof Meaning.Known known) {
      return at(known.said(), day);
    } else if (meaning instanceof Meaning.DateLine line) {
      return Place.of(line.value());
    } else if (meaning instanceof Meaning.Placed placed) {
      return new Place(
          placed.value(), union(at(placed.from(), day).range, at(placed.to(), day).range));
    }
    throw new IllegalStateException("no such meaning: " + meaning);
  }

  private static Place shift(Meaning.Shift shift, @Nullable LocalDate day) {
    DateRange base = at(shift.base(), day).range;
    LocalDate from = base == null ? null : base.from();
    LocalDate to = base == null ? null : base.to();
    if (from == null || to == null) {
      return Place.of(shift.grain().unresolved());
    }
    LocalDate first = shift.unit().shift(from, shift.count());
    if (shift.grain() == Unit.DAY && !from.equals(to)) {
      return new Place(
          shift.grain().unresolved(), new DateRange(first, shift.unit().shift(to, shift.count())));
    }
    return Place.of(shift.grain().of(first));
  }

  private static String open(String pattern) {
    int nth = pattern.indexOf('#');
    return "XXXX-" + (nth < 0 ? pattern : pattern.substring(0, pattern.indexOf('-')) + "-XX");
  }

  /** A weekday or a weekend. */
  private static Place week(Meaning.Cyclic cyclic, LocalDate day) {
    String part = cyclic.pattern().substring("WXX-".length());
    boolean weekend = part.equals("WE");
    int first = weekend ? 6 : Integer.parseInt(part);
    int length = weekend ? 2 : 1;
    LocalDate from = day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - first, 7));
    boolean holds = day.isBefore(from.plusDays(length));
    boolean next =
        switch (cyclic.lean()) {
          case PAST, NEAR, BEFORE -> false;
          case FUTURE -> !holds;
          case AFTER -> true;
        };
    if (cyclic.lean() == Lean.BEFORE && holds) {
      from = from.minusWeeks(1);
    } else if (next) {
      from = from.plusWeeks(1);
    }
    return weekend ? Place.of(Unit.WEEK.of(from) + "-WE") : Place.of(from.toString());
  }

  /** A month, a day of a month, a season, a quarter: one of the years around. */
  private static Place year(Meaning.Cyclic cyclic, LocalDate published) {
    Place place = leaning(cyclic, published);
    Lean lean = cyclic.lean();
    boolean day = cyclic.pattern().length() == "09-15".length();
    if (place.range != null && day && (lean == Lean.PAST || lean == Lean.FUTURE)) {
      Place nearest = leaning(new Meaning.Cyclic(cyclic.pattern(), Lean.NEAR), published);
      boolean tenseFails =
          nearest.range != null
              && gap(place.range, published) > VERY_FAR
              && gap(nearest.range, published) < VERY_NEAR;
      return tenseFails ? nearest : place;
    }
    return place;
  }

  /** The days between a range and a day outside it. */
  private static long gap(DateRange range, LocalDate day) {
    long ahead = first(range).toEpochDay() - day.toEpochDay();
    return Math.max(0, Math.max(ahead, day.toEpochDay() - last(range).toEpochDay()));
  }

  private static Place leaning(Meaning.Cyclic cyclic, LocalDate day) {
    Optional<DateRange> best = Optional.empty();
    String value = open(cyclic.pattern());
    Comparator<DateRange> order = order(cyclic.lean(), day);
    for (int year = day.getYear() - YEARS; year <= day.getYear() + YEARS; year++) {
      String candidate = String.format(java.util.Locale.ROOT, "%04d-%s", year, cyclic.pattern());
      Optional<DateRange> range = TimexValue.range(candidate);
      if (range.isPresent()
          && fits(cyclic.lean(), range.get(), day)
          && (best.isEmpty() || order.compare(range.get(), best.get()) < 0)) {
        best = range;
        value = candidate.indexOf('#') < 0 ? candidate : first(range.get()).toString();
      }
    }
    return new Place(value, best.orElse(null));
  }

  private static boolean fits(Lean lean, DateRange range, LocalDate day) {
    return switch (lean) {
      case PAST -> !first(range).isAfter(day);
      case FUTURE -> !last(range).isBefore(day);
      case BEFORE -> last(range).isBefore(day);
      case AFTER -> first(range).isAfter(day);
      case NEAR -> true;
    };
  }

  private static Comparator<DateRange> order(Lean lean, LocalDate day) {
    return switch (lean) {
      case PAST, BEFORE -> Comparator.comparing(TimeResolver::first).reversed();
      case FUTURE, AFTER -> Comparator.comparing(TimeResolver::first);
      case NEAR -> Comparator.comparingLong(range -> distance(range, day));
    };
  }

  private static long distance(DateRange range, LocalDate day) {
    long gap = gap(range, day);
    return first(range).isAfter(day) && gap > NEAR_FUTURE ? gap * 3 : gap;
  }

  private static LocalDate first(DateRange range) {
    return java.util.Objects.requireNonNull(range.from());
  }

  private static LocalDate last(DateRange range) {
    return java.util.Objects.requireNonNull(range.to());
  }

  private static Place part(Place whole, String part) {
    DateRange range = whole.range;
    if (part.startsWith("WXX-")) {
      String day = part.substring("WXX-".length());
      if (range == null || day.equals("WE") || range.from() == null) {
        return Place.of("XXXX-" + part);
      }
      LocalDate monday = Unit.monday(first(range));
      return Place.of(monday.plusDays(Integer.parseInt(day) - 1L).toString());
    }
    String year = whole.value.length() >= 4 ? whole.value.substring(0, 4) : "XXXX";
    Place place = Place.of(year + "-" + part);
    if (part.indexOf('#') >= 0) {
      return place.range == null ? Place.of(open(part)) : Place.of(first(place.range).toString());
    }
    return place;
  }

  /** A value and where it lies. */
  private record Place(String value, @Nullable DateRange range) {
    static Place of(String value) {
      return new Place(value, TimexValue.range(value).orElse(null));
    }
  }
}
