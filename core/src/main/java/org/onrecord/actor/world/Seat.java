package org.onrecord.actor.world;

/**
 * A building, street or district that stands for who sits in it, such as “Kremlin”.
 *
 * @param actor an iso3 code, an organisation's id, or {@code ISO3:id} of an institution
 * @param kind kind of actor, as in the record: country, government, organisation, group
 * @param country iso3 code, empty where it is of no state
 */
public record Seat(String surface, String actor, String kind, String country) {}
