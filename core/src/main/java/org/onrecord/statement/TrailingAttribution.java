package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;

/**
 * “Officials believe the port is closed, the paper said”: the outer attribution at the end of a
 * sentence is no part of what the inner one reports.
 */
final class TrailingAttribution {
  private TrailingAttribution() {}

  /** Cuts every content that runs into an attribution which reports its own cue. */
  static List<Saying> cut(List<Saying> sayings) {
    List<Saying> cut = new ArrayList<>();
    for (Saying inner : sayings) {
      Saying result = inner;
      for (Saying outer : sayings) {
        boolean reports =
            !outer.equals(inner)
                && outer.view() == inner.view()
                && outer.content().covers(inner.cueSpan())
                && outer.pieces().get(0).end() <= outer.attribution().begin()
                && last(result).overlaps(outer.attribution());
        if (reports) {
          result = shortened(result, outer.attribution().begin());
        }
      }
      cut.add(result);
    }
    return cut;
  }

  private static Span last(Saying saying) {
    return saying.pieces().get(saying.pieces().size() - 1);
  }

  private static Saying shortened(Saying saying, int to) {
    Span piece = last(saying);
    String text = saying.view().text();
    int end = to;
    while (end > piece.begin()
        && (Characters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    if (end <= piece.begin()) {
      return saying;
    }
    List<Span> pieces = new ArrayList<>(saying.pieces());
    pieces.set(pieces.size() - 1, new Span(piece.begin(), end));
    return saying.with(pieces);
  }
}
