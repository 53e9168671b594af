package org.onrecord.actor.world;

import java.util.List;

/**
 * An organisation, institution of state, party or company with a name of its own.
 *
 * @param kind organisation, government, group or company
 * @param country iso3 code, empty where it is of no one state
 */
public record Organisation(
    String id, String name, String kind, String country, List<String> aliases) {
  public Organisation {
    aliases = List.copyOf(aliases);
  }
}
