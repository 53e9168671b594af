package org.onrecord.actor;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something of the world's tables, as one of its names refers to it.
 *
 * @param country ISO 3166-1 alpha-3 code, where it has one
 */
record Known(ActorId id, String name, Actor.Kind kind, @Nullable String country, Sort sort) {
  /** In what way a name refers. */
  enum Sort {
    COUNTRY,
    DEMONYM,
    CAPITAL,
    CITY,
    SEAT,
    ORGANISATION,
    ARMED_GROUP,
    OUTLET,
    PERSON,
    PEOPLE;

    /** Whether the name is that of a place or of a country. */
    boolean isPlace() {
      return this == COUNTRY || this == CAPITAL || this == CITY;
    }
  }
}
