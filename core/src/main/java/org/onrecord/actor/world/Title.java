package org.onrecord.actor.world;

import java.util.List;
import java.util.Locale;

/**
 * A title that news puts before or after a name, such as “foreign minister”.
 *
 * @param rank from 0 to 100; of two titles the higher is the one that a person goes by
 * @param femaleTitle the form for a woman where it differs, else empty
 * @param gender of its bearer, where the title tells
 */
public record Title(
    String id,
    String title,
    List<String> aliases,
    int rank,
    String femaleTitle,
    Sphere sphere,
    Gender gender) {
  /** The walk of life that a title belongs to. */
  public enum Sphere {
    STATE,
    PARTY,
    MILITARY,
    SPOKESPERSON,
    LEGISLATURE,
    JUDICIARY,
    RELIGIOUS,
    BUSINESS,
    ACADEMIC,
    JOURNALIST,
    HONORIFIC;

    static Sphere of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }
  }

  public Title {
    aliases = List.copyOf(aliases);
  }
}
