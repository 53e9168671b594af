package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** What all pages of one record share. */
final class Desk {
  private final RecordIndex index;
  private final Links links;
  private final Names names;
  private final Map<String, List<String>> marks;
  private final Map<String, SourcedRecord> slices = new LinkedHashMap<>();
  private final Map<String, Palette> palettes = new LinkedHashMap<>();

  Desk(RecordIndex index, Links links) {
    this(index, links, Map.of());
  }

  /**
   * @param marks what people decided about entries and actors, by id
   */
  Desk(RecordIndex index, Links links, Map<String, List<String>> marks) {
    this.index = index;
    this.links = links;
    this.marks = Map.copyOf(marks);
    this.names = new Names(index.record());
  }

  RecordIndex index() {
    return index;
  }

  Names names() {
    return names;
  }

  /** What people decided about an entry or actor, in a few words each. */
  List<String> marks(String id) {
    return marks.getOrDefault(id, List.of());
  }

  /** What the record holds of one story. */
  SourcedRecord slice(Story story) {
    return slices.computeIfAbsent(story.id(), id -> index.slice(story));
  }

  /** The statements of a story, in the order of its articles. */
  List<Statement> statements(Story story) {
    List<Statement> statements = new ArrayList<>();
    slice(story).articles().forEach(a -> statements.addAll(a.entries(Statement.class)));
    return statements;
  }

  /** The references on the page of a view, in the colours of a story. */
  Refs refs(View view, Optional<Story> story) {
    String key = story.map(Story::id).orElse("");
    Palette palette =
        palettes.computeIfAbsent(
            key, k -> Palette.of(story.map(this::slice).orElse(index.record()), names));
    return new Refs(index, names, palette, links.from(view));
  }

  /** The frame of a page. */
  Frame frame(String title, View view, Optional<Story> story) {
    Links here = links.from(view);
    Optional<View.Aspect> aspect =
        view instanceof View.OfStory of
            ? Optional.of(of.aspect())
            : view instanceof View.OfPeriod ? Optional.of(View.Aspect.POSITIONS) : Optional.empty();
    List<Frame.Item> nav = story.map(s -> Frame.nav(here, s.id(), aspect)).orElseGet(List::of);
    return new Frame(title, here, nav, Frame.data(here, view), index.record().program(), "");
  }
}
