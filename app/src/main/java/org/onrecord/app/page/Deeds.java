package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;

/** Tells events, figures and positions in words. */
final class Deeds {
  private final Desk desk;
  private final Refs refs;

  Deeds(Desk desk, Refs refs) {
    this.desk = desk;
    this.refs = refs;
  }

  /** All of an article that are no statements. */
  List<ArticleView.Deed> of(ArticleRecord record) {
    List<ArticleView.Deed> deeds = new ArrayList<>();
    for (Entry entry : record.entries()) {
      if (!(entry instanceof Statement)) {
        deeds.add(
            new ArticleView.Deed(
                entry.id().value(),
                kind(entry),
                what(entry),
                Names.words(record.article(), entry.passage()),
                voice(entry),
                entry.passage().begin() + "–" + entry.passage().end(),
                refs.entry(entry)));
      }
    }
    return deeds;
  }

  static String kind(Entry entry) {
    return entry instanceof Statement
        ? "statement"
        : entry instanceof Event ? "event" : entry instanceof Figure ? "figure" : "position";
  }

  /** An entry in a few words. */
  String what(Entry entry) {
    Article article = desk.index().home(entry).article();
    if (entry instanceof Event event) {
      return deed(article, event) + " (" + Phrases.of("status", event.status().label()) + ")";
    }
    if (entry instanceof Figure figure) {
      return Quantities.words(figure);
    }
    if (entry instanceof Position position) {
      String verb = position.backs() ? " backs " : " rejects ";
      return desk.names().actor(position.from()) + verb + desk.names().actor(position.to());
    }
    return entry instanceof Statement statement ? Names.said(article, statement) : "";
  }

  /** Who does what to whom. */
  String deed(Article article, Event event) {
    String source = parties(article, event.source());
    String target = parties(article, event.target());
    return (source.isEmpty() ? "somebody" : source)
        + " "
        + Phrases.of("event", event.plover().name())
        + " "
        + (target.isEmpty() ? "somebody" : target);
  }

  /** Names of some parties; nobody where there are none. */
  String parties(Article article, List<Party> parties) {
    List<String> names = new ArrayList<>();
    for (Party party : parties) {
      names.add(party.isOpen() ? "somebody" : desk.names().party(article, party));
    }
    return String.join(", ", names);
  }

  /** According to whom. */
  String voice(Entry entry) {
    Voice voice =
        entry instanceof Event event
            ? event.assertedBy()
            : entry instanceof Figure figure
                ? figure.assertedBy()
                : entry instanceof Position position ? position.assertedBy() : Voice.NARRATOR;
    if (voice instanceof Voice.Spoken spoken) {
      Optional<Statement> statement = desk.index().statement(spoken.statement());
      return statement.map(s -> refs.speaker(s).name()).orElse(Names.NOT_GIVEN);
    }
    return voice instanceof Voice.OtherOutlet other
        ? desk.names().actor(other.outlet())
        : "the article itself";
  }
}
