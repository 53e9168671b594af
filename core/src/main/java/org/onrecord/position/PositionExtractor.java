package org.onrecord.position;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Span;
import org.onrecord.record.EntryId;
import org.onrecord.record.Extractor;
import org.onrecord.record.Position;
import org.onrecord.record.Reading;
import org.onrecord.record.Why;

/**
 * Finds who backs or rejects whom, from what actors do and from what speakers say of others. What
 * one article says several times is one position with all of its evidence. Only actors with a name
 * take a position or are the object of one.
 */
public final class PositionExtractor implements Extractor {
  private final Stances stances = new Stances();

  @Override
  public String name() {
    return "position";
  }

  @Override
  public List<Position> extract(Reading reading) {
    List<Draft> drafts = new ArrayList<>(EventPositions.of(reading));
    drafts.addAll(new StatementPositions(reading, stances).find());
    drafts.removeIf(
        d -> d.from().equals(d.to()) || !named(reading, d.from()) || !named(reading, d.to()));
    List<List<Draft>> groups = new ArrayList<>();
    for (Draft draft : drafts) {
      List<Draft> group = null;
      for (List<Draft> candidate : groups) {
        if (candidate.get(0).agreesWith(draft)) {
          group = candidate;
        }
      }
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(draft);
    }
    List<Position> positions = new ArrayList<>();
    Set<EntryId> ids = new LinkedHashSet<>();
    for (List<Draft> group : groups) {
      positions.add(position(reading, group, ids));
    }
    positions.sort((a, b) -> a.passage().compareTo(b.passage()));
    return positions;
  }

  private static Position position(Reading reading, List<Draft> group, Set<EntryId> ids) {
    List<Draft> ordered = new ArrayList<>(group);
    ordered.sort((a, b) -> a.evidence().compareTo(b.evidence()));
    Set<Span> evidence = new LinkedHashSet<>();
    ordered.forEach(d -> evidence.add(d.evidence()));
    Draft first = ordered.get(0);
    EntryId plain = EntryId.of(reading.article().id(), 'p', first.evidence());
    EntryId id = plain;
    for (int n = 2; !ids.add(id); n++) {
      id = new EntryId(plain.value() + "." + n);
    }
    double confidence = group.stream().mapToDouble(Draft::confidence).max().orElse(0);
    return new Position(
        id,
        reading.article().id(),
        first.from(),
        first.to(),
        first.backs(),
        first.issue(),
        first.date(),
        List.copyOf(evidence),
        first.assertedBy(),
        new Why(first.rule(), confidence));
  }

  /** Whether an actor stands in the article under a name, and is no mere place or outlet. */
  private static boolean named(Reading reading, ActorId id) {
    Actor actor = reading.cast().actor(id).orElse(null);
    if (actor == null || actor.kind() == Actor.Kind.PLACE || actor.kind() == Actor.Kind.OUTLET) {
      return false;
    }
    return (actor.kind() == Actor.Kind.GOVERNMENT && actor.country() != null)
        || holdsName(actor.name())
        || reading.cast().mentions().stream()
            .anyMatch(m -> m.actor().equals(id) && m.form() == ActorMention.Form.NAME);
  }

  /** “The Assad regime”, not “political forces”. */
  private static boolean holdsName(String name) {
    for (int i = 1; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
