package org.onrecord.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/** Finds the statements of one article by the characters that they cover. */
public final class StatementIndex {
  private final List<Statement> statements;

  /** For each statement, the end of what reaches furthest up to it: no search need go beyond. */
  private final int[] reach;

  /**
   * @param statements of one article, in any order
   */
  public StatementIndex(List<Statement> statements) {
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparingInt(statement -> statement.passage().begin()));
    this.statements = List.copyOf(sorted);
    this.reach = new int[sorted.size()];
    int furthest = 0;
    for (int i = 0; i < reach.length; i++) {
      furthest = Math.max(furthest, sorted.get(i).passage().end());
      reach[i] = furthest;
    }
  }

  /** The shortest statement in whose words a place stands; of two alike the first. */
  public Optional<Statement> innermost(Span place) {
    Statement best = null;
    for (int i = last(place.begin()); i >= 0 && reach[i] >= place.end(); i--) {
      Statement statement = statements.get(i);
      if (holds(statement, place) && !isShorter(best, statement)) {
        best = statement;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a place stands in a passage that does not touch another. */
  public boolean parts(Span place, Span other) {
    for (int i = last(place.begin()); i >= 0 && reach[i] >= place.end(); i--) {
      Span passage = statements.get(i).passage();
      if (passage.covers(place) && !passage.overlaps(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShorter(@Nullable Statement best, Statement statement) {
    return best != null && best.passage().length() < statement.passage().length();
  }

  private static boolean holds(Statement statement, Span place) {
    if (statement.parts().isEmpty()) {
      return statement.passage().covers(place);
    }
    return statement.parts().stream().anyMatch(part -> part.covers(place));
  }

  /** The index of the last statement that begins at or before an offset, or -1. */
  private int last(int offset) {
    int low = 0;
    int high = statements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (statements.get(middle).passage().begin() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
