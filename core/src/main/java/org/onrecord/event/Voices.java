package org.onrecord.event;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;
import org.onrecord.record.OutletReports;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.StatementIndex;
import org.onrecord.record.Voice;

/** Finds according to whom a passage stands in an article. */
final class Voices {
  private final Reading reading;
  private final List<Statement> statements;
  private final StatementIndex index;
  private final OutletReports reports;

  Voices(Reading reading) {
    this.reading = reading;
    this.statements = reading.soFar(Statement.class);
    this.index = new StatementIndex(statements);
    this.reports = OutletReports.of(reading);
  }

  /** The narrowest statement that a passage stands in, or null. */
  @Nullable Statement within(Span passage) {
    return index.innermost(passage).orElse(null);
  }

  /** The voice of a statement; of the outlet where there is none. */
  Voice of(@Nullable Statement statement, Span passage) {
    if (statement == null) {
      return reports.at(passage).<Voice>map(Voice.OtherOutlet::new).orElse(Voice.NARRATOR);
    }
    ActorId speaker = statement.speaker().actor();
    if (speaker != null
        && reading.cast().actor(speaker).map(a -> a.kind() == Actor.Kind.OUTLET).orElse(false)) {
      return new Voice.OtherOutlet(speaker);
    }
    return new Voice.Spoken(statement.id());
  }

  /** The statement that reports this one, or null. */
  @Nullable Statement around(Statement statement) {
    if (statement.within() == null) {
      return null;
    }
    Optional<Statement> outer =
        statements.stream().filter(s -> s.id().equals(statement.within())).findFirst();
    return outer.orElse(null);
  }
}
