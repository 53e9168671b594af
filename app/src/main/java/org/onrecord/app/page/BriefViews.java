package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Makes the view of a whole brief on one page. */
final class BriefViews {
  private final SourcedRecord record;
  private final Desk desk;
  private final Refs refs;
  private final Map<String, ArticleView> views = new LinkedHashMap<>();
  private final Set<String> shown = new java.util.LinkedHashSet<>();

  BriefViews(SourcedRecord record) {
    this.record = record;
    this.desk = new Desk(new RecordIndex(record), new SinglePageLinks());
    this.refs = desk.refs(new View.Home(), Optional.empty());
    for (ArticleRecord article : record.articles()) {
      views.put(
          article.article().id().value(), new ArticleSight(desk, article, word -> false).view());
    }
  }

  /** The brief of the record. */
  BriefView view() {
    List<BriefView.Tale> stories = new ArrayList<>();
    desk.index().stories().forEach(story -> stories.add(tale(story)));
    return new BriefView(
        stories.isEmpty() ? "Nothing was read" : stories.get(0).title(),
        Numbers.count(record.articles().size(), "article")
            + " in "
            + Numbers.stories(stories.size()),
        stories,
        List.copyOf(views.values()),
        record.problems().stream().map(Problem::said).toList(),
        record.program());
  }

  private BriefView.Tale tale(Story story) {
    SourcedRecord slice = desk.slice(story);
    List<BriefView.Shared> shared = new ArrayList<>();
    for (Utterance utterance : slice.relations().utterances()) {
      Told told = Told.of(utterance, desk.index());
      if (told.prints().size() > 1 && shown.add(utterance.id())) {
        shared.add(shared(told));
      }
    }
    shared.sort(Comparator.comparing(s -> -s.prints().size()));
    List<ClashesView.Clash> clashes = new ArrayList<>(new Clashes(desk, refs).of(slice));
    clashes.removeIf(clash -> !shown.add(clash.id()));
    List<ArticleView> articles = new ArrayList<>();
    for (ArticleRecord member : slice.articles()) {
      ArticleView view = views.get(member.article().id().value());
      if (view != null) {
        articles.add(view);
      }
    }
    return new BriefView.Tale(
        story.id(),
        story.title(),
        Days.range(story.from(), story.to()),
        StoryDeck.of(slice),
        shared,
        clashes,
        articles,
        StatementsSight.speakers(desk, story, refs));
  }

  private BriefView.Shared shared(Told told) {
    List<BriefView.Print> prints = new ArrayList<>();
    for (Told.Print print : told.prints()) {
      Statement statement = print.statement();
      boolean open = statement.speaker().isOpen();
      prints.add(
          new BriefView.Print(
              new Ref(Names.outlet(print.article()), refs.entry(statement)),
              How.of(told, print),
              Names.said(print.article(), statement),
              open
                  ? "no speaker named"
                  : desk.names().party(print.article(), statement.speaker())));
    }
    Told.Print full = told.prints().get(0);
    Utterance utterance = told.utterance();
    return new BriefView.Shared(
        utterance.id(),
        refs.speaker(told),
        utterance.date() == null ? "" : Days.range(utterance.date().from(), utterance.date().to()),
        Names.said(full.article(), full.statement()),
        prints);
  }
}
