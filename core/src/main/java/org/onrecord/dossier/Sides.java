package org.onrecord.dossier;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.Office;
import org.onrecord.story.SourcedRecord;

/**
 * For which side an actor counts: governments, and those who hold an office of a state, count for
 * their country; everybody else for themselves.
 */
public final class Sides {
  private final Map<ActorId, ActorId> sides = new HashMap<>();

  private Sides() {}

  /** The sides of the actors of a record. */
  public static Sides of(SourcedRecord record) {
    Map<String, Actor> countries = new HashMap<>();
    Map<String, String> bodies = new HashMap<>();
    for (Actor actor : record.actors()) {
      String country = actor.country();
      if (country != null && actor.kind() == Actor.Kind.COUNTRY) {
        countries.putIfAbsent(country, actor);
        bodies.put(lower(actor.name()), country);
      } else if (country != null && actor.kind() == Actor.Kind.GOVERNMENT) {
        bodies.put(lower(actor.name()), country);
      }
    }
    Sides found = new Sides();
    for (Actor actor : record.actors()) {
      Actor country = actor.country() == null ? null : countries.get(actor.country());
      if (country != null && speaksFor(actor, bodies)) {
        found.sides.put(actor.id(), country.id());
      }
    }
    return found;
  }

  private static boolean speaksFor(Actor actor, Map<String, String> bodies) {
    return switch (actor.kind()) {
      case COUNTRY, GOVERNMENT -> true;
      case PERSON -> actor.offices().stream().anyMatch(office -> isOf(office, actor, bodies));
      default -> false;
    };
  }

  private static boolean isOf(Office office, Actor actor, Map<String, String> bodies) {
    String of = office.of();
    String title = lower(office.title());
    boolean outside = title.contains("opposition") || title.contains("former");
    return of != null
        && !outside
        && actor.country() != null
        && actor.country().equals(bodies.get(lower(of)));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The side of an actor: its country's id, or its own. */
  public ActorId of(ActorId actor) {
    return sides.getOrDefault(actor, actor);
  }
}
