package org.onrecord.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;

/**
 * The days on which something happened, and the words that say so. Needs no tree, so that it can be
 * asked again when the day of publication becomes known.
 *
 * @param why the expression of time in quotation marks, or {@code published}
 */
public record Dating(DateRange range, String why) {
  /** The reason when the text gives no time of its own. */
  public static final String PUBLISHED = "published";

  /** A day further back than this from publication is background, not what a report tells of. */
  private static final int WEEK = 7;

  /** “Three days after …” looks back; it holds for the next sentence (characters), no longer. */
  private static final int NEXT = 200;

  /** How many expressions back the day is looked for of which a report tells. */
  private static final int BACK = 40;

  /** The time that is said of a word or in its own clause, and no other. */
  public static Optional<Dating> ofClause(
      List<TimeExpression> times, Span word, Span sentence, String text) {
    return nearest(times, word, sentence, Reach.CLAUSE).flatMap(time -> dated(time, text));
  }

  /**
   * The date of an act of speech: what its own clause says, else the day of which the report last
   * told, else the day of publication. A time inside what is said is not taken.
   *
   * @param cue the words of saying
   * @param sentence their sentence
   * @param text the article's
   */
  public static Optional<Dating> ofSaying(
      List<TimeExpression> times,
      Span cue,
      Span sentence,
      String text,
      @Nullable Publication published) {
    Optional<TimeExpression> own = nearest(times, cue, sentence, Reach.CLAUSE);
    if (own.isPresent()) {
      return dated(own.get(), text);
    }
    Optional<TimeExpression> told = told(times, sentence, published);
    return told.isPresent()
        ? dated(told.get(), text).map(d -> new Dating(d.range(), d.why() + ", told of before"))
        : published(times, sentence, text, published);
  }

  /** The day in the past week of which the report last told, or first tells, above its lead. */
  private static Optional<TimeExpression> told(
      List<TimeExpression> times, Span sentence, @Nullable Publication published) {
    int here = TimeExpression.from(times, sentence.begin());
    for (int i = here - 1; i >= Math.max(0, here - BACK); i--) {
      if (times.get(i).meaning() instanceof Meaning.DateLine) {
        return Optional.empty();
      }
      boolean counted = times.get(i).meaning() instanceof Meaning.Placed;
      boolean near = sentence.begin() - times.get(i).span().end() <= NEXT;
      if (tells(times.get(i), published) && (near || !counted)) {
        return Optional.of(times.get(i));
      }
    }
    for (int i = here; here == 0 && i < Math.min(times.size(), BACK); i++) {
      boolean counted = times.get(i).meaning() instanceof Meaning.Placed;
      if (!counted && tells(times.get(i), published)) {
        return Optional.of(times.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean tells(TimeExpression time, @Nullable Publication published) {
    DateRange range = time.range();
    LocalDate day = range == null ? null : range.from();
    if (published == null || range == null || day == null || !day.equals(range.to())) {
      return false;
    }
    return isPast(time.meaning())
        && !day.isAfter(published.to())
        && !day.isBefore(published.from().minusDays(WEEK));
  }

  /** Whether a time is one that reports give to their news: “on Tuesday”, “yesterday”. */
  private static boolean isPast(Meaning meaning) {
    if (meaning instanceof Meaning.Cyclic cyclic) {
      return cyclic.lean() == Lean.PAST;
    } else if (meaning instanceof Meaning.Shift shift) {
      return shift.unit() == Unit.DAY && shift.count() < 0;
    } else if (meaning instanceof Meaning.Clock clock) {
      return isPast(clock.day());
    }
    return meaning instanceof Meaning.Published || meaning instanceof Meaning.Placed;
  }

  /**
   * The date of an event: what is said of its trigger or in its clause, else the nearest time of
   * its sentence, else the day of publication.
   *
   * @param trigger the words of doing
   * @param sentence their sentence
   * @param text the article's
   */
  public static Optional<Dating> ofEvent(
      List<TimeExpression> times,
      Span trigger,
      Span sentence,
      String text,
      @Nullable Publication published) {
    Optional<TimeExpression> own = nearest(times, trigger, sentence, Reach.SENTENCE);
    return own.isPresent() ? dated(own.get(), text) : published(times, sentence, text, published);
  }

  private enum Reach {
    CLAUSE,
    SENTENCE
  }

  /** The expression that tells the time: of the word itself, of its clause, of the sentence. */
  private static Optional<TimeExpression> nearest(
      List<TimeExpression> times, Span trigger, Span sentence, Reach reach) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (int i = TimeExpression.from(times, sentence.begin()); i < times.size(); i++) {
      TimeExpression time = times.get(i);
      if (time.span().begin() >= sentence.end()) {
        break;
      }
      int rank = rank(time, trigger);
      boolean taken = time.dates() && (rank < 2 || (rank == 2 && reach == Reach.SENTENCE));
      int cost = rank * 100_000 + distance(time.span(), trigger);
      if (taken && cost < least) {
        best = time;
        least = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int rank(TimeExpression time, Span trigger) {
    TimeExpression.Attachment place = time.place();
    if (place != null && place.word().overlaps(trigger)) {
      return 0;
    }
    return place != null && place.clause().overlaps(trigger) ? 1 : 2;
  }

  private static int distance(Span a, Span b) {
    return Math.min(
        99_999, a.begin() > b.end() ? a.begin() - b.end() : Math.max(0, b.begin() - a.end()));
  }

  private static Optional<Dating> dated(TimeExpression time, String text) {
    DateRange range = time.range();
    return range == null
        ? Optional.empty()
        : Optional.of(new Dating(range, "“" + time.span().of(text) + "”"));
  }

  /** The day of the date line above, in a page of several reports, or else of the article. */
  private static Optional<Dating> published(
      List<TimeExpression> times, Span sentence, String text, @Nullable Publication published) {
    for (int i = TimeExpression.from(times, sentence.begin()) - 1; i >= 0; i--) {
      if (times.get(i).meaning() instanceof Meaning.DateLine) {
        return dated(times.get(i), text);
      }
    }
    return published == null
        ? Optional.empty()
        : Optional.of(new Dating(new DateRange(published.from(), published.to()), PUBLISHED));
  }
}
