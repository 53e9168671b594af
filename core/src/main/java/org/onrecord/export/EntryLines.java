package org.onrecord.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.Relations;
import org.onrecord.story.Utterance;
import org.onrecord.time.DateRange;
import org.onrecord.time.TimeExpression;

/** Writes the lines of one article's mentions, times and entries. */
final class EntryLines {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::passage).thenComparing(Entry::id);

  /** The order of an article's entries: by place. */
  static Comparator<Entry> order() {
    return ORDER;
  }

  private final JsonFields fields;
  private final Map<EntryId, List<String>> utterances = new LinkedHashMap<>();

  EntryLines(JsonFields fields, Relations relations) {
    this.fields = fields;
    for (Utterance utterance : relations.utterances()) {
      for (Utterance.Member member : utterance.members()) {
        utterances.computeIfAbsent(member.statement(), id -> new ArrayList<>()).add(utterance.id());
      }
    }
  }

  void write(ArticleRecord record) throws IOException {
    Article article = record.article();
    for (ActorMention mention : record.mentions()) {
      fields.begin("mention");
      fields.text("actor", mention.actor());
      fields.passage("passage", article, mention.span());
      fields.text("form", mention.form().label());
      fields.end();
    }
    for (TimeExpression time : record.times()) {
      write(article, time);
    }
    List<Entry> entries = new ArrayList<>(record.entries());
    entries.sort(ORDER);
    for (Entry entry : entries) {
      if (entry instanceof Statement statement) {
        write(article, statement);
      } else if (entry instanceof Event event) {
        write(article, event);
      } else if (entry instanceof Figure figure) {
        write(article, figure);
      } else if (entry instanceof Position position) {
        write(article, position);
      }
    }
  }

  private void write(Article article, TimeExpression time) throws IOException {
    fields.begin("time");
    fields.passage("passage", article, time.span());
    fields.text("kind", time.kind());
    fields.text("value", time.value());
    DateRange range = time.range();
    if (range != null) {
      fields.text("from", range.from());
      fields.text("to", range.to());
    }
    fields.end();
  }

  private void write(Article article, Statement statement) throws IOException {
    fields.begin("statement");
    fields.text("id", statement.id());
    fields.text("form", statement.form().label());
    fields.passage("passage", article, statement.passage());
    fields.list("quotes", statement.quotes(), span -> fields.passage(article, span));
    fields.list("parts", statement.parts(), span -> fields.passage(article, span));
    fields.passage("sentence", article, statement.sentence());
    fields.passage("cue", article, statement.cue());
    fields.party("speaker", article, statement.speaker());
    fields.list("coSpeakers", statement.coSpeakers(), party -> fields.party(article, party));
    fields.party("addressee", article, statement.addressee());
    fields.passage("venue", article, statement.venue());
    dated(statement.date());
    fields.flag("headline", statement.headline());
    fields.text("within", statement.within());
    fields.text("continues", statement.continues());
    fields.texts("utterances", utterances.getOrDefault(statement.id(), List.of()));
    fields.why(statement.why());
    fields.end();
  }

  private void write(Article article, Event event) throws IOException {
    fields.begin("event");
    fields.text("id", event.id());
    fields.passage("passage", article, event.passage());
    fields.passage("sentence", article, event.sentence());
    fields.text("plover", event.plover());
    fields.text("mode", event.mode());
    fields.texts("contexts", event.contexts());
    fields.text("cameo", event.cameo());
    fields.number("goldstein", event.goldstein());
    fields.list("source", event.source(), party -> fields.party(article, party));
    fields.list("target", event.target(), party -> fields.party(article, party));
    dated(event.date());
    fields.text("place", event.place());
    fields.text("status", event.status().label());
    fields.voice(event.assertedBy());
    fields.why(event.why());
    fields.end();
  }

  private void write(Article article, Figure figure) throws IOException {
    fields.begin("figure");
    fields.text("id", figure.id());
    fields.passage("passage", article, figure.passage());
    fields.number("value", figure.value());
    fields.number("low", figure.low());
    fields.number("high", figure.high());
    fields.text("bound", figure.bound().name().toLowerCase(Locale.ROOT));
    fields.text("unit", figure.unit());
    fields.text("of", figure.of());
    fields.range("asOf", figure.asOf(), null);
    fields.voice(figure.assertedBy());
    fields.why(figure.why());
    fields.end();
  }

  private void write(Article article, Position position) throws IOException {
    fields.begin("position");
    fields.text("id", position.id());
    fields.text("from", position.from());
    fields.text("to", position.to());
    fields.text("sign", position.backs() ? "+" : "-");
    fields.text("issue", position.issue());
    dated(position.date());
    fields.list("evidence", position.evidence(), span -> fields.passage(article, span));
    fields.voice(position.assertedBy());
    fields.end();
  }

  private void dated(@Nullable Dated date) throws IOException {
    if (date != null) {
      fields.range("date", date.range(), date.why());
    }
  }
}
