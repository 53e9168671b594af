package org.onrecord.figure;

import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;
import org.onrecord.record.OutletReports;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.StatementIndex;
import org.onrecord.record.Voice;
import org.onrecord.time.DateRange;

/**
 * According to whom a place of the text is told: the innermost statement that holds it, another
 * outlet.
 */
final class Voices {
  private final Reading reading;
  private final StatementIndex statements;
  private final OutletReports reports;

  Voices(Reading reading) {
    this.reading = reading;
    this.statements = new StatementIndex(reading.soFar(Statement.class));
    this.reports = OutletReports.of(reading);
  }

  Voice at(Span place) {
    Optional<Statement> statement = statements.innermost(place);
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
    return statements.innermost(place).map(Statement::date).map(date -> date.range());
  }
}
