package org.onrecord.time;

import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * An expression of time in an article and what it means, as in TimeML.
 *
 * @param span its characters
 * @param kind the TIMEX3 type
 * @param value the TIMEX3 value, such as {@code 2015-09-15} or {@code P4Y}
 * @param range its place on the calendar, where it names one
 */
public record TimeExpression(Span span, Kind kind, String value, @Nullable DateRange range) {
  /** The types of TIMEX3. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
