package org.onrecord.story;

import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleRecord;
import org.onrecord.time.DateRange;
import org.onrecord.time.Meaning;
import org.onrecord.time.TimeExpression;

/**
 * The days of the year that an article lives in: its own day, or where that is not known, the days
 * of the calendar that it names, with a year or without.
 */
final class Season {
  private static final int YEAR = 365;

  /** Articles of one affair name days no further apart. */
  private static final int APART = 10;

  private Season() {}

  static int[] of(ArticleRecord record) {
    Article article = record.article();
    Publication published = article.published();
    if (published != null && published.basis() != Publication.Basis.INFERRED) {
      return new int[] {published.from().getDayOfYear()};
    }
    TreeSet<Integer> days = new TreeSet<>();
    for (TimeExpression time : record.times()) {
      LocalDate day = day(time);
      if (day != null) {
        days.add(day.getDayOfYear());
      }
    }
    return days.stream().mapToInt(Integer::intValue).toArray();
  }

  private static @Nullable LocalDate day(TimeExpression time) {
    DateRange range = time.range();
    LocalDate from = range == null ? null : range.from();
    if (from != null && range != null && from.equals(range.to())) {
      return from;
    }
    if (time.meaning() instanceof Meaning.Cyclic cyclic) {
      String pattern = cyclic.pattern();
      if (pattern.length() == 5
          && pattern.charAt(2) == '-'
          && Character.isDigit(pattern.charAt(0))) {
        int month = Integer.parseInt(pattern.substring(0, 2));
        int dayOfMonth = Integer.parseInt(pattern.substring(3));
        // A leap year has every day.
        return LocalDate.of(2000, month, 1).plusDays(dayOfMonth - 1L);
      }
    }
    return null;
  }

  /** Whether two articles may be of one time of the year; true where either names no day. */
  static boolean meet(int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return true;
    }
    for (int x : a) {
      for (int y : b) {
        int gap = Math.abs(x - y);
        if (Math.min(gap, YEAR - gap) <= APART) {
          return true;
        }
      }
    }
    return false;
  }
}
