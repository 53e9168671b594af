package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.record.Dated;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** The page of one entry: a lasting address, why it stands in the record, and how to cite it. */
final class EntrySight implements Sight {
  private final Desk desk;
  private final Entry entry;
  private final Article article;
  private final Optional<Story> story;
  private final View here;
  private final Refs refs;
  private final Deeds deeds;

  EntrySight(Desk desk, Entry entry) {
    this.desk = desk;
    this.entry = entry;
    this.article = desk.index().home(entry).article();
    this.story = desk.index().storyOf(article.id());
    this.here = new View.OfEntry(entry.id());
    this.refs = desk.refs(here, story);
    this.deeds = new Deeds(desk, refs);
  }

  @Override
  public Page page() {
    boolean statement = entry instanceof Statement;
    String words = Names.words(article, entry.passage());
    String title = statement ? Names.shorten(words) : deeds.what(entry);
    Frame frame = desk.frame(title, here, story);
    EntryView view =
        new EntryView(
            Deeds.kind(entry),
            title,
            story.map(s -> refs.story(s, View.Aspect.OVERVIEW, s.title())).orElse(new Ref("", "")),
            refs.place(entry),
            Names.published(article),
            Excerpt.of(article, entry.passage()),
            entry instanceof Statement s ? refs.speaker(s).colour() : "c0",
            style(),
            facts(),
            more(),
            citation(words));
    return new Page(
        frame.title(), Templates.render("entry.jte", Map.of("frame", frame, "view", view)));
  }

  private String style() {
    if (entry instanceof Statement statement) {
      return statement.form() == Statement.Form.INDIRECT ? "s indirect" : "s direct";
    }
    return entry instanceof Figure ? "figure" : "hot";
  }

  private List<EntryView.Fact> facts() {
    List<EntryView.Fact> facts = new ArrayList<>();
    if (entry instanceof Statement statement) {
      statement(statement, facts);
    } else if (entry instanceof Event event) {
      event(event, facts);
    } else if (entry instanceof Figure figure) {
      add(facts, "Counts", Quantities.words(figure), "", figure.bound().label());
      if (figure.asOf() != null) {
        add(facts, "As of", Days.range(figure.asOf().from(), figure.asOf().to()), "", "");
      }
    } else if (entry instanceof Position position) {
      Who from = refs.actor(position.from(), "");
      Who to = refs.actor(position.to(), "");
      add(facts, "Who", from.name(), from.address(), "");
      add(facts, position.backs() ? "backs" : "rejects", to.name(), to.address(), "");
      date(position.date(), facts);
    }
    if (!(entry instanceof Statement)) {
      add(facts, "According to", deeds.voice(entry), "", "");
    }
    add(facts, "Decided", String.join("; ", desk.marks(entry.id().value())), "", "");
    add(
        facts,
        "Why it is here",
        Phrases.rule(entry.why()) + ", " + Phrases.percent(entry.why().confidence()) + " sure",
        "",
        entry.why().rule());
    add(
        facts,
        "Place",
        "characters " + entry.passage().begin() + "–" + entry.passage().end() + " of the article",
        refs.place(entry).address(),
        entry.id().value());
    return facts;
  }

  private void statement(Statement statement, List<EntryView.Fact> facts) {
    Who who = refs.speaker(statement);
    Party.Basis basis =
        desk.names().recovered(statement) == null
            ? statement.speaker().basis()
            : Party.Basis.SIBLING;
    add(facts, "Speaker", who.name(), who.address(), "");
    if (statement.speaker().mention() != null || basis != Party.Basis.NONE) {
      String words = Names.words(article, statement.speaker().mention());
      add(
          facts,
          "Known",
          Phrases.of("basis", basis.label()) + (words.isEmpty() ? "" : ": “" + words + "”"),
          "",
          "");
    }
    add(facts, "Form", Phrases.of("form", statement.form().label()), "", "");
    add(facts, "Cue", Names.words(article, statement.cue()), "", "");
    Party addressee = statement.addressee();
    if (addressee != null) {
      add(facts, "To", desk.names().party(article, addressee), "", "");
    }
    add(facts, "Occasion", Names.words(article, statement.venue()), "", "");
    date(statement.date(), facts);
    if (statement.within() != null) {
      within(statement, facts);
    }
  }

