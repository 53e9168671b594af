package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Event;
import org.onrecord.record.Why;

/** Numbers and events that reports of one story give differently. */
final class FigureClash {
  private FigureClash() {}

  /** Values of one quantity that cannot both be right; an update or a round number is none. */
  static List<Contradiction> ofFigures(List<ArticleRecord> story) {
    List<Contradiction> found = new ArrayList<>();
    for (Quantity quantity : QuantityFinder.find(story)) {
      for (Quantity.Comparison pair : quantity.comparisons()) {
        if (pair.verdict() == Quantity.Verdict.CONFLICT) {
          found.add(
              Contradictions.of(
                  Contradiction.Kind.FIGURE,
                  pair.a().value(),
                  pair.b().value(),
                  new Why("values-apart", 0.6)));
        }
      }
    }
    return found;
  }

  /** An event that one report asserts and another denies. */
  static List<Contradiction> ofEvents(List<ArticleRecord> story) {
    List<Contradiction> found = new ArrayList<>();
    for (SharedEvent event : SharedEvents.find(story)) {
      for (SharedEvent.Telling told : event.tellings()) {
        for (SharedEvent.Telling other : event.tellings()) {
          if (told.stance() == SharedEvent.Stance.ASSERTS
              && other.stance() == SharedEvent.Stance.DOUBTS
              && !told.article().equals(other.article())
              && event.plover() != Event.Plover.CONSULT) {
            found.add(
                Contradictions.of(
                    Contradiction.Kind.DENIAL,
                    told.event().value(),
                    other.event().value(),
                    new Why("told-and-denied", 0.6)));
          }
        }
      }
    }
    return found;
  }
}
