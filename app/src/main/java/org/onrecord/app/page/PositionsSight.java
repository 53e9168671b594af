package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.dossier.Periods;
import org.onrecord.dossier.PositionMatrix;
import org.onrecord.record.Position;
import org.onrecord.story.Story;

/** Who backs whom in a story, over all of its time or in one period. */
final class PositionsSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "from",
          "from_id",
          "sign",
          "to",
          "to_id",
          "issue",
          "date",
          "evidence",
          "according_to",
          "outlet",
          "article",
          "begin",
          "end",
          "rule",
          "confidence");

  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final Deeds deeds;
  private final View here;
  private final Positions positions;
  private final Optional<Periods.Period> period;

  private PositionsSight(Desk desk, Story story, View here, Optional<String> period) {
    this.desk = desk;
    this.story = story;
    this.here = here;
    this.refs = desk.refs(here, Optional.of(story));
    this.deeds = new Deeds(desk, refs);
    this.positions = new Positions(desk, desk.slice(story), refs);
    this.period = period.flatMap(key -> positions.periods().of(key));
  }

  static Sight of(Desk desk, Story story) {
    View here = new View.OfStory(story.id(), View.Aspect.POSITIONS);
    return new PositionsSight(desk, story, here, Optional.empty());
  }

  /** The sight of one period; nothing where the story has no such period. */
  static Optional<Sight> of(Desk desk, Story story, View.OfPeriod view) {
    PositionsSight sight = new PositionsSight(desk, story, view, Optional.of(view.period()));
    return sight.period.isPresent() ? Optional.of(sight) : Optional.empty();
  }

  /** The periods of a story. */
  static List<View> periods(Desk desk, Story story) {
    Refs refs = desk.refs(new View.Home(), Optional.of(story));
    List<View> views = new ArrayList<>();
    for (Periods.Period one : new Positions(desk, desk.slice(story), refs).periods().all()) {
      views.add(new View.OfPeriod(story.id(), one.key()));
    }
    return views;
  }

  private List<PositionMatrix.Cell> cells() {
    return period.map(positions::cells).orElseGet(positions::cells);
  }

  @Override
  public Page page() {
    List<PositionMatrix.Cell> cells = cells();
    List<PositionsView.Pair> pairs = new ArrayList<>();
    int held = 0;
    int mixed = 0;
    for (PositionMatrix.Cell cell : cells) {
      held += cell.positions().size();
      mixed += cell.isMixed() ? 1 : 0;
      pairs.add(
          new PositionsView.Pair(
              Positions.anchor(cell),
              refs.actor(cell.from(), ""),
              refs.actor(cell.to(), ""),
              cell.positions().stream().map(this::proof).toList()));
    }
    String deck =
        held == 0
            ? "The reports of this story say of nobody that they back or reject somebody."
            : Numbers.count(held, "position")
                + " between sides. Governments and those in office count for their country."
                + (mixed == 0 ? "" : " " + Numbers.count(mixed, "pair") + " both ways.");
    Frame frame = desk.frame("Who backs whom: " + story.title(), here, Optional.of(story));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("frame", frame);
    values.put("story", refs.story(story, View.Aspect.OVERVIEW, story.title()));
    values.put("deck", deck);
    values.put("times", times());
    values.put("chart", positions.chart(cells));
    values.put("net", NetworkChart.of(cells, refs, desk.names()));
    values.put("pairs", pairs);
    return new Page(frame.title(), Templates.render("positions.jte", values));
  }

  private List<Frame.Item> times() {
    List<Frame.Item> times = new ArrayList<>();
    View all = new View.OfStory(story.id(), View.Aspect.POSITIONS);
    times.add(new Frame.Item("all", refs.to(all), period.isEmpty()));
    for (Periods.Period one : positions.periods().all()) {
      times.add(
          new Frame.Item(
              Positions.name(one),
              refs.to(new View.OfPeriod(story.id(), one.key())),
              period.filter(one::equals).isPresent()));
    }
    return times;
  }

  private PositionsView.Proof proof(Position position) {
    Article article = desk.index().home(position).article();
    return new PositionsView.Proof(
        position.backs(),
        deeds.what(position),
        positions.day(position).map(d -> Days.range(d, d)).orElse(""),
        Names.words(article, position.passage()),
        deeds.voice(position),
        refs.place(position),
        refs.entry(position));
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PositionMatrix.Cell cell : cells()) {
      for (Position position : cell.positions()) {
        Article article = desk.index().home(position).article();
        rows.add(
            Row.of(
                position.id().value(),
                desk.names().actor(position.from()),
                position.from().value(),
                position.backs() ? "+" : "-",
                desk.names().actor(position.to()),
                position.to().value(),
                position.issue(),
                position.date() == null ? null : Row.day(position.date().range().from()),
                position.passage().of(article.text()),
                deeds.voice(position),
                Names.given(article),
                article.id().value(),
                position.passage().begin(),
                position.passage().end(),
                position.why().rule(),
                position.why().confidence()));
      }
    }
    return new PageData("positions", "Who backs whom: " + story.title(), COLUMNS, rows);
  }
}
