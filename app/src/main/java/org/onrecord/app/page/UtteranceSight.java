package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.dossier.VariantTable;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** The variant sheet of an utterance. */
final class UtteranceSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "statement",
          "outlet",
          "article",
          "published_from",
          "published_to",
          "relation",
          "how",
          "speaker_printed",
          "speaker",
          "speaker_from",
          "said",
          "words_kept",
          "words_of",
          "begin",
          "end");

  private final Desk desk;
  private final Utterance utterance;
  private final Told told;
  private final Optional<Story> story;
  private final Refs refs;
  private final View here;
  private final Optional<VariantTable> table;

  UtteranceSight(Desk desk, Utterance utterance) {
    this.desk = desk;
    this.utterance = utterance;
    this.told = Told.of(utterance, desk.index());
    this.story = desk.index().storyOf(told.prints().get(0).article().id());
    this.here = new View.OfUtterance(utterance.id());
    this.refs = desk.refs(here, story);
    this.table = VariantTable.of(utterance, desk.index().record());
  }

  private Told.Print fullest() {
    return told.prints().get(0);
  }

  @Override
  public Page page() {
    Statement full = fullest().statement();
    String said = Names.said(fullest().article(), full);
    Sheets sheets = new Sheets(told, table);
    UtteranceView view =
        new UtteranceView(
            said,
            full.form() == Statement.Form.DIRECT,
            refs.speaker(told),
            office(),
            utterance.date() == null
                ? ""
                : Days.range(utterance.date().from(), utterance.date().to()),
            story.map(s -> refs.story(s, View.Aspect.OVERVIEW, s.title())).orElse(new Ref("", "")),
            new Facts(told, utterance, refs).all(),
            sheets.rows(refs),
            sheets.systems(),
            told.inTime().stream().map(this::print).toList(),
            apart());
    Frame frame = desk.frame(view.who().name() + ": " + Names.shorten(said), here, story);
    return new Page(
        frame.title(), Templates.render("utterance.jte", Map.of("frame", frame, "view", view)));
  }

  private String office() {
    Party speaker = utterance.speaker();
    ActorId id = speaker == null ? null : speaker.actor();
    Optional<Actor> actor = id == null ? Optional.empty() : desk.index().actor(id);
    return actor.map(a -> Offices.atATime(a, utterance.date())).orElse("");
  }

  private UtteranceView.Print print(Told.Print print) {
    Statement statement = print.statement();
    Article article = print.article();
    Span sentence = statement.sentence().union(statement.passage());
    String text = article.text();
    Span before = new Span(sentence.begin(), statement.passage().begin());
    Span after = new Span(statement.passage().end(), sentence.end());
    ActorId given = desk.names().recovered(statement);
    String note = given == null ? "" : "given back: " + desk.names().actor(given);
    Integer kept = kept().get(statement.id());
    return new UtteranceView.Print(
        refs.place(statement),
        Names.published(article),
        "characters " + statement.passage().begin() + "–" + statement.passage().end(),
        before.of(text),
        statement.passage().of(text),
        after.of(text),
        How.of(told, print),
        printed(print),
        note,
        kept == null ? "" : kept + " of " + table.map(VariantTable::words).orElse(0),
        refs.entry(statement));
  }

  /** The speaker as one article has it. */
  private String printed(Told.Print print) {
    Statement statement = print.statement();
    Span mention = statement.speaker().mention();
    String name = desk.names().party(print.article(), statement.speaker());
    String words = mention == null ? "" : Names.words(print.article(), mention);
    if (statement.speaker().isOpen()) {
      return words.isEmpty() ? "nobody" : "nobody: “" + words + "”";
    }
    return words.isEmpty() || words.equals(name) ? name : name + ": “" + words + "”";
  }

  private Map<EntryId, Integer> kept() {
    Map<EntryId, Integer> kept = new LinkedHashMap<>();
    table.ifPresent(
        t -> {
          for (int i = 0; i < t.statements().size(); i++) {
            kept.put(t.statements().get(i), i == 0 ? t.words() : t.kept(i));
          }
        });
    return kept;
  }

  /** What else the speaker says in the story, in other words. */
  private List<Line> apart() {
    List<Line> apart = new ArrayList<>();
    Party speaker = utterance.speaker();
    if (speaker == null || speaker.actor() == null || story.isEmpty()) {
      return apart;
    }
    for (Statement statement : desk.statements(story.get())) {
      boolean member = desk.index().utterances(statement.id()).contains(utterance);
      if (!member && speaker.actor().equals(statement.speaker().actor())) {
        apart.add(refs.line(statement));
      }
    }
    return apart;
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Map<EntryId, Integer> kept = kept();
    for (Told.Print print : told.inTime()) {
      Statement statement = print.statement();
      Article article = print.article();
      ActorId given = desk.names().recovered(statement);
      ActorId actor = given == null ? statement.speaker().actor() : given;
      rows.add(
          Row.of(
              statement.id().value(),
              Names.given(article),
              article.id().value(),
              article.published() == null ? null : Row.day(article.published().from()),
              article.published() == null ? null : Row.day(article.published().to()),
              print.relation().label(),
              How.of(told, print),
              Names.words(article, statement.speaker().mention()),
              actor == null ? null : actor.value(),
              given == null ? statement.speaker().basis().label() : Party.Basis.SIBLING.label(),
              Names.said(article, statement),
              kept.get(statement.id()),
              table.map(VariantTable::words).orElse(null),
              statement.passage().begin(),
              statement.passage().end()));
    }
    String said = Names.shorten(Names.said(fullest().article(), fullest().statement()));
    return new PageData("versions", said, COLUMNS, rows);
  }
}
