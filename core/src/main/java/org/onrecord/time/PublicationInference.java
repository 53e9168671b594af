package org.onrecord.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Publication;

/**
 * Infers when an article that states no date came out, from the days that it names and from other
 * reports of the same affair. The result is a range of days with its reason, or nothing.
 *
 * <p>News names the days of its own week by weekday alone and reports mostly what happened on the
 * day itself or the day before; on that the bounds rest.
 */
public final class PublicationInference {
  /** A weekday in a past tense lies at most so many days before publication. */
  private static final int WEEK = 6;

  /** The latest weekday that a report names is its own day or so many days before. */
  private static final int FRESH = 1;

  /** A report that names a calendar day and no weekday came out at most so many days later. */
  private static final int AFTER_NAMED_DAY = 3;

  /** How far from its siblings a report of the same affair is looked for, before and after. */
  private static final int BEFORE_SIBLINGS = 1;

  private static final int AFTER_SIBLINGS = 2;

  /** A day that a report names without its year, in a past tense, lies at most so far back. */
  private static final int RECENT = 30;

  /** Siblings further apart than this (days) tell nothing. */
  private static final int WIDEST = 10;

  private PublicationInference() {}

  /** A report of the same affair of which the day is known or inferred. */
  public record Sibling(Publication published, List<TimeExpression> times) {
    public Sibling {
      times = List.copyOf(times);
    }
  }

  /** From the text alone: a calendar day with its year, and weekdays beside it. */
  public static Optional<Publication> fromText(List<TimeExpression> times) {
    LocalDate named = null;
    for (TimeExpression time : times) {
      LocalDate day = fixedDay(time);
      if (day != null && (named == null || day.isAfter(named))) {
        named = day;
      }
    }
    if (named == null) {
      return fromKnownEvents(times);
    }
    LocalDate latest = null;
    for (int weekday : pastWeekdays(times)) {
      LocalDate day = named.plusDays(Math.floorMod(weekday - named.getDayOfWeek().getValue(), 7));
      latest = latest == null || day.isAfter(latest) ? day : latest;
    }
    if (latest == null) {
      return inferred(named, named.plusDays(AFTER_NAMED_DAY), "the latest day that it names");
    }
    if (named.plusDays(WEEK).isBefore(latest)) {
      return Optional.empty();
    }
    return inferred(
        latest, latest.plusDays(FRESH), "the latest day that it names, and its weekdays");
  }

  /** From “a week ago” said of an event that everybody can date, if only one day fits. */
  private static Optional<Publication> fromKnownEvents(List<TimeExpression> times) {
    Set<LocalDate> fitting = new TreeSet<>();
    LocalDate event = null;
    for (TimeExpression time : times) {
      if (time.meaning() instanceof Meaning.Known known
          && known.said() instanceof Meaning.Shift shift) {
        for (LocalDate day : known.days()) {
          LocalDate published = shift.unit().shift(day, -shift.count());
          if (fits(published, times)) {
            fitting.add(published);
            event = day;
          }
        }
      }
    }
    if (event == null || fitting.size() != 1) {
      return Optional.empty();
    }
    LocalDate day = fitting.iterator().next();
    return inferred(day, day, "counts its days from " + event);
  }

  /**
   * From other reports of the same affair, narrowed by the days that the text names.
   *
   * @param times of the undated article
   * @param siblings whose days are known; none gives nothing
   */
  public static Optional<Publication> fromSiblings(
      List<TimeExpression> times, List<Sibling> siblings) {
    LocalDate from = null;
    LocalDate to = null;
    for (Sibling sibling : siblings) {
      Publication published = sibling.published();
      from = from == null || published.from().isBefore(from) ? published.from() : from;
      to = to == null || published.to().isAfter(to) ? published.to() : to;
    }
    if (from == null || to == null || from.plusDays(WIDEST).isBefore(to)) {
      return Optional.empty();
    }
    LocalDate told = mainDay(siblings);
    if (told != null && saysToday(times) && pastWeekdays(times).isEmpty()) {
      return inferred(told, told, "tells as of today what other reports date");
    }
    List<LocalDate> fitting =
        fitting(times, from.minusDays(BEFORE_SIBLINGS), to.plusDays(AFTER_SIBLINGS));
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    if (pastWeekdays(times).isEmpty() && !namesDay(times)) {
      return inferred(from, to, "other reports of the same affair");
    }
    return inferred(
        fitting.get(0),
        fitting.get(fitting.size() - 1),
        "other reports of the same affair, and the days that it names");
  }

