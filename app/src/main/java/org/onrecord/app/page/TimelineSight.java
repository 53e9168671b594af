package org.onrecord.app.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.dossier.Timeline;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;

/** What was said and done in a story, in order of time. */
final class TimelineSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "from",
          "to",
          "kind",
          "id",
          "who",
          "what",
          "words",
          "according_to",
          "outlet",
          "article",
          "begin",
          "end");

  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final Deeds deeds;
  private final View here;
  private final Timeline timeline;

  TimelineSight(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.here = new View.OfStory(story.id(), View.Aspect.TIMELINE);
    this.refs = desk.refs(here, Optional.of(story));
    this.deeds = new Deeds(desk, refs);
    this.timeline = Timeline.of(desk.slice(story));
  }

  @Override
  public Page page() {
    Map<String, List<TimelineView.Moment>> days = new LinkedHashMap<>();
    for (Timeline.Moment moment : timeline.moments()) {
      days.computeIfAbsent(Days.range(moment.from(), moment.to()), d -> new ArrayList<>())
          .add(moment(moment));
    }
    List<TimelineView.Day> dated = new ArrayList<>();
    days.forEach((when, moments) -> dated.add(new TimelineView.Day(when, moments)));
    List<TimelineView.Moment> undated = timeline.undated().stream().map(this::moment).toList();
    Frame frame = desk.frame("Timeline: " + story.title(), here, Optional.of(story));
    return new Page(
        frame.title(),
        Templates.render(
            "timeline.jte",
            Map.of(
                "frame",
                frame,
                "story",
                refs.story(story, View.Aspect.OVERVIEW, story.title()),
                "deck",
                deck(),
                "chart",
                chart(desk, story, refs),
                "days",
                dated,
                "undated",
                undated)));
  }

  private String deck() {
    int dated = timeline.moments().size();
    int undated = timeline.undated().size();
    return Numbers.count(dated, "statement or event")
            .replace("events", "events")
            .replace("statement or", dated == 1 ? "statement or" : "statements and")
        + " with a day or a range of days. "
        + (undated == 0 ? "Nothing is undated." : undated + " without a date stand at the end.");
  }

  private TimelineView.Moment moment(Timeline.Moment moment) {
    if (moment.entry() instanceof Statement statement) {
      return new TimelineView.Moment(refs.line(statement), null);
    }
    Article article = desk.index().home(moment.entry()).article();
    return new TimelineView.Moment(
        null,
        new TimelineView.Deed(
            deeds.what(moment.entry()),
            moment.entry() instanceof Event event
                ? Names.shorten(Names.words(article, event.sentence()))
                : "",
            deeds.voice(moment.entry()),
            refs.place(moment.entry()),
            refs.entry(moment.entry())));
  }

  /** The statements of a story that have a date, by speaker. */
  static TimelineChart chart(Desk desk, Story story, Refs refs) {
    List<TimelineChart.Mark> marks = new ArrayList<>();
    for (Statement statement : desk.statements(story)) {
      if (statement.date() != null) {
        LocalDate from = statement.date().range().from();
        LocalDate to = statement.date().range().to();
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? from : to;
        Who who = refs.speaker(statement);
        if (first != null && last != null) {
          String title = who.name() + ", " + Days.range(from, to);
          marks.add(new TimelineChart.Mark(who.name(), who.colour(), first, last, title));
        }
      }
    }
    return TimelineChart.of(marks);
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    List<Timeline.Moment> all = new ArrayList<>(timeline.moments());
    all.addAll(timeline.undated());
    for (Timeline.Moment moment : all) {
      Article article = desk.index().home(moment.entry()).article();
      boolean said = moment.entry() instanceof Statement;
      rows.add(
          Row.of(
              Row.day(moment.from()),
              Row.day(moment.to()),
              Deeds.kind(moment.entry()),
              moment.entry().id().value(),
              moment.entry() instanceof Statement s
                  ? refs.speaker(s).name()
                  : moment.entry() instanceof Event e ? deeds.parties(article, e.source()) : null,
              said ? null : deeds.what(moment.entry()),
              moment.passage().exact(),
              said ? null : deeds.voice(moment.entry()),
              Names.given(article),
              article.id().value(),
              moment.passage().span().begin(),
              moment.passage().span().end()));
    }
    return new PageData("moments", "Timeline: " + story.title(), COLUMNS, rows);
  }
}
