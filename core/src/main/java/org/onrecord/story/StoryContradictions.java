package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;

/** All contradictions within one story but those of attribution, which cross stories. */
final class StoryContradictions {
  private StoryContradictions() {}

  static List<Contradiction> of(StoryPart part) {
    List<Contradiction> all = new ArrayList<>();
    all.addAll(Contradictions.between(part.sayings(), part.matches()));
    all.addAll(HeadlineClash.of(part.sayings()));
    if (part.records().size() > 1) {
      all.addAll(FigureClash.ofFigures(part.records()));
      all.addAll(FigureClash.ofEvents(part.records()));
    }
    return all;
  }
}
