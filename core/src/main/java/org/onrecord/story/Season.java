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

  /** Days between two that articles of one affair may well name. */
  private static final int NEAR = 10;

  private static final int FAR = 30;

  /** What is taken off how alike two articles are that name days more than {@link #NEAR} apart. */
  private static final double SOME_COST = 0.055;

  /**
   * The same for more than {@link #FAR}: only what is clearly the same affair looks so far back.
   */
  private static final double FAR_COST = 0.115;

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

  /**
   * What is taken off how alike two articles are for the days between the nearest two that they
   * name; 0 where either names none.
   */
  static double cost(int[] a, int[] b) {
    int nearest = YEAR;
    for (int x : a) {
      for (int y : b) {
        int gap = Math.abs(x - y);
        nearest = Math.min(nearest, Math.min(gap, YEAR - gap));
      }
    }
    boolean unknown = a.length == 0 || b.length == 0;
    if (unknown || nearest <= NEAR) {
      return 0;
    }
    return nearest <= FAR ? SOME_COST : FAR_COST;
  }
}
