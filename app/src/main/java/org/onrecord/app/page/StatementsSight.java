package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Statement;
import org.onrecord.story.Story;

/** Who said what in a story. */
final class StatementsSight implements Sight {
  private final Desk desk;
  private final Story story;
  private final Refs refs;
  private final View here;

  StatementsSight(Desk desk, Story story) {
    this.desk = desk;
    this.story = story;
    this.here = new View.OfStory(story.id(), View.Aspect.STATEMENTS);
    this.refs = desk.refs(here, Optional.of(story));
  }

  @Override
  public Page page() {
    List<SpeakersView.Speaker> speakers = speakers(desk, story, refs);
    Frame frame = desk.frame("Who said what: " + story.title(), here, Optional.of(story));
    return new Page(
        frame.title(),
        Templates.render(
            "statements.jte",
            Map.of(
                "frame",
                frame,
                "story",
                refs.story(story, View.Aspect.OVERVIEW, story.title()),
                "deck",
                StoryDeck.of(desk.slice(story)),
                "speakers",
                speakers)));
  }

  /** The speakers of a story, those who say most first, nobody last. */
  static List<SpeakersView.Speaker> speakers(Desk desk, Story story, Refs refs) {
    Map<String, List<Statement>> said = new LinkedHashMap<>();
    for (Statement statement : desk.statements(story)) {
      String key = desk.names().key(desk.index().home(statement), statement);
      said.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    List<String> keys = new ArrayList<>(said.keySet());
    keys.sort(
        Comparator.comparing((String key) -> key.equals(Names.NOBODY))
            .thenComparing(key -> -said.getOrDefault(key, List.of()).size())
            .thenComparing(Comparator.naturalOrder()));
    List<SpeakersView.Speaker> speakers = new ArrayList<>();
    for (String key : keys) {
      List<Statement> lines = said.getOrDefault(key, List.of());
      speakers.add(
          new SpeakersView.Speaker(
              "by-" + (speakers.size() + 1),
              refs.speaker(lines.get(0)),
              lines.stream().map(refs::line).toList()));
    }
    return speakers;
  }

  @Override
  public PageData data() {
    return StatementRows.data("Who said what: " + story.title(), desk.statements(story), desk);
  }
}
