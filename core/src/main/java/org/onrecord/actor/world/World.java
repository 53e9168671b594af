package org.onrecord.actor.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/**
 * The world that news takes for known: look a name up and get what it may stand for.
 *
 * <p>Immutable. {@link #load()} reads the lexicons, {@link #with(Lexicon)} adds a roster of the
 * user's own. Capitals count (“US” is no “us”); diacritics, hyphens, dots and a leading “the” do
 * not: see {@link NameForm}.
 */
public final class World {
  /**
   * A name found in a row of tokens.
   *
   * @param begin first token
   * @param end behind its last token
   * @param senses what it may stand for, never empty
   */
  public record Match(int begin, int end, List<Sense> senses) {
    public Match {
      senses = List.copyOf(senses);
    }
  }

  private final Gazetteer gazetteer;
  private final People people;

  private World(Gazetteer gazetteer, People people) {
    this.gazetteer = gazetteer;
    this.people = people;
  }

  /** Reads the lexicons of the library. */
  public static World load() {
    Gazetteer gazetteer = Gazetteer.load();
    Roster roster = new Roster(gazetteer.titles(), gazetteer.bodies());
    roster.add(gazetteer.holders());
    return new World(gazetteer, new People(roster.people()));
  }

  /**
   * This world and the people of a table besides; somebody known already gets the further names and
   * offices.
   *
   * @param table with the columns person, name, aliases, gender, office, of, from, to and, where
   *     wanted, short
   * @throws IllegalArgumentException if a line is wrong, with file, line and what to write instead
   */
  public World with(Lexicon table) {
    Roster roster = new Roster(gazetteer.titles(), gazetteer.bodies());
    roster.add(people.byId().values());
    roster.add(table);
    return new World(gazetteer, new People(roster.people()));
  }

  /** The longest name of any kind that begins at a token. */
  public Optional<Match> longest(List<String> tokens, int from) {
    return longest(tokens, from, sense -> true);
  }

  /**
   * The longest name that begins at a token, ends with one and may stand for what is wanted.
   *
   * @param tokens as they stand in the text; hyphens and apostrophes may be tokens of their own
   */
  public Optional<Match> longest(List<String> tokens, int from, Predicate<Sense> wanted) {
    NameIndex.@Nullable Found name = gazetteer.index().longest(tokens, from, wanted);
    NameIndex.@Nullable Found person = people.index().longest(tokens, from, wanted);
    if (name == null || (person != null && person.end() > name.end())) {
      return Optional.ofNullable(person).map(World::match);
    }
    if (person == null || person.end() < name.end()) {
      return Optional.of(match(name));
    }
    List<Sense> both = new ArrayList<>(name.senses());
    both.addAll(person.senses());
    return Optional.of(new Match(name.begin(), name.end(), both));
  }

  private static Match match(NameIndex.Found found) {
    return new Match(found.begin(), found.end(), found.senses());
  }

  /** All that a whole name may stand for; empty if nothing. */
  public List<Sense> senses(String surface) {
    List<Sense> senses = new ArrayList<>(gazetteer.index().exact(surface));
    senses.addAll(people.index().exact(surface));
    return senses;
  }

  /** Countries of a name or alias. */
  public List<Country> countries(String surface) {
    return countries(surface, Sense.Form.NAME);
  }

  /** Countries whose people or whose adjective a word is, such as “Syrian”. */
  public List<Country> demonyms(String surface) {
    return countries(surface, Sense.Form.DEMONYM);
  }

  /** Countries that a form names in one way. */
  public List<Country> countries(String surface, Sense.Form form) {
    List<Country> found = new ArrayList<>();
    for (Sense sense : gazetteer.index().exact(surface)) {
      if (sense instanceof Sense.OfCountry of && of.form() == form) {
        found.add(of.country());
      }
    }
    return found;
  }

  private <S extends Sense, T> List<T> of(String surface, Class<S> kind, Function<S, T> named) {
    return senses(surface).stream().filter(kind::isInstance).map(kind::cast).map(named).toList();
  }

  /** Seats of power of a name. */
  public List<Seat> seats(String surface) {
    return of(surface, Sense.OfSeat.class, Sense.OfSeat::seat);
  }

  /** Organisations of a name or alias. */
  public List<Organisation> organisations(String surface) {
    return of(surface, Sense.OfOrganisation.class, Sense.OfOrganisation::organisation);
  }

  /** Armed groups of a name or alias. */
  public List<ArmedGroup> armedGroups(String surface) {
    return of(surface, Sense.OfArmedGroup.class, Sense.OfArmedGroup::group);
  }

  /** Outlets of a name or alias. */
  public List<NewsOutlet> outlets(String surface) {
    return of(surface, Sense.OfOutlet.class, Sense.OfOutlet::outlet);
  }

  /** Titles of a form, whatever its gender or abbreviation. */
  public List<Title> titles(String surface) {
    return of(surface, Sense.OfTitle.class, Sense.OfTitle::title);
  }

  /** People of a full name or alias. */
  public List<Person> people(String surface) {
    return of(surface, Sense.OfPerson.class, Sense.OfPerson::person);
  }

  /** People whom news goes on to call by a short name, such as “Lavrov” or “Xi”. */
  public List<Person> peopleCalled(String shortName) {
    return people.byShortName(shortName);
  }

  /**
   * Who held an office on a day, the latest to begin first: two on the day of a change, and as many
   * as hold it where it is an office of several (senators, spokespeople).
   *
   * @param title id of offices.tsv
   * @param of iso3 code, or id of an organisation or armed group
   */
  public List<Person> holders(String title, String of, LocalDate day) {
    return people.holders(title, of, day);
  }

  /** Who ever held an office, the latest first. */
  public List<Person> holders(String title, String of) {
    return people.holders(title, of, null);
  }

  /** The outlet that publishes at a host, such as {@code edition.example.org}. */
  public Optional<NewsOutlet> outletAt(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      NewsOutlet outlet = gazetteer.outletsByDomain().get(rest);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** The gender that a given name tells, unknown where it is not listed or given to both. */
  public Gender genderOf(String givenName) {
    return gazetteer
        .givenNames()
        .getOrDefault(NameForm.fold(givenName).toLowerCase(Locale.ROOT), Gender.UNKNOWN);
  }

  /** Whether a word is a given name that the lexicon lists. */
  public boolean isGivenName(String word) {
    return gazetteer.givenNames().containsKey(NameForm.fold(word).toLowerCase(Locale.ROOT));
  }

  /** Why a form needs care, where it does: a name that is a common word too, or of two actors. */
  public Optional<String> ambiguity(String surface) {
    return Optional.ofNullable(gazetteer.ambiguous().get(NameForm.key(surface)));
  }

  public Optional<Country> country(String iso3) {
    return Optional.ofNullable(gazetteer.countries().get(iso3));
  }

  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(gazetteer.organisations().get(id));
  }

  public Optional<ArmedGroup> armedGroup(String id) {
    return Optional.ofNullable(gazetteer.armedGroups().get(id));
  }

  public Optional<Institution> institution(String id) {
    return Optional.ofNullable(gazetteer.institutions().get(id));
  }

  public Optional<Title> title(String id) {
    return Optional.ofNullable(gazetteer.titles().get(id));
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.byId().get(id));
  }

  public Collection<Country> allCountries() {
    return Collections.unmodifiableCollection(gazetteer.countries().values());
  }

  public Collection<Organisation> allOrganisations() {
    return Collections.unmodifiableCollection(gazetteer.organisations().values());
  }

  public Collection<Person> allPeople() {
    return Collections.unmodifiableCollection(people.byId().values());
  }
}
