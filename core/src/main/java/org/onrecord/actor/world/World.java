package org.onrecord.actor.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.language.Lexicon;

/**
 * The world that news takes for known: states, institutions, groups, outlets, titles and who held
 * them when. Immutable. {@link #load()} reads the lexicons, {@link #with(Lexicon)} adds a roster of
 * the user's own.
 */
public final class World {
  private final Map<String, Country> countries;
  private final Map<String, Organisation> organisations;
  private final Map<String, ArmedGroup> armedGroups;
  private final Map<String, NewsOutlet> outlets;
  private final Map<String, Title> titles;
  private final Map<String, Person> people;
  private final List<Claim> claims;

  World(
      Map<String, Country> countries,
      Map<String, Organisation> organisations,
      Map<String, ArmedGroup> armedGroups,
      Map<String, NewsOutlet> outlets,
      Map<String, Title> titles,
      Map<String, Person> people,
      List<Claim> claims) {
    this.countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
    this.organisations = Collections.unmodifiableMap(new LinkedHashMap<>(organisations));
    this.armedGroups = Collections.unmodifiableMap(new LinkedHashMap<>(armedGroups));
    this.outlets = Collections.unmodifiableMap(new LinkedHashMap<>(outlets));
    this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    this.claims = List.copyOf(claims);
  }

  /** Reads the lexicons of the library. */
  public static World load() {
    World bodies =
        new World(
            byId(WorldLexicons.countries(), Country::iso3),
            byId(WorldLexicons.organisations(), Organisation::id),
            byId(WorldLexicons.armedGroups(), ArmedGroup::id),
            byId(WorldLexicons.outlets(), NewsOutlet::id),
            byId(WorldLexicons.titles(), Title::id),
            Map.of(),
            List.of());
    Map<String, Person> people = new RosterReader(bodies).people(WorldLexicons.read("holders.tsv"));
    return new World(
        bodies.countries,
        bodies.organisations,
        bodies.armedGroups,
        bodies.outlets,
        bodies.titles,
        people,
        List.of());
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.put(id.apply(one), one));
    return byId;
  }

  /**
   * This world and what a roster of the user's own adds; where the two disagree, the user is right:
   * see {@link OwnRoster}.
   *
   * @throws IllegalArgumentException if a line is wrong, with file, line and what to write instead
   */
  public World with(Lexicon table) {
    return new OwnRoster(this, table).world();
  }

  /** States and territories, in the order of the lexicon. */
  public Collection<Country> countries() {
    return countries.values();
  }

  /** Seats of power. */
  public List<Seat> seats() {
    return WorldLexicons.seats();
  }

  /** Organisations, parties and companies. */
  public Collection<Organisation> organisations() {
    return organisations.values();
  }

  public Collection<ArmedGroup> armedGroups() {
    return armedGroups.values();
  }

  public Collection<NewsOutlet> outlets() {
    return outlets.values();
  }

  /** Institutions that every state may have. */
  public List<Institution> institutions() {
    return WorldLexicons.institutions();
  }

  public Collection<Title> titles() {
    return titles.values();
  }

  /** Everybody who is known to have held an office, or whom a user's roster names. */
  public Collection<Person> people() {
    return people.values();
  }

  /** Given names in plain small letters, with the gender that they tell. */
  public Map<String, Gender> givenNames() {
    return WorldLexicons.givenNames();
  }

  /** The names that a user's own roster gives, which win over all others. */
  public List<Claim> claims() {
    return claims;
  }

  public Optional<Country> country(String iso3) {
    return Optional.ofNullable(countries.get(iso3));
  }

  public Optional<Organisation> organisation(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  public Optional<ArmedGroup> armedGroup(String id) {
    return Optional.ofNullable(armedGroups.get(id));
  }

  public Optional<NewsOutlet> outlet(String id) {
    return Optional.ofNullable(outlets.get(id));
  }

  public Optional<Title> title(String id) {
    return Optional.ofNullable(titles.get(id));
  }

  public Optional<Person> person(String id) {
    return Optional.ofNullable(people.get(id));
  }

  /** What an office may be of: the id or code of a body, by its id, name or alias. */
  Optional<String> body(String text) {
    if (countries.containsKey(text) || isThing(text)) {
      return Optional.of(text);
    }
    String key = NameForm.key(text);
    List<String> found = new ArrayList<>();
    countries.values().stream()
        .filter(c -> isCalled(key, c.name(), c.aliases()))
        .forEach(c -> found.add(c.iso3()));
    organisations.values().stream()
        .filter(o -> isCalled(key, o.name(), o.aliases()))
        .forEach(o -> found.add(o.id()));
    armedGroups.values().stream()
        .filter(g -> isCalled(key, g.name(), g.aliases()))
        .forEach(g -> found.add(g.id()));
    outlets.values().stream()
        .filter(o -> isCalled(key, o.name(), o.aliases()))
        .forEach(o -> found.add(o.id()));
    return found.stream().findFirst();
  }

  private boolean isThing(String id) {
    return organisations.containsKey(id) || armedGroups.containsKey(id) || outlets.containsKey(id);
  }

  private static boolean isCalled(String key, String name, List<String> aliases) {
    return NameForm.key(name).equals(key)
        || aliases.stream().anyMatch(alias -> NameForm.key(alias).equals(key));
  }
}
