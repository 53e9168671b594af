package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.world.Gender;
import org.onrecord.actor.world.Tenure;
import org.onrecord.actor.world.World;
import org.onrecord.time.DateRange;

/** Who held which office when. */
final class Roster {
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, List<Holding>> byOffice = new LinkedHashMap<>();
  private final Map<String, List<Person>> bySurname = new LinkedHashMap<>();
  private final Set<String> own = new LinkedHashSet<>();

  /** Somebody who holds or held offices. */
  static final class Person {
    private final ActorId id;
    private final String name;
    private final @Nullable String gender;
    private final List<String> aliases = new ArrayList<>();
    private final List<String> shorts = new ArrayList<>();
    private final List<Holding> holdings = new ArrayList<>();

    Person(ActorId id, String name, @Nullable String gender) {
      this.id = id;
      this.name = name;
      this.gender = gender;
    }

    ActorId id() {
      return id;
    }

    String name() {
      return name;
    }

    /** {@code m} or {@code f}, where known. */
    @Nullable String gender() {
      return gender;
    }

    List<String> aliases() {
      return List.copyOf(aliases);
    }

    /** What news calls the person once the full name was given. */
    List<String> shorts() {
      return List.copyOf(shorts);
    }

    List<Holding> holdings() {
      return List.copyOf(holdings);
    }

    /** Whether one of the names fits, in whatever spelling. */
    boolean isNamed(PersonName other) {
      if (PersonName.of(name).fits(other)) {
        return true;
      }
      for (String alias : aliases) {
        if (PersonName.of(alias).fits(other)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A term of office.
   *
   * @param of ISO 3166-1 alpha-3 code of a country, or id of an organisation
   */
  record Holding(
      Person person, String office, String of, @Nullable LocalDate from, @Nullable LocalDate to) {
    /** Whether the term holds all of a range; without a range, whether it lasts. */
    boolean covers(@Nullable DateRange when) {
      if (when == null) {
        return to == null;
      }
      return (from == null || (when.from() != null && !from.isAfter(when.from())))
          && (to == null || (when.to() != null && !to.isBefore(when.to())));
    }

    /** Whether the term shares a day with a range. */
    boolean meets(DateRange when) {
      return (from == null || when.to() == null || !from.isAfter(when.to()))
          && (to == null || when.from() == null || !to.isBefore(when.from()));
    }
  }

  Roster(World world) {
    world.claims().forEach(claim -> own.add(claim.owner()));
    for (org.onrecord.actor.world.Person listed : world.people()) {
      Person person = new Person(new ActorId(listed.id()), listed.name(), gender(listed.gender()));
      person.aliases.addAll(listed.aliases());
      person.shorts.addAll(listed.shortNames());
      persons.put(listed.id(), person);
      for (Tenure tenure : listed.tenures()) {
        Holding holding =
            new Holding(
                person,
                tenure.title().id(),
                tenure.of(),
                tenure.from() == null ? null : tenure.from().first(),
                tenure.to() == null ? null : tenure.to().last());
        person.holdings.add(holding);
        byOffice
            .computeIfAbsent(holding.office() + " " + holding.of(), o -> new ArrayList<>())
            .add(holding);
      }
    }
    for (Person person : persons.values()) {
      Set<String> keys = new LinkedHashSet<>();
      keys.add(PersonName.of(person.name()).surnameKey());
      person.aliases().forEach(alias -> keys.add(PersonName.of(alias).surnameKey()));
      person.shorts().forEach(alias -> keys.add(PersonName.of(alias).surnameKey()));
      keys.forEach(key -> bySurname.computeIfAbsent(key, k -> new ArrayList<>()).add(person));
    }
  }

  private static @Nullable String gender(Gender gender) {
    return switch (gender) {
      case MALE -> "m";
      case FEMALE -> "f";
      case UNKNOWN -> null;
    };
  }

  List<Person> persons() {
    return List.copyOf(persons.values());
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** The one who held an office all through a range of days, if there is just one. */
  Optional<Person> holder(String office, String of, @Nullable DateRange when) {
    if (when == null) {
      return Optional.empty();
    }
    Person found = null;
    for (Holding holding : byOffice.getOrDefault(office + " " + of, List.of())) {
      if (holding.meets(when)) {
        if (!holding.covers(when) || (found != null && found != holding.person())) {
          return Optional.empty();
        }
        found = holding.person();
      }
    }
    return Optional.ofNullable(found);
  }

  /** All whose surname has a key. */
  List<Person> ofSurname(String key) {
    return List.copyOf(bySurname.getOrDefault(key, List.of()));
  }

  /** Whether a user's own roster names somebody. */
  boolean isOwn(Person person) {
    return own.contains(person.id().value());
  }

  /** The one of a full name, if there is just one; of two the one of the user's own roster. */
  Optional<Person> named(PersonName name) {
    List<Person> found = new ArrayList<>();
    for (Person person : bySurname.getOrDefault(name.surnameKey(), List.of())) {
      if (person.isNamed(name)) {
        found.add(person);
      }
    }
    if (found.size() > 1) {
      found.removeIf(person -> !isOwn(person));
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
