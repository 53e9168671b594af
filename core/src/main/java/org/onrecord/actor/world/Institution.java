package org.onrecord.actor.world;

import java.util.List;

/**
 * An institution that every state may have, such as “foreign ministry”; a country before or behind
 * it says whose.
 *
 * @param kind kind of actor, as in the record
 */
public record Institution(String id, String title, String kind, List<String> aliases) {
  public Institution {
    aliases = List.copyOf(aliases);
  }
}
