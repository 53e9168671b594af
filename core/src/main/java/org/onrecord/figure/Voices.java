package org.onrecord.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;
import org.onrecord.record.OutletReports;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.DateRange;

/**
 * According to whom a place of the text is told: the innermost statement that holds it, another
 * outlet.
 */
final class Voices {
  private final Reading reading;
  private final List<Statement> statements;
  private final OutletReports reports;

  private Voices(Reading reading, List<Statement> statements) {
    this.reading = reading;
    this.statements = statements;
    this.reports = OutletReports.of(reading);
  }

  static Voices of(Reading reading) {
    return new Voices(
        reading,
        reading.soFar(Statement.class).stream()
            .sorted(Comparator.comparingInt(statement -> statement.passage().begin()))
            .toList());
  }

  Voice at(Span place) {
    Optional<Statement> statement = innermost(place);
    if (statement.isEmpty()) {
      return reports.at(place).<Voice>map(Voice.OtherOutlet::new).orElse(Voice.NARRATOR);
    }
    ActorId speaker = statement.get().speaker().actor();
    return speaker != null && isOutlet(speaker)
        ? new Voice.OtherOutlet(speaker)
        : new Voice.Spoken(statement.get().id());
  }

  private boolean isOutlet(ActorId speaker) {
    return reading.cast().actor(speaker).map(a -> a.kind() == Actor.Kind.OUTLET).orElse(false);
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
