package org.onrecord.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.record.Dated;
import org.onrecord.record.Event;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.time.DateRange;

/**
 * Joins what one article tells twice: same class, parties, status and voice, and no two dates that
 * exclude each other. The telling with the most parts stays, in the body before a headline.
 */
final class EventJoiner {
  private final Reading reading;
  private final Map<Object, Object> speakers = new LinkedHashMap<>();

  EventJoiner(Reading reading) {
    this.reading = reading;
    for (Statement statement : reading.soFar(Statement.class)) {
      if (statement.speaker().actor() != null) {
        speakers.put(statement.id(), statement.speaker().actor());
      }
    }
  }

  List<Event> join(List<Event> events) {
    List<Event> kept = new ArrayList<>();
    Map<Deed, List<Integer>> byDeed = new HashMap<>();
    for (Event event : events) {
      Set<ActorId> source = actors(event.source());
      if (source.isEmpty()) {
        kept.add(event);
        continue;
      }
      Deed deed = new Deed(event.plover(), event.status(), voice(event), source);
      List<Integer> alike = byDeed.computeIfAbsent(deed, d -> new ArrayList<>());
      int same = -1;
      for (int i = 0; i < alike.size() && same < 0; i++) {
        if (isSame(kept.get(alike.get(i)), event)) {
          same = alike.get(i);
        }
      }
      if (same < 0) {
        alike.add(kept.size());
        kept.add(event);
      } else if (weight(event) > weight(kept.get(same))) {
        kept.set(same, event);
      }
    }
    kept.sort((a, b) -> a.passage().compareTo(b.passage()));
    return kept;
  }

  /** What two tellings of one event share in any case. */
  private record Deed(Plover plover, Status status, Object voice, Set<ActorId> source) {}

  /** Whether two tellings of one deed have the same target, or one leaves it out, and one day. */
  private static boolean isSame(Event a, Event b) {
    Set<ActorId> first = actors(a.target());
    Set<ActorId> second = actors(b.target());
    return (first.equals(second)
            || (Objects.equals(a.cameo(), b.cameo()) && oneIsOpen(first, second)))
        && !excludes(a.date(), b.date());
  }

  private Object voice(Event event) {
    if (event.assertedBy() instanceof Voice.Spoken spoken) {
      return speakers.getOrDefault(spoken.statement(), spoken.statement());
    }
    return event.assertedBy();
  }

  /** A deed of the same code with its target left out may be the one that names it. */
  private static boolean oneIsOpen(Set<ActorId> a, Set<ActorId> b) {
    return a.isEmpty() || b.isEmpty();
  }

  private static Set<ActorId> actors(List<Party> parties) {
    return parties.stream()
        .map(Party::actor)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean excludes(@Nullable Dated a, @Nullable Dated b) {
    if (a == null || b == null) {
      return false;
    }
    DateRange first = a.range();
    DateRange second = b.range();
    return (first.to() != null && second.from() != null && first.to().isBefore(second.from()))
        || (second.to() != null && first.from() != null && second.to().isBefore(first.from()));
  }

  private int weight(Event event) {
    boolean headline =
        reading
            .article()
            .blockAt(event.passage().begin())
            .map(b -> b.kind().isHeadline())
            .orElse(false);
    return (headline ? 0 : 4)
        + (event.target().isEmpty() ? 0 : 8)
        + (event.date() != null ? 1 : 0)
        + (event.place() != null ? 1 : 0);
  }
}
