package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Event;
import org.onrecord.record.Party;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Utterance;

/**
 * All that one actor said and did, what was done to it, and where it stood.
 *
 * @param recovered statements that a sibling gives to the actor
 * @param changes positions of the actor towards another that follow on a contrary one
 */
public record ActorSheet(
    Actor actor,
    List<Statement> statements,
    List<EntryId> recovered,
    List<Event> deeds,
    List<Event> suffered,
    List<Position> positions,
    List<Change> changes) {
  public ActorSheet {
    statements = List.copyOf(statements);
    recovered = List.copyOf(recovered);
    deeds = List.copyOf(deeds);
    suffered = List.copyOf(suffered);
    positions = List.copyOf(positions);
    changes = List.copyOf(changes);
  }

  /** A position and the contrary one before it. */
  public record Change(Position before, Position after) {}

  /** The sheet of an actor of a record. */
  public static ActorSheet of(Actor actor, SourcedRecord record) {
    List<Statement> statements = new ArrayList<>();
    List<Event> deeds = new ArrayList<>();
    List<Event> suffered = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    ActorId id = actor.id();
    for (ArticleRecord article : record.articles()) {
      for (Statement statement : article.entries(Statement.class)) {
        if (is(id, statement.speaker())
            || statement.coSpeakers().stream().anyMatch(p -> is(id, p))) {
          statements.add(statement);
        }
      }
      for (Event event : article.entries(Event.class)) {
        if (event.source().stream().anyMatch(p -> is(id, p))) {
          deeds.add(event);
        }
        if (event.target().stream().anyMatch(p -> is(id, p))) {
          suffered.add(event);
        }
      }
      for (Position position : article.entries(Position.class)) {
        if (position.from().equals(id)) {
          positions.add(position);
        }
      }
    }
    List<EntryId> recovered = new ArrayList<>();
    for (Utterance utterance : record.relations().utterances()) {
      for (Utterance.Recovered one : utterance.recovered()) {
        if (one.speaker().equals(id)) {
          recovered.add(one.statement());
        }
      }
    }
    return new ActorSheet(
        actor, statements, recovered, deeds, suffered, positions, changes(positions));
  }

  private static boolean is(ActorId id, @Nullable Party party) {
    return party != null && id.equals(party.actor());
  }

  private static List<Change> changes(List<Position> positions) {
    List<Position> dated = new ArrayList<>(positions);
    dated.removeIf(position -> PositionMatrix.day(position) == null);
    dated.sort(
        Comparator.comparing(
                PositionMatrix::day,
                Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
            .thenComparing(Position::id));
    Map<ActorId, Position> last = new HashMap<>();
    List<Change> changes = new ArrayList<>();
    for (Position position : dated) {
      Position before = last.put(position.to(), position);
      if (before != null && before.backs() != position.backs()) {
        changes.add(new Change(before, position));
      }
    }
    return changes;
  }
}
