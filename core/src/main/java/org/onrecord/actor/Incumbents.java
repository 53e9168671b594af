package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Draft.Role;
import org.onrecord.actor.Roster.Holding;
import org.onrecord.actor.Roster.Person;
import org.onrecord.article.Publication;
import org.onrecord.time.DateRange;
import org.onrecord.time.PublicationInference;
import org.onrecord.time.TimeExpression;

/** Who held office when the article was written, and when that must have been. */
final class Incumbents {
  /** Offices below this rank do not date an article. */
  private static final int DATING_RANK = 70;

  /** Heads of state and government. */
  private static final int RULING_RANK = 95;

  /** Whoever else of the name is in an office as high makes a surname alone doubtful. */
  private static final int PEER_RANK = 60;

  /** Puts whom a user's own roster names before all others of a surname. */
  private static final int OWN = 1000;

  private final Gazetteer gazetteer;
  private final Roster roster;

  Incumbents(Gazetteer gazetteer, Roster roster) {
    this.gazetteer = gazetteer;
    this.roster = roster;
  }

  /** Dates the article and gives surnames alone to the office-holders whom they name. */
  void find(Scene scene, List<TimeExpression> times) {
    Publication stated = scene.article().published();
    Publication published =
        stated == null ? PublicationInference.fromText(times).orElse(null) : stated;
    scene.when(
        published == null ? bytenures(scene) : new DateRange(published.from(), published.to()));
    for (Draft draft : scene.drafts()) {
      if (draft.isPerson() && draft.person() == null) {
        PersonName name = draft.personName();
        Person person = name != null && name.isBare() ? bearer(scene, draft, name) : null;
        if (person != null) {
          draft.person(person);
        }
      }
    }
    for (Draft draft : scene.drafts()) {
      Person person = draft.person();
      if (person != null) {
        person.holdings().forEach(holding -> hold(scene, draft, holding));
      }
    }
  }

  private void hold(Scene scene, Draft draft, Holding holding) {
    DateRange when = scene.when();
    if (isHeld(draft, holding, when)) {
      Known of = body(holding.of());
      int rank = rank(holding.office());
      String title =
          gazetteer
              .office(holding.office())
              .map(Gazetteer.OfficeTitle::title)
              .orElse(holding.office());
      int end = title.indexOf(" of ");
      String head = end < 0 ? title : title.substring(0, end);
      String noun = head.substring(head.lastIndexOf(' ') + 1);
      draft.role(
          new Role(
              holding.office(),
              noun,
              title,
              of == null ? holding.of() : of.id().value(),
              of == null ? null : of.name(),
              of == null ? null : of.country(),
              rank));
    }
  }

  /**
   * Whether somebody is in an office here: on the article's date, or as its words say. An office
   * that is given without days is held on every day.
   */
  static boolean isHeld(Draft draft, Holding holding, @Nullable DateRange when) {
    if (holding.from() == null && holding.to() == null) {
      return true;
    }
    return when != null
        ? holding.meets(when)
        : draft.roles().stream().anyMatch(role -> role.office().equals(holding.office()));
  }

  /** The country or organisation that a holding names. */
  @Nullable Known body(String of) {
    return gazetteer.country(of).or(() -> gazetteer.thing(of)).orElse(null);
  }

  /** The days on which all the titled persons of the article held their offices together. */
  private @Nullable DateRange bytenures(Scene scene) {
    List<DateRange> open = null;
    for (Draft draft : scene.drafts()) {
      Person person = draft.person();
      if (person == null) {
        continue;
      }
      for (Role role : draft.roles()) {
        List<DateRange> terms = role.rank() >= DATING_RANK ? terms(person, role) : List.of();
        if (!terms.isEmpty()) {
          open = open == null ? terms : common(open, terms);
        }
      }
    }
    return open == null || open.size() != 1 ? null : open.get(0);
  }

