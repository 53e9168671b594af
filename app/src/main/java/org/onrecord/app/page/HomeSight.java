package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;
import org.onrecord.story.Relations;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** The front page. */
final class HomeSight implements Sight {
  /** Utterances that a story shows here; the rest are a click away. */
  private static final int SHARED = 4;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "title",
          "from",
          "to",
          "articles",
          "outlets",
          "statements",
          "utterances",
          "contradictions");

  private final Desk desk;

  HomeSight(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Page page() {
    View here = new View.Home();
    List<HomeView.Tale> tales = new ArrayList<>();
    for (Story story : desk.index().stories()) {
      tales.add(tale(story, desk.refs(here, Optional.of(story))));
    }
    List<String> problems = desk.index().record().problems().stream().map(Problem::said).toList();
    HomeView view = new HomeView(deck(), tales, problems);
    Frame frame = desk.frame("What is on record", here, Optional.empty());
    return new Page(
        frame.title(), Templates.render("home.jte", Map.of("frame", frame, "view", view)));
  }

  private String deck() {
    List<ArticleRecord> articles = desk.index().record().articles();
    int statements = articles.stream().mapToInt(a -> a.entries(Statement.class).size()).sum();
    return Numbers.count(articles.size(), "article")
        + " in "
        + Numbers.stories(desk.index().stories().size())
        + ", with "
        + Numbers.count(statements, "statement")
        + ".";
  }

  private HomeView.Tale tale(Story story, Refs refs) {
    SourcedRecord slice = desk.slice(story);
    Relations relations = slice.relations();
    List<HomeView.Shared> shared = new ArrayList<>();
    List<Told> told =
        new ArrayList<>(
            relations.utterances().stream().map(u -> Told.of(u, desk.index())).toList());
    told.removeIf(t -> t.articles() < 2);
    told.sort(
        Comparator.comparing((Told t) -> -t.articles()).thenComparing(t -> -t.prints().size()));
    for (Told one : told.subList(0, Math.min(SHARED, told.size()))) {
      shared.add(shared(one, refs));
    }
    List<Ref> more = new ArrayList<>();
    if (told.size() > SHARED) {
      more.add(
          refs.story(
              story,
              View.Aspect.OVERVIEW,
              (told.size() - SHARED) + " more that several outlets print"));
    }
    if (!relations.contradictions().isEmpty()) {
      more.add(
          refs.story(
              story,
              View.Aspect.CONTRADICTIONS,
              Numbers.count(relations.contradictions().size(), "disagreement")));
    }
    more.add(refs.story(story, View.Aspect.STATEMENTS, "who said what"));
    more.add(refs.story(story, View.Aspect.TIMELINE, "timeline"));
    more.add(refs.story(story, View.Aspect.POSITIONS, "who backs whom"));
    return new HomeView.Tale(
        refs.story(story, View.Aspect.OVERVIEW, story.title()),
        Days.range(story.from(), story.to()),
        StoryDeck.of(slice),
        slice.articles().stream().map(a -> refs.article(a.article())).toList(),
        shared,
        more);
  }

  private static HomeView.Shared shared(Told told, Refs refs) {
    Told.Print fullest = told.prints().get(0);
    String said = Names.said(fullest.article(), fullest.statement());
    return new HomeView.Shared(
        refs.speaker(told),
        fullest.statement().form() == Statement.Form.DIRECT,
        new Ref(Names.shorten(said), refs.to(new View.OfUtterance(told.utterance().id()))),
        told.articles() + " reports");
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Story story : desk.index().stories()) {
      SourcedRecord slice = desk.slice(story);
      Set<String> outlets = new LinkedHashSet<>();
      int statements = 0;
      for (ArticleRecord article : slice.articles()) {
        outlets.add(Names.outlet(article.article()));
        statements += article.entries(Statement.class).size();
      }
      rows.add(
          Row.of(
              story.id(),
              story.title(),
              Row.day(story.from()),
              Row.day(story.to()),
              slice.articles().size(),
              List.copyOf(outlets),
              statements,
              (int) slice.relations().utterances().stream().filter(this::isShared).count(),
              slice.relations().contradictions().size()));
    }
    return new PageData("stories", "What is on record", COLUMNS, rows);
  }

  private boolean isShared(Utterance utterance) {
    return Told.of(utterance, desk.index()).articles() > 1;
  }
}
