package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.record.Dated;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.Utterance;

/** Statements as data. */
final class StatementRows {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "speaker",
          "speaker_id",
          "speaker_basis",
          "form",
          "cue",
          "said",
          "addressee",
          "from",
          "to",
          "outlet",
          "article",
          "begin",
          "end",
          "utterances",
          "rule",
          "confidence");

  private StatementRows() {}

  static PageData data(String title, List<Statement> statements, Desk desk) {
    return new PageData(
        "statements", title, COLUMNS, statements.stream().map(s -> row(s, desk)).toList());
  }

  private static List<@Nullable Object> row(Statement statement, Desk desk) {
    Article article = desk.index().home(statement).article();
    ActorId given = desk.names().recovered(statement);
    Party speaker = statement.speaker();
    ActorId actor = given == null ? speaker.actor() : given;
    boolean known = given != null || !speaker.isOpen();
    Party addressee = statement.addressee();
    Dated date = statement.date();
    List<String> utterances = new ArrayList<>();
    for (Utterance utterance : desk.index().utterances(statement.id())) {
      utterances.add(utterance.id());
    }
    return Row.of(
        statement.id().value(),
        known ? desk.names().speaker(desk.index().home(statement), statement) : null,
        actor == null ? null : actor.value(),
        given != null ? Party.Basis.SIBLING.label() : speaker.basis().label(),
        statement.form().label(),
        Names.words(article, statement.cue()),
        Names.said(article, statement),
        addressee == null ? null : desk.names().party(article, addressee),
        date == null ? null : Row.day(date.range().from()),
        date == null ? null : Row.day(date.range().to()),
        Names.given(article),
        article.id().value(),
        statement.passage().begin(),
        statement.passage().end(),
        utterances,
        statement.why().rule(),
        statement.why().confidence());
  }
}