  private static List<DateRange> terms(Person person, Role role) {
    List<DateRange> terms = new ArrayList<>();
    for (Holding holding : person.holdings()) {
      if (holding.office().equals(role.office())
          && (holding.from() != null || holding.to() != null)) {
        terms.add(new DateRange(holding.from(), holding.to()));
      }
    }
    return terms;
  }

  private static List<DateRange> common(List<DateRange> a, List<DateRange> b) {
    List<DateRange> both = new ArrayList<>();
    for (DateRange x : a) {
      for (DateRange y : b) {
        LocalDate from = later(x.from(), y.from());
        LocalDate to = sooner(x.to(), y.to());
        if ((from != null || to != null) && (from == null || to == null || !to.isBefore(from))) {
          both.add(new DateRange(from, to));
        }
      }
    }
    return both;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate sooner(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }

  /**
   * The office-holder whom a surname alone names: one whose title stands beside it, or the highest
   * of that surname in office, if the article speaks of the country.
   */
  private @Nullable Person bearer(Scene scene, Draft draft, PersonName name) {
    DateRange when = scene.when();
    Person byTitle = null;
    Person byCountry = null;
    int titled = 0;
    int highest = -1;
    boolean tie = false;
    List<Person> bearers = roster.ofSurname(name.surnameKey());
    for (Person person : bearers) {
      if (!isSpelt(person, name)) {
        continue;
      }
      boolean sameTitle = false;
      int rank = -1;
      for (Holding holding : person.holdings()) {
        boolean current = when == null ? bearers.size() == 1 : holding.meets(when);
        Known of = body(holding.of());
        sameTitle |=
            draft.roles().stream().anyMatch(role -> role.office().equals(holding.office()))
                && (when == null || holding.meets(when));
        if (current && of != null && (scene.speaksOf(of.country()) || names(scene, of))) {
          rank = Math.max(rank, rank(holding.office()));
        }
      }
      if (sameTitle) {
        byTitle = person;
        titled++;
      }
      if (rank >= 0) {
        rank += roster.isOwn(person) ? OWN : 0;
        tie = rank == highest;
        byCountry = rank > highest ? person : byCountry;
        highest = Math.max(highest, rank);
      }
    }
    if (titled == 1) {
      return byTitle;
    }
    if (titled > 0 || tie) {
      return null;
    }
    return byCountry != null ? byCountry : onlyRuler(bearers, name, when);
  }

  /** The only one of a surname who led a state on the article's day, where no peer shares it. */
  private @Nullable Person onlyRuler(
      List<Person> bearers, PersonName name, @Nullable DateRange when) {
    if (when == null) {
      return null;
    }
    Person ruler = null;
    for (Person person : bearers) {
      int highest = -1;
      for (Holding holding : person.holdings()) {
        highest = holding.meets(when) ? Math.max(highest, rank(holding.office())) : highest;
      }
      if (highest >= RULING_RANK && ruler == null && isSpelt(person, name)) {
        ruler = person;
      } else if (highest >= PEER_RANK) {
        return null;
      }
    }
    return ruler;
  }

  private int rank(String office) {
    return gazetteer.office(office).map(Gazetteer.OfficeTitle::rank).orElse(0);
  }

  private static boolean names(Scene scene, Known body) {
    for (Draft draft : scene.drafts()) {
      if (body.id().value().equals(draft.id()) && draft.isNamed()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpelt(Person person, PersonName bare) {
    for (String called : person.shorts()) {
      if (PersonName.of(called).surname().equals(bare.surname())) {
        return true;
      }
    }
    PersonName name = PersonName.of(person.name());
    if (name.surname().equals(bare.surname()) || name.familyName().equals(bare.surname())) {
      return true;
    }
    for (String alias : person.aliases()) {
      PersonName other = PersonName.of(alias);
      if (other.surname().equals(bare.surname())) {
        return true;
      }
    }
    return false;
  }

  /** The one who held an office all the time in which the article can have been written. */
  @Nullable Person holder(Scene scene, String office, String of) {
    return roster.holder(office, of, scene.when()).orElse(null);
  }
}
