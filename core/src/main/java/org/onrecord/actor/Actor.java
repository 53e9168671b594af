package org.onrecord.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that speaks or acts, under whatever names.
 *
 * @param name the fullest or best-known name
 * @param country ISO 3166-1 alpha-3 code, where known
 * @param aliases surface forms met, in alphabetical order
 * @param wikidata item id, only when known for sure
 */
public record Actor(
    ActorId id,
    String name,
    Kind kind,
    @Nullable String country,
    List<Office> offices,
    List<String> aliases,
    @Nullable String wikidata) {
  /** What an actor is. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    GOVERNMENT,
    COUNTRY,
    PLACE,
    ARMED_GROUP,
    GROUP,
    OUTLET,
    OTHER;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Actor {
    offices = List.copyOf(offices);
    aliases = List.copyOf(aliases);
  }
}
