package org.onrecord.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;

/** A short range of days on which an article came out, both inclusive, counted from 1970-01-01. */
record Days(int from, int to) {
  /** A longer range says too little to tell one story from the next. */
  private static final int LONGEST = 7;

  /** The days of an article's publication, or null where they are not known closely enough. */
  static @Nullable Days of(Article article) {
    Publication published = article.published();
    return published == null ? null : of(published.from(), published.to());
  }

  /**
   * The same for a day that the article or its publisher gives; one that is inferred may be off.
   */
  static @Nullable Days given(Article article) {
    Publication published = article.published();
    return published == null || published.basis() == Publication.Basis.INFERRED
        ? null
        : of(published.from(), published.to());
  }

  static @Nullable Days of(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) > LONGEST
        ? null
        : new Days((int) from.toEpochDay(), (int) to.toEpochDay());
  }

  /** The days between the nearest ends of two ranges, 0 where they meet. */
  int gap(Days other) {
    return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
  }
}
