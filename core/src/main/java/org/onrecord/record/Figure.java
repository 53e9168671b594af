package org.onrecord.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.time.DateRange;

/**
 * A count.
 *
 * @param value the number, where it is one
 * @param low least value of a range or of a vague word, where it is one
 * @param high greatest value of a range or of a vague word
 * @param unit what is counted, as a lemma
 * @param of what the count is about: words, or the id of an event
 */
public record Figure(
    EntryId id,
    ArticleId article,
    Span passage,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    Bound bound,
    @Nullable String unit,
    @Nullable String of,
    @Nullable DateRange asOf,
    Voice assertedBy,
    Why why)
    implements Entry {
  /** The same figure as it stood on other days. */
  public Figure withAsOf(@Nullable DateRange days) {
    return new Figure(
        id, article, passage, value, low, high, bound, unit, of, days, assertedBy, why);
  }

  /** How a number bounds the true one. */
  public enum Bound {
    EXACTLY,
    ABOUT,
    ALMOST,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    VAGUE;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
