package org.onrecord.actor.world;

import java.util.List;

/**
 * An armed group that is no state's force.
 *
 * @param country iso3 code of where it is based, empty where in several lands
 */
public record ArmedGroup(String id, String name, String country, List<String> aliases) {
  public ArmedGroup {
    aliases = List.copyOf(aliases);
  }
}
