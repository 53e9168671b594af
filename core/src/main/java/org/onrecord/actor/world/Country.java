package org.onrecord.actor.world;

import java.util.List;

/**
 * A state or territory that news speaks of.
 *
 * @param iso3 ISO 3166-1 alpha-3 code, or the code of the lexicon where the standard has none
 * @param iso2 ISO 3166-1 alpha-2 code, empty where there is none
 * @param demonyms adjectives and nouns for its people, such as “Syrian”, “Syrians”
 * @param capitals seats of government, the usual one first; news uses them for the government
 * @param cities best-known cities, provinces, states and regions
 */
public record Country(
    String iso3,
    String iso2,
    String name,
    List<String> aliases,
    List<String> demonyms,
    List<String> capitals,
    List<String> cities) {
  public Country {
    aliases = List.copyOf(aliases);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    cities = List.copyOf(cities);
  }
}
