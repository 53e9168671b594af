package org.onrecord.actor.world;

/**
 * A name that a user's own roster gives to somebody: it stands for that one alone, whatever else
 * the library's tables know under it.
 *
 * @param surface the name as written
 * @param owner id of a person, organisation, armed group or outlet, or an iso3 code
 */
public record Claim(String surface, String owner) {}