  private void within(Statement statement, List<EntryView.Fact> facts) {
    Optional<Statement> outer =
        statement.within() == null ? Optional.empty() : desk.index().statement(statement.within());
    outer.ifPresent(o -> add(facts, "Reported by", refs.speaker(o).name(), refs.entry(o), ""));
  }

  private void event(Event event, List<EntryView.Fact> facts) {
    add(facts, "Who", deeds.parties(article, event.source()), "", "");
    add(facts, "Did", Phrases.of("event", event.plover().name()), "", "PLOVER " + event.plover());
    add(facts, "To whom", deeds.parties(article, event.target()), "", "");
    String cameo = event.cameo();
    if (cameo != null) {
      add(facts, "In CAMEO", Phrases.cameo(cameo), "", cameo);
    }
    if (event.goldstein() != null) {
      add(
          facts,
          "Goldstein score",
          Numbers.plain(event.goldstein()) + ", from −10 (conflict) to 10 (cooperation)",
          "",
          "");
    }
    add(facts, "Status", Phrases.of("status", event.status().label()), "", "");
    date(event.date(), facts);
    if (event.place() != null) {
      add(facts, "Where", desk.names().actor(event.place()), "", "");
    }
  }

  private static void date(@Nullable Dated date, List<EntryView.Fact> facts) {
    if (date != null) {
      String days = Days.range(date.range().from(), date.range().to());
      add(facts, "When", days + " (“" + date.why() + "”)", "", "");
    }
  }

  private static void add(
      List<EntryView.Fact> facts, String label, String words, String address, String code) {
    if (!words.isEmpty()) {
      facts.add(new EntryView.Fact(label, words, address, code));
    }
  }

  private List<Ref> more() {
    List<Ref> more = new ArrayList<>();
    for (Utterance utterance : desk.index().utterances(entry.id())) {
      more.add(
          new Ref("all versions of these words", refs.to(new View.OfUtterance(utterance.id()))));
    }
    for (Contradiction parted : desk.index().contradictions(entry.id().value())) {
      if (story.isPresent()) {
        View all = new View.OfStory(story.get().id(), View.Aspect.CONTRADICTIONS);
        String kind = Phrases.of("contradiction", parted.kind().label());
        more.add(new Ref("disputed: " + kind, refs.at(all, parted.id())));
      }
    }
    return more;
  }

  /** Outlet, title, date, words and place: enough to find them again without this program. */
  private String citation(String words) {
    StringBuilder out = new StringBuilder();
    out.append(Names.outlet(article)).append(", “").append(Names.title(article)).append("”");
    if (article.published() != null) {
      out.append(", ").append(Names.published(article));
    }
    if (article.url() != null) {
      out.append(", ").append(article.url());
    }
    return out.append(": “")
        .append(words)
        .append("” (characters ")
        .append(entry.passage().begin())
        .append("–")
        .append(entry.passage().end())
        .append(" of the text; source SHA-256 ")
        .append(article.sha256())
        .append(")")
        .toString();
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(Row.of("id", entry.id().value(), null));
    rows.add(Row.of("kind", Deeds.kind(entry), null));
    rows.add(Row.of("words", entry.passage().of(article.text()), null));
    rows.add(Row.of("outlet", Names.outlet(article), null));
    rows.add(Row.of("article", article.id().value(), null));
    rows.add(Row.of("sha256", article.sha256(), null));
    rows.add(Row.of("begin", entry.passage().begin(), null));
    rows.add(Row.of("end", entry.passage().end(), null));
    for (EntryView.Fact fact : facts()) {
      rows.add(Row.of(fact.label(), fact.words(), fact.code()));
    }
    return new PageData("fields", deeds.what(entry), List.of("field", "value", "code"), rows);
  }
}
