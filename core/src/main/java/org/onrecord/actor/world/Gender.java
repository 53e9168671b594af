package org.onrecord.actor.world;

/** The gender that a name, a title or a roster gives a person. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Reads {@code m}, {@code f}, {@code u} or an empty cell; anything else is unknown. */
  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }
}
