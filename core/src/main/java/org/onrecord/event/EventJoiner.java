package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.Dated;
import org.onrecord.record.Event;
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
    for (Event event : events) {
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        if (isSame(kept.get(i), event)) {
          same = i;
        }
      }
      if (same < 0) {
        kept.add(event);
      } else if (weight(event) > weight(kept.get(same))) {
        kept.set(same, event);
      }
    }
    kept.sort((a, b) -> a.passage().compareTo(b.passage()));
    return kept;
  }

  private boolean isSame(Event a, Event b) {
    return a.plover() == b.plover()
        && a.status() == b.status()
        && voice(a).equals(voice(b))
        && actors(a.source()).equals(actors(b.source()))
        && !actors(a.source()).isEmpty()
        && (actors(a.target()).equals(actors(b.target()))
            || (Objects.equals(a.cameo(), b.cameo())
                && oneIsOpen(actors(a.target()), actors(b.target()))))
        && !excludes(a.date(), b.date());
  }

  private Object voice(Event event) {
    if (event.assertedBy() instanceof Voice.Spoken spoken) {
      return speakers.getOrDefault(spoken.statement(), spoken.statement());
    }
    return event.assertedBy();
  }

  /** A deed of the same code with its target left out may be the one that names it. */
  private static boolean oneIsOpen(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty();
  }

  private static Set<String> actors(List<Party> parties) {
    return parties.stream()
        .map(Party::actor)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.toSet());
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
