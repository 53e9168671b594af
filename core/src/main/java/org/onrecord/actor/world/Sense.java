package org.onrecord.actor.world;

/** What a surface form may stand for. */
public sealed interface Sense {
  /** A country by its name, by its people, or by a place in it. */
  record OfCountry(Country country, Form form) implements Sense {}

  /** How a form names a country. */
  enum Form {
    NAME,
    DEMONYM,
    CAPITAL,
    CITY
  }

  /** A seat of power. */
  record OfSeat(Seat seat) implements Sense {}

  /** An organisation, institution with a name of its own, party or company. */
  record OfOrganisation(Organisation organisation) implements Sense {}

  /** An armed group. */
  record OfArmedGroup(ArmedGroup group) implements Sense {}

  /** An outlet or agency. */
  record OfOutlet(NewsOutlet outlet) implements Sense {}

  /** An institution that a country beside it makes somebody. */
  record OfInstitution(Institution institution) implements Sense {}

  /**
   * A title.
   *
   * @param gender of the bearer, as far as this form tells (“spokeswoman”)
   */
  record OfTitle(Title title, Gender gender) implements Sense {}

  /** A person by a full name or alias. */
  record OfPerson(Person person) implements Sense {}
}
