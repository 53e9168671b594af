package org.onrecord.actor.world;

import java.util.List;

/**
 * A paper, broadcaster, site or agency that other reports name.
 *
 * @param kind outlet or agency
 * @param country iso3 code, empty where it is of no one state
 * @param domains hosts it publishes at, without {@code www}
 */
public record NewsOutlet(
    String id,
    String name,
    String kind,
    String country,
    List<String> aliases,
    List<String> domains) {
  public NewsOutlet {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }
}