  /** The days on which the text could have been written, and the named weekdays were near. */
  private static List<LocalDate> fitting(List<TimeExpression> times, LocalDate from, LocalDate to) {
    List<Integer> weekdays = pastWeekdays(times);
    List<LocalDate> days = new ArrayList<>();
    int least = WEEK;
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (fits(day, times)) {
        days.add(day);
        least = Math.min(least, furthest(day, weekdays));
      }
    }
    int most = least + FRESH;
    days.removeIf(day -> furthest(day, weekdays) > most);
    return days;
  }

  /** How many days before a day the furthest of the weekdays last was. */
  private static int furthest(LocalDate day, List<Integer> weekdays) {
    int furthest = 0;
    for (int weekday : weekdays) {
      furthest = Math.max(furthest, Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7));
    }
    return furthest;
  }

  /** Whether the text could have been written on a day. */
  private static boolean fits(LocalDate day, List<TimeExpression> times) {
    List<Integer> weekdays = pastWeekdays(times);
    boolean fresh = weekdays.isEmpty();
    for (int weekday : weekdays) {
      fresh |= Math.floorMod(day.getDayOfWeek().getValue() - weekday, 7) <= FRESH;
    }
    for (TimeExpression time : times) {
      if (time.meaning() instanceof Meaning.Cyclic cyclic
          && isDay(cyclic)
          && (cyclic.lean() == Lean.PAST || cyclic.lean() == Lean.FUTURE)) {
        fresh &= fits(day, time, cyclic.lean());
      }
    }
    return fresh;
  }

  /** A calendar day in a past tense is just over, one in a future tense is not over. */
  private static boolean fits(LocalDate day, TimeExpression time, Lean lean) {
    Publication one = Publication.on(day, Publication.Basis.INFERRED, "");
    DateRange range = TimeResolver.resolve(withLean(time, Lean.NEAR), one).range();
    LocalDate at = range == null ? null : range.from();
    boolean over = at != null && !at.isAfter(day) && !at.isBefore(day.minusDays(RECENT));
    return at == null || (lean == Lean.PAST ? over : !at.isBefore(day));
  }

  private static TimeExpression withLean(TimeExpression time, Lean lean) {
    return time.meaning() instanceof Meaning.Cyclic cyclic
        ? new TimeExpression(
            time.span(),
            time.kind(),
            time.value(),
            null,
            new Meaning.Cyclic(cyclic.pattern(), lean),
            time.place())
        : time;
  }

  private static boolean isDay(Meaning.Cyclic cyclic) {
    return cyclic.pattern().length() == "09-15".length() && cyclic.pattern().charAt(2) == '-';
  }

  private static boolean namesDay(List<TimeExpression> times) {
    return times.stream()
        .anyMatch(time -> time.meaning() instanceof Meaning.Cyclic cyclic && isDay(cyclic));
  }

  private static boolean saysToday(List<TimeExpression> times) {
    return times.stream()
        .anyMatch(
            time ->
                time.meaning().equals(Meaning.PUBLICATION)
                    || (time.meaning() instanceof Meaning.Clock clock
                        && clock.day().equals(Meaning.PUBLICATION)));
  }

  /** The single day of which the siblings speak most often; the earlier one of two. */
  private static @Nullable LocalDate mainDay(List<Sibling> siblings) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    for (Sibling sibling : siblings) {
      for (TimeExpression time : sibling.times()) {
        DateRange range = TimeResolver.resolve(time, sibling.published()).range();
        LocalDate day = range == null ? null : range.from();
        if (day != null && range != null && day.equals(range.to())) {
          counts.merge(day, 1, Integer::sum);
        }
      }
    }
    LocalDate best = null;
    int most = 0;
    for (Map.Entry<LocalDate, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static @Nullable LocalDate fixedDay(TimeExpression time) {
    DateRange range = time.range();
    boolean day =
        time.meaning() instanceof Meaning.Fixed fixed
            && fixed.value().length() == "2015-09-15".length();
    return day && range != null ? range.from() : null;
  }

  /** The weekdays named in a past tense, Monday is 1. */
  private static List<Integer> pastWeekdays(List<TimeExpression> times) {
    List<Integer> weekdays = new ArrayList<>();
    for (TimeExpression time : times) {
      Meaning meaning =
          time.meaning() instanceof Meaning.Clock clock ? clock.day() : time.meaning();
      if (meaning instanceof Meaning.Cyclic cyclic
          && cyclic.pattern().startsWith("WXX-")
          && !cyclic.pattern().endsWith("WE")
          && cyclic.lean() == Lean.PAST) {
        weekdays.add(cyclic.pattern().charAt("WXX-".length()) - '0');
      }
    }
    return weekdays;
  }

  private static Optional<Publication> inferred(LocalDate from, LocalDate to, String why) {
    return Optional.of(new Publication(from, to, Publication.Basis.INFERRED, why));
  }
}
