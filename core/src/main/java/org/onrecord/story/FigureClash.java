package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Why;

/** Numbers and events that reports of one story give differently. */
final class FigureClash {
  /** Words before the word that tells an event among which one can turn it. */
  private static final int REACH = 6;

  private static final Set<String> NEGATED = Set.of("not", "never", "no", "without");

  /** A denial of what may, could or would be is none of what has been. */
  private static final Set<String> MAYBE =
      Set.of(
          "may", "might", "could", "couldnt", "would", "wouldnt", "will", "wont", "can", "cannot");

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
              && event.plover() != Event.Plover.CONSULT
              && isPlain(story, told.event(), NEGATED)
              && isPlain(story, other.event(), MAYBE)) {
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

  /** Whether none of some words stands shortly before the word that tells an event. */
  private static boolean isPlain(List<ArticleRecord> story, EntryId id, Set<String> words) {
    for (ArticleRecord record : story) {
      Event event =
          record.entry(id).filter(Event.class::isInstance).map(Event.class::cast).orElse(null);
      if (event != null) {
        String text = record.article().text();
        Span before = new Span(event.sentence().begin(), event.passage().begin());
        Wording wording = Wording.of(text, List.of(before));
        for (int i = Math.max(0, wording.size() - REACH); i < wording.size(); i++) {
          if (words.contains(WordForm.exact(wording.span(i).of(text)))) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
