package org.onrecord.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.DateRange;

/** According to whom a place of the text is told: the innermost statement that holds it. */
final class Voices {
  private final List<Statement> statements;

  private Voices(List<Statement> statements) {
    this.statements = statements;
  }

  static Voices of(Reading reading) {
    return new Voices(
        reading.soFar(Statement.class).stream()
            .sorted(Comparator.comparingInt(statement -> statement.passage().begin()))
            .toList());
  }

  Voice at(Span place) {
    return innermost(place)
        .<Voice>map(statement -> new Voice.Spoken(statement.id()))
        .orElse(Voice.NARRATOR);
  }

  /** The day on which it was said. */
  Optional<DateRange> date(Span place) {
    return innermost(place).map(Statement::date).map(date -> date.range());
  }

  private Optional<Statement> innermost(Span place) {
    Statement best = null;
    for (Statement statement : statements) {
      if (statement.passage().begin() > place.begin()) {
        break;
      }
      if (holds(statement, place)
          && (best == null || statement.passage().length() <= best.passage().length())) {
        best = statement;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean holds(Statement statement, Span place) {
    if (!statement.passage().covers(place)) {
      return false;
    }
    return statement.parts().isEmpty()
        || statement.parts().stream().anyMatch(part -> part.covers(place));
  }
}
