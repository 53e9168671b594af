package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Article;
import org.onrecord.article.Span;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Makes the cards of one article's statements. */
final class Cards {
  private final Desk desk;
  private final Refs refs;
  private final Article article;
  private final Map<EntryId, Integer> numbers;

  Cards(Desk desk, Refs refs, Article article, Map<EntryId, Integer> numbers) {
    this.desk = desk;
    this.refs = refs;
    this.article = article;
    this.numbers = numbers;
  }

  Card card(Statement statement, int voice) {
    ActorId given = desk.names().recovered(statement);
    boolean known = given != null || !statement.speaker().isOpen();
    Span mention = statement.speaker().mention();
    String here = mention == null ? "names nobody" : "only “" + Names.words(article, mention) + "”";
    List<Card.Badge> badges = new ArrayList<>();
    String repaired = known ? "" : "here " + here + "; no other report names one";
    for (Utterance utterance : desk.index().utterances(statement.id())) {
      versions(utterance, statement, badges);
      for (Utterance.Recovered recovered : utterance.recovered()) {
        if (recovered.statement().equals(statement.id())) {
          repaired = "speaker from " + from(recovered.from()) + "; here " + here;
        }
      }
    }
    disputes(statement, badges);
    for (String mark : desk.marks(statement.id().value())) {
      badges.add(new Card.Badge("decided", mark, refs.entry(statement)));
    }
    return new Card(
        numbers.getOrDefault(statement.id(), 0),
        statement.id().value(),
        refs.speaker(statement),
        voice,
        known,
        repaired,
        statement.form().label(),
        Names.words(article, statement.cue()),
        lines(statement),
        badges,
        Names.said(article, statement),
        Names.when(statement),
        statement.passage().begin() + "–" + statement.passage().end(),
        Phrases.rule(statement.why()) + ", " + Phrases.percent(statement.why().confidence()),
        refs.entry(statement));
  }

  private String from(EntryId id) {
    Optional<Statement> source = desk.index().statement(id);
    if (source.isEmpty()) {
      return "another report";
    }
    Article home = desk.index().home(source.get()).article();
    Integer number = numbers.get(id);
    return home.id().equals(article.id()) && number != null ? "no. " + number : Names.outlet(home);
  }

  private List<String> lines(Statement statement) {
    List<String> lines = new ArrayList<>();
    for (Party other : statement.coSpeakers()) {
      lines.add("with " + desk.names().party(article, other));
    }
    Party addressee = statement.addressee();
    if (addressee != null) {
      lines.add("to " + desk.names().party(article, addressee));
    }
    if (statement.venue() != null) {
      lines.add("in " + Names.words(article, statement.venue()));
    }
    Integer within = statement.within() == null ? null : numbers.get(statement.within());
    if (within != null) {
      lines.add("as no. " + within + " reports");
    }
    Integer before = statement.continues() == null ? null : numbers.get(statement.continues());
    if (before != null) {
      lines.add("goes on from no. " + before);
    }
    return lines;
  }

  private void versions(Utterance utterance, Statement statement, List<Card.Badge> badges) {
    Told told = Told.of(utterance, desk.index());
    String address = refs.to(new View.OfUtterance(utterance.id()));
    for (Told.Print print : told.prints()) {
      if (print.statement().id().equals(statement.id())) {
        String words =
            told.articles() > 1
                ? How.badge(told, print)
                : Numbers.count(told.prints().size(), "time") + " in this article";
        badges.add(new Card.Badge("versions", words, address));
      }
    }
  }

  private void disputes(Statement statement, List<Card.Badge> badges) {
    Optional<Story> story = desk.index().storyOf(article.id());
    for (Contradiction parted : desk.index().contradictions(statement.id().value())) {
      String other = parted.a().equals(statement.id().value()) ? parted.b() : parted.a();
      if (story.isPresent()) {
        View all = new View.OfStory(story.get().id(), View.Aspect.CONTRADICTIONS);
        badges.add(new Card.Badge("disputed", against(other), refs.at(all, parted.id())));
      }
    }
  }

  private String against(String end) {
    Optional<Entry> entry = desk.index().entry(end);
    if (entry.isPresent() && entry.get() instanceof Statement other) {
      Integer number = numbers.get(other.id());
      String who = refs.speaker(other).name();
      return "against " + who + (number == null ? "" : ", no. " + number);
    }
    return desk.index()
        .articleOf(end)
        .map(a -> "against " + Names.outlet(a.article()))
        .orElse("disputed");
  }
}
