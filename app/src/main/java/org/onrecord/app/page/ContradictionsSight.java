package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.story.Contradiction;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** Where the reports of a story disagree. */
final class ContradictionsSight implements Sight {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "kind",
          "why",
          "confidence",
          "a",
          "a_who",
          "a_words",
          "a_outlet",
          "b",
          "b_who",
          "b_words",
          "b_outlet");

  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final View here;
  private final Clashes clashes;
  private final SourcedRecord slice;

  ContradictionsSight(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.here = new View.OfStory(story.id(), View.Aspect.CONTRADICTIONS);
    this.refs = desk.refs(here, Optional.of(story));
    this.clashes = new Clashes(desk, refs);
    this.slice = desk.slice(story);
  }

  @Override
  public Page page() {
    List<ClashesView.Clash> found = new ArrayList<>();
    List<ClashesView.Clash> doubtful = new ArrayList<>();
    for (Contradiction one : slice.relations().contradictions()) {
      clashes.clash(one).ifPresent(Clashes.isSure(one) ? found::add : doubtful::add);
    }
    List<ClashesView.Alike> alike = clashes.alike(slice);
    String deck =
        found.size()
            + " found, "
            + doubtful.size()
            + " to review, and "
            + Numbers.count(alike.size(), "pair")
            + " of figures that look alike and do not clash.";
    Frame frame = desk.frame("Contradictions: " + story.title(), here, Optional.of(story));
    return new Page(
        frame.title(),
        Templates.render(
            "contradictions.jte",
            Map.of(
                "frame", frame,
                "story", refs.story(story, View.Aspect.OVERVIEW, story.title()),
                "deck", deck,
                "found", found,
                "doubtful", doubtful,
                "alike", alike)));
  }

  @Override
  public PageData data() {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Contradiction one : slice.relations().contradictions()) {
      Optional<ClashesView.Clash> clash = clashes.clash(one);
      if (clash.isPresent()) {
        ClashesView.Side a = clash.get().a();
        ClashesView.Side b = clash.get().b();
        rows.add(
            Row.of(
                one.id(),
                one.kind().label(),
                one.why().rule(),
                one.why().confidence(),
                one.a(),
                a.who().name(),
                a.words().words(),
                a.place().label(),
                one.b(),
                b.who().name(),
                b.words().words(),
                b.place().label()));
      }
    }
    return new PageData("contradictions", "Contradictions: " + story.title(), COLUMNS, rows);
  }
}
