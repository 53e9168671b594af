package org.onrecord.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.time.DateRange;
import org.onrecord.time.Dating;
import org.onrecord.time.TimeExpression;
import org.onrecord.time.TimeResolver;

/**
 * Dates everything in an article by its day of publication. Needs no tree, so that it can be done
 * again when that day becomes known from other articles.
 */
public final class ArticleDates {
  private ArticleDates() {}

  /**
   * The record of the same article, published then: its times, statements, figures, events and
   * positions dated.
   */
  public static ArticleRecord of(ArticleRecord record, @Nullable Publication published) {
    Article article = record.article().withPublished(published);
    List<TimeExpression> times =
        record.times().stream().map(time -> TimeResolver.resolve(time, published)).toList();
    Map<EntryId, Dated> said = new LinkedHashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : record.entries()) {
      if (entry instanceof Statement statement) {
        Dated date = said(statement, times, article, said);
        if (date != null) {
          said.put(statement.id(), date);
        }
        entries.add(statement.withDate(date));
      } else if (entry instanceof Event event) {
        entries.add(event.withDate(done(event, record.entries(), said, times, article)));
      } else if (entry instanceof Position position) {
        entries.add(position.withDate(taken(position, said, times, article)));
      } else if (entry instanceof Figure figure && figure.asOf() == null) {
        entries.add(figure.withAsOf(asOf(figure, said, published)));
      } else {
        entries.add(entry);
      }
    }
    return new ArticleRecord(
        article, record.actors(), record.mentions(), times, entries, record.problems());
  }

  /** A figure without a day of its own holds when it was said, or when the article came out. */
  private static @Nullable DateRange asOf(
      Figure figure, Map<EntryId, Dated> said, @Nullable Publication published) {
    Dated date =
        figure.assertedBy() instanceof Voice.Spoken spoken ? said.get(spoken.statement()) : null;
    if (date != null) {
      return date.range();
    }
    return published == null ? null : new DateRange(published.from(), published.to());
  }

  /**
   * A deed of saying is done when the statement that it introduces is made. No deed takes a time
   * out of what somebody says beside it.
   */
  private static @Nullable Dated done(
      Event event,
      List<Entry> entries,
      Map<EntryId, Dated> said,
      List<TimeExpression> times,
      Article article) {
    List<Span> beside = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof Statement statement && event.sentence().overlaps(statement.sentence())) {
        Dated date = said.get(statement.id());
        if (date != null && statement.cue() != null && statement.cue().overlaps(event.passage())) {
          return date;
        }
        if (!statement.passage().overlaps(event.passage())) {
          beside.add(statement.passage());
        }
      }
    }
    List<TimeExpression> own =
        times.stream().filter(t -> beside.stream().noneMatch(b -> b.covers(t.span()))).toList();
    return dated(
        Dating.ofEvent(
            own, event.passage(), event.sentence(), article.text(), article.published()));
  }

  /** A position is taken when it is said; shown by a deed, when that is done. */
  private static @Nullable Dated taken(
      Position position, Map<EntryId, Dated> said, List<TimeExpression> times, Article article) {
    Dated date =
        position.assertedBy() instanceof Voice.Spoken spoken ? said.get(spoken.statement()) : null;
    return date != null
        ? date
        : dated(
            Dating.ofEvent(
                times,
                position.passage(),
                position.passage(),
                article.text(),
                article.published()));
  }

  /**
   * A statement without a cue was made when the one was that it goes on from. A noun of saying is
   * an event: it has the time of its sentence, whatever verb stands between.
   */
  private static @Nullable Dated said(
      Statement statement, List<TimeExpression> times, Article article, Map<EntryId, Dated> said) {
    Dated before = statement.continues() == null ? null : said.get(statement.continues());
    if (before != null) {
      return before;
    }
    Span cue = statement.cue() == null ? statement.passage() : statement.cue();
    if (statement.why().rule().startsWith("noun")) {
      Optional<Dating> noun =
          Dating.ofEvent(times, cue, statement.sentence(), article.text(), article.published());
      if (noun.isPresent() && !noun.get().why().equals(Dating.PUBLISHED)) {
        return dated(noun);
      }
    }
    return dated(
        Dating.ofSaying(times, cue, statement.sentence(), article.text(), article.published()));
  }

  private static @Nullable Dated dated(Optional<Dating> dating) {
    return dating.map(d -> new Dated(d.range(), d.why())).orElse(null);
  }
}
