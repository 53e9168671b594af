package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.dossier.ActorSheet;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;

/** The sheet of an actor. */
final class ActorSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "relation",
          "what",
          "words",
          "from",
          "to",
          "according_to",
          "outlet",
          "article",
          "begin",
          "end",
          "rule",
          "confidence");

  private final Desk desk;
  private final Actor actor;
  private final ActorSheet sheet;
  private final View here;
  private final Refs refs;
  private final Deeds deeds;

  ActorSight(Desk desk, Actor actor) {
    this.desk = desk;
    this.actor = actor;
    this.sheet = ActorSheet.of(actor, desk.index().record());
    this.here = new View.OfActor(actor.id());
    this.refs = desk.refs(here, story());
    this.deeds = new Deeds(desk, refs);
  }

  /**
   * The one story of the actor: its views stand in the head of the page; none where it has more.
   */
  private Optional<Story> story() {
    Set<Story> met = met();
    return met.size() == 1 ? Optional.of(met.iterator().next()) : Optional.empty();
  }

  private Set<Story> met() {
    List<Entry> entries = new ArrayList<>(said());
    entries.addAll(sheet.deeds());
    entries.addAll(sheet.suffered());
    entries.addAll(sheet.positions());
    Set<Story> met = new LinkedHashSet<>();
    for (Entry entry : entries) {
      desk.index().storyOf(entry.article()).ifPresent(met::add);
    }
    return met;
  }

  private List<Ref> stories() {
    return met().stream().map(s -> refs.story(s, View.Aspect.OVERVIEW, s.title())).toList();
  }

  private List<Statement> said() {
    List<Statement> said = new ArrayList<>(sheet.statements());
    sheet.recovered().stream()
        .map(desk.index()::statement)
        .flatMap(Optional::stream)
        .forEach(said::add);
    return said;
  }

  @Override
  public Page page() {
    List<ActorView.Group> groups = new ArrayList<>();
    group("stands", "Whom it backs and rejects", sheet.positions(), groups);
    group("did", "What it did", sheet.deeds(), groups);
    group("suffered", "What was done to it", sheet.suffered(), groups);
    List<String> changes = new ArrayList<>();
    for (ActorSheet.Change change : sheet.changes()) {
      changes.add(deeds.what(change.before()) + ", then " + deeds.what(change.after()));
    }
    ActorView view =
        new ActorView(
            refs.actor(actor.id(), ""),
            Phrases.of("actor", actor.kind().label()),
            country(),
            deck() + decided(),
            Offices.all(actor),
            actor.aliases(),
            actor.wikidata() == null ? "" : actor.wikidata(),
            stories(),
            firsts(),
            said().stream().map(refs::line).toList(),
            groups,
            changes);
    Frame frame = desk.frame(actor.name(), here, story());
    return new Page(
        frame.title(), Templates.render("actor.jte", Map.of("frame", frame, "view", view)));
  }

  private String decided() {
    List<String> marks = desk.marks(actor.id().value());
    return marks.isEmpty() ? "" : " Decided: " + String.join("; ", marks) + ".";
  }

  private String country() {
    String code = actor.country();
    if (code == null || actor.kind() == Actor.Kind.COUNTRY) {
      return "";
    }
    for (Actor other : desk.index().record().actors()) {
      if (other.kind() == Actor.Kind.COUNTRY && code.equals(other.country())) {
        return other.name();
      }
    }
    for (String known : Locale.getISOCountries()) {
      Locale locale = new Locale("", known);
      if (locale.getISO3Country().equals(code)) {
        return locale.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return code;
  }

  private String deck() {
    List<String> parts = new ArrayList<>();
    int said = said().size();
    parts.add(Numbers.count(said, "statement"));
    if (!sheet.deeds().isEmpty()) {
      parts.add(Numbers.count(sheet.deeds().size(), "deed"));
    }
    if (!sheet.suffered().isEmpty()) {
      parts.add(sheet.suffered().size() + " done to it");
    }
    if (!sheet.positions().isEmpty()) {
      parts.add(Numbers.count(sheet.positions().size(), "position"));
    }
    String given =
        sheet.recovered().isEmpty()
            ? ""
            : " " + sheet.recovered().size() + " of the statements given back by another report.";
    return String.join(", ", parts) + "." + given;
  }

  private void group(
      String anchor, String title, List<? extends Entry> entries, List<ActorView.Group> groups) {
    if (!entries.isEmpty()) {
      groups.add(new ActorView.Group(anchor, title, entries.stream().map(this::deed).toList()));
    }
  }

  private ActorView.Deed deed(Entry entry) {
    Article article = desk.index().home(entry).article();
    Dated date =
        entry instanceof Event event
            ? event.date()
            : entry instanceof Position position ? position.date() : null;
    return new ActorView.Deed(
        deeds.what(entry),
        entry instanceof Position position && !position.backs(),
        date == null ? "" : Days.range(date.range().from(), date.range().to()),
        Excerpt.of(article, entry.passage()),
        deeds.voice(entry),
        refs.place(entry),
        refs.entry(entry));
  }

  private List<ActorView.First> firsts() {
    Map<String, ActorView.First> firsts = new LinkedHashMap<>();
    for (ArticleRecord record : desk.index().record().articles()) {
      Article article = record.article();
      for (ActorMention mention : record.mentions()) {
        boolean named =
            mention.form() == ActorMention.Form.NAME || mention.form() == ActorMention.Form.TITLE;
        if (mention.actor().equals(actor.id()) && named) {
          Span span = mention.span();
          firsts.putIfAbsent(
              article.id().value(),
              new ActorView.First(
                  refs.article(article), Names.published(article), Excerpt.of(article, span)));
        }
      }
    }
    return List.copyOf(firsts.values());
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    said().forEach(entry -> rows.add(row("said", entry)));
    sheet.deeds().forEach(entry -> rows.add(row("did", entry)));
    sheet.suffered().forEach(entry -> rows.add(row("done to it", entry)));
    sheet.positions().forEach(entry -> rows.add(row("position", entry)));
    return new PageData("entries", actor.name(), COLUMNS, rows);
  }

  private List<@Nullable Object> row(String relation, Entry entry) {
    Article article = desk.index().home(entry).article();
    Dated date =
        entry instanceof Statement statement
            ? statement.date()
            : entry instanceof Event event
                ? event.date()
                : entry instanceof Position position ? position.date() : null;
    return Row.of(
        entry.id().value(),
        relation,
        entry instanceof Statement ? null : deeds.what(entry),
        entry.passage().of(article.text()),
        date == null ? null : Row.day(date.range().from()),
        date == null ? null : Row.day(date.range().to()),
        entry instanceof Statement ? null : deeds.voice(entry),
        Names.given(article),
        article.id().value(),
        entry.passage().begin(),
        entry.passage().end(),
        entry.why().rule(),
        entry.why().confidence());
  }
}
