package org.onrecord.dossier;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The stretches of time into which a story is cut so that change shows: days where it takes few,
 * else months, else years.
 *
 * @param all in order of time; only those in which something happens
 */
public record Periods(List<Period> all) {
  /** More than so many of a kind, and the next longer kind is taken. */
  private static final int MOST = 8;

  public Periods {
    all = List.copyOf(all);
  }

  /**
   * A day, month or year.
   *
   * @param key as ISO 8601 writes it: {@code 2019-03-12}, {@code 2019-03} or {@code 2019}
   */
  public record Period(String key, LocalDate from, LocalDate to) {
    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** The periods of some days. */
  public static Periods of(Collection<LocalDate> days) {
    TreeMap<String, Period> byDay = new TreeMap<>();
    TreeMap<String, Period> byMonth = new TreeMap<>();
    TreeMap<String, Period> byYear = new TreeMap<>();
    for (LocalDate day : days) {
      String key = day.toString();
      byDay.put(key, new Period(key, day, day));
      String month = key.substring(0, key.length() - "-00".length());
      byMonth.put(
          month,
          new Period(month, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth())));
      String year = month.substring(0, month.length() - "-00".length());
      byYear.put(
          year,
          new Period(year, day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear())));
    }
    TreeMap<String, Period> chosen =
        byDay.size() <= MOST ? byDay : byMonth.size() <= MOST ? byMonth : byYear;
    return new Periods(new ArrayList<>(chosen.values()));
  }

  /** The period of a key. */
  public Optional<Period> of(String key) {
    return all.stream().filter(period -> period.key().equals(key)).findFirst();
  }

  /** The index of the period that holds a day; -1 where none does. */
  public int indexOf(LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).holds(day)) {
        return i;
      }
    }
    return -1;
  }
}
