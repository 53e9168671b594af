package org.onrecord.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.article.Span;

/** Joins what the frames found with what stands in marks: one statement for one saying. */
final class Assembly {
  private final QuotationMarks marks;
  private final LooseQuotations loose;

  Assembly(CueLexicon cues, QuotationMarks marks, SentenceIndex sentences) {
    this.marks = marks;
    this.loose = new LooseQuotations(marks, sentences, new NeighbourCue(cues, sentences));
  }

  /** The drafts in order of text. */
  List<Draft> assemble(List<Saying> sayings) {
    List<Draft> drafts = new ArrayList<>();
    for (Saying saying : sayings) {
      drafts.add(Draft.of(saying, marks));
    }
    drafts = distinct(drafts);
    loose.attach(drafts);
    drafts = distinct(drafts);
    nest(drafts);
    return drafts;
  }

  private static List<Draft> distinct(List<Draft> drafts) {
    drafts.sort(
        Comparator.comparing(Draft::passage, Comparator.comparingInt(Span::begin))
            .thenComparing(d -> -d.passage().end())
            .thenComparing(d -> d.saying() == null ? -1.0 : -d.saying().cue().weight()));
    List<Draft> kept = new ArrayList<>();
    Set<Span> seen = new TreeSet<>();
    for (Draft draft : drafts) {
      if (seen.add(draft.passage())) {
        kept.add(draft);
      }
    }
    return kept;
  }

  /** A statement whose cue stands in the content of another is reported by it. */
  private static void nest(List<Draft> drafts) {
    List<Draft> open = new ArrayList<>();
    for (Draft draft : drafts) {
      open.removeIf(o -> o.passage().end() <= draft.passage().begin());
      Saying saying = draft.saying();
      if (saying != null) {
        for (int i = open.size() - 1; i >= 0; i--) {
          Draft outer = open.get(i);
          if (outer.pieces().stream().anyMatch(p -> p.covers(saying.cueSpan()))
              && outer.passage().covers(draft.passage())) {
            draft.within(outer);
            break;
          }
        }
      }
      open.add(draft);
    }
  }
}
