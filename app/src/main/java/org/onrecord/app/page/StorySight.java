package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.dossier.Origins;
import org.onrecord.dossier.PositionMatrix;
import org.onrecord.dossier.Timeline;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Figure;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** A story at a glance: every part of it a few lines and the way to the rest. */
final class StorySight implements Sight {
  private static final int GLANCE = 3;
  private static final int VOICES = 8;
  private static final int STANDS = 10;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "outlet",
          "title",
          "published_from",
          "published_to",
          "published_basis",
          "credits",
          "statements",
          "without_speaker",
          "origin",
          "source",
          "sha256");

  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final View here;
  private final SourcedRecord slice;
  private final Origins origins;

  StorySight(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.here = new View.OfStory(story.id(), View.Aspect.OVERVIEW);
    this.refs = desk.refs(here, Optional.of(story));
    this.slice = desk.slice(story);
    this.origins = Origins.of(story, slice);
  }

  @Override
  public Page page() {
    StorySections sections = new StorySections(desk, story, refs);
    List<SpeakersView.Speaker> speakers = StatementsSight.speakers(desk, story, refs);
    List<ClashesView.Clash> clashes = new Clashes(desk, refs).of(slice);
    StoryView view =
        new StoryView(
            story.title(),
            Days.range(story.from(), story.to()),
            StoryDeck.of(slice),
            counts(sections.shared().size(), clashes.size()),
            slice.articles().stream().map(a -> refs.article(a.article())).toList(),
            sections.known(),
            sections.shared(),
            clashes.subList(0, Math.min(GLANCE, clashes.size())),
            refs.story(
                story,
                View.Aspect.CONTRADICTIONS,
                clashes.size() > GLANCE
                    ? "all " + clashes.size() + ", and what only looks like one"
                    : "side by side, and what only looks like one"),
            voices(speakers),
            refs.story(
                story, View.Aspect.STATEMENTS, "all " + Numbers.count(speakers.size(), "speaker")),
            TimelineSight.chart(desk, story, refs),
            refs.story(story, View.Aspect.TIMELINE, "day by day"),
            stands(),
            refs.story(story, View.Aspect.POSITIONS, "matrix over time, with the evidence"),
            reports(),
            origins());
    Frame frame = desk.frame(story.title(), here, Optional.of(story));
    return new Page(
        frame.title(), Templates.render("story.jte", Map.of("frame", frame, "view", view)));
  }

  private List<Ref> counts(int shared, int clashes) {
    List<Ref> counts = new ArrayList<>();
    int statements = desk.statements(story).size();
    int figures = slice.articles().stream().mapToInt(a -> a.entries(Figure.class).size()).sum();
    int dated = Timeline.of(slice).moments().size();
    counts.add(new Ref(Numbers.count(slice.articles().size(), "article"), "#articles"));
    counts.add(refs.story(story, View.Aspect.STATEMENTS, Numbers.count(statements, "statement")));
    if (shared > 0) {
      counts.add(new Ref(shared + " in several outlets", "#shared"));
    }
    counts.add(
        refs.story(story, View.Aspect.CONTRADICTIONS, Numbers.count(clashes, "disagreement")));
    counts.add(refs.story(story, View.Aspect.TIMELINE, dated + " dated"));
    counts.add(refs.story(story, View.Aspect.FIGURES, Numbers.count(figures, "figure")));
    return counts;
  }

  private List<StoryView.Voice> voices(List<SpeakersView.Speaker> speakers) {
    List<StoryView.Voice> voices = new ArrayList<>();
    View all = new View.OfStory(story.id(), View.Aspect.STATEMENTS);
    for (SpeakersView.Speaker speaker : speakers) {
      boolean nobody = speaker.who().name().equals(Names.NOT_GIVEN);
      if (voices.size() < VOICES || nobody) {
        Line first = telling(speaker.lines());
        voices.add(
            new StoryView.Voice(
                speaker.who(),
                speaker.lines().size(),
                new Ref("all", refs.at(all, speaker.anchor())),
                new Ref(Names.shorten(first.said()), first.entry()),
                first.quoted()));
      }
    }
    return voices;
  }

  /** What tells most of a speaker: words that others print too, else their own, else any. */
  private static Line telling(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.notes().isEmpty())
        .findFirst()
        .or(() -> lines.stream().filter(Line::quoted).findFirst())
        .orElse(lines.get(0));
  }

  private List<StoryView.Stand> stands() {
    List<StoryView.Stand> stands = new ArrayList<>();
    View all = new View.OfStory(story.id(), View.Aspect.POSITIONS);
    for (PositionMatrix.Cell cell : new Positions(desk, slice, refs).cells()) {
      for (boolean backs : new boolean[] {true, false}) {
        int n = backs ? cell.backing() : cell.rejecting();
        if (n > 0) {
          stands.add(
              new StoryView.Stand(
                  refs.actor(cell.from(), ""),
                  backs,
                  refs.actor(cell.to(), ""),
                  n,
                  refs.at(all, Positions.anchor(cell))));
        }
      }
    }
    stands.sort(
        Comparator.comparing((StoryView.Stand s) -> -s.positions())
            .thenComparing(s -> s.from().name())
            .thenComparing(s -> s.to().name())
            .thenComparing(StoryView.Stand::backs));
    return stands.subList(0, Math.min(STANDS, stands.size()));
  }

  private List<StoryView.Report> reports() {
    List<StoryView.Report> reports = new ArrayList<>();
    for (ArticleRecord record : slice.articles()) {
      Article article = record.article();
      List<Statement> statements = record.entries(Statement.class);
      String address = refs.to(new View.OfArticle(article.id()));
      reports.add(
          new StoryView.Report(
              new Ref(Names.outlet(article), address),
              new Ref(Names.title(article), address),
              Names.published(article),
              String.join(", ", article.credits()),
              statements.size(),
              (int) statements.stream().filter(s -> s.speaker().isOpen()).count(),
              origin(article)));
    }
    return reports;
  }

  /** With whom an article goes back to one report. */
  private String origin(Article article) {
    for (Origins.Origin group : origins.groups()) {
      if (group.articles().contains(article.id())) {
        if (group.articles().size() == 1) {
          return "its own";
        }
        List<String> others = new ArrayList<>();
        group.articles().stream()
            .filter(id -> !id.equals(article.id()))
            .map(desk.index()::article)
            .flatMap(Optional::stream)
            .forEach(a -> others.add(Names.outlet(a.article())));
        return "one with "
            + String.join(", ", others)
            + (group.why().isEmpty() ? "" : " (" + String.join(", ", group.why()) + ")");
      }
    }
    return "";
  }

  private String origins() {
    int articles = slice.articles().size();
    return articles < 2
        ? ""
        : origins.count() == articles
            ? "No report copies another: " + Numbers.count(articles, "independent report") + "."
            : Numbers.count(articles, "article")
                + " go back to "
                + Numbers.count(origins.count(), "independent report")
                + ".";
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ArticleRecord record : slice.articles()) {
      Article article = record.article();
      List<Statement> statements = record.entries(Statement.class);
      rows.add(
          Row.of(
              article.id().value(),
              Names.given(article),
              Names.title(article),
              article.published() == null ? null : Row.day(article.published().from()),
              article.published() == null ? null : Row.day(article.published().to()),
              article.published() == null ? null : article.published().basis().label(),
              article.credits(),
              statements.size(),
              (int) statements.stream().filter(s -> s.speaker().isOpen()).count(),
              origin(article),
              article.source(),
              article.sha256()));
    }
    return new PageData("articles", story.title(), COLUMNS, rows);
  }
}
