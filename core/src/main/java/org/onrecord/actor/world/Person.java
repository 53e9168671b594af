package org.onrecord.actor.world;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who held an office.
 *
 * @param id slug, such as {@code sergei-lavrov}
 * @param shortNames forms by which news goes on once the full name was given, such as “Lavrov”
 * @param tenures in the order of the roster, by first day within one file
 */
public record Person(
    String id,
    String name,
    List<String> aliases,
    List<String> shortNames,
    Gender gender,
    List<Tenure> tenures) {
  public Person {
    aliases = List.copyOf(aliases);
    shortNames = List.copyOf(shortNames);
    tenures = List.copyOf(tenures);
  }

  /** The offices held on a day, the highest rank first. */
  public List<Tenure> on(LocalDate day) {
    return tenures.stream()
        .filter(tenure -> tenure.covers(day))
        .sorted((a, b) -> Integer.compare(b.title().rank(), a.title().rank()))
        .toList();
  }
}
