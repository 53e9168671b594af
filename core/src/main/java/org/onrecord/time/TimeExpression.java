package org.onrecord.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * An expression of time in an article and what it means, as in TimeML.
 *
 * @param span its characters
 * @param kind the TIMEX3 type
 * @param value the TIMEX3 value, such as {@code 2015-09-15} or {@code P4Y}; {@code X} stands for
 *     what is not known, as in {@code XXXX-WXX-2}
 * @param range its place on the calendar, where it names one and the day of publication is known
 *     well enough
 * @param meaning from which value and range follow when the day of publication becomes known
 * @param place where it hangs in its sentence, where that is known
 */
public record TimeExpression(
    Span span,
    Kind kind,
    String value,
    @Nullable DateRange range,
    Meaning meaning,
    @Nullable Attachment place) {
  /** The types of TIMEX3. */
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /**
   * What an expression of time tells the time of.
   *
   * @param word the word that it modifies: “attacks” in “Friday's attacks”
   * @param clause the verb of its clause
   */
  public record Attachment(Span word, Span clause) {}

  /** An expression that hangs on nothing outside it. */
  public TimeExpression(Span span, Kind kind, String value, @Nullable DateRange range) {
    this(span, kind, value, range, new Meaning.Fixed(value), null);
  }

  /** Whether it can date something: it is no repetition, no bare amount and no “now”. */
  public boolean dates() {
    return kind != Kind.SET
        && (kind != Kind.DURATION || meaning instanceof Meaning.Placed)
        && !value.endsWith("_REF");
  }

  /**
   * Those that stand in a span.
   *
   * @param times of one article, in order of text
   */
  public static List<TimeExpression> in(List<TimeExpression> times, Span span) {
    int first = from(times, span.begin());
    int end = from(times, span.end());
    while (end > first && times.get(end - 1).span().end() > span.end()) {
      end--;
    }
    return times.subList(first, end);
  }

  /** The index of the first expression at or behind an offset. */
  static int from(List<TimeExpression> times, int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
