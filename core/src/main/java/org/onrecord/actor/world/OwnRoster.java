package org.onrecord.actor.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/**
 * A roster of the user's own: people with offices and dates, organisations, armed groups, outlets,
 * and further names of countries. The user is right: a name goes to whom the roster gives it, a
 * name or gender of somebody known is replaced, and where the roster says who held an office, the
 * library's other holders of those days give way.
 */
final class OwnRoster {
  private static final List<String> COLUMNS =
      List.of(
          "id", "name", "kind", "country", "aliases", "short", "gender", "office", "of", "from",
          "to");
  private static final Set<String> KINDS =
      Set.of(
          "person",
          "country",
          "organisation",
          "company",
          "government",
          "group",
          "armed_group",
          "outlet",
          "agency");

  private final World ours;
  private final String file;
  private final List<Claim> claims;
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, ArmedGroup> armedGroups = new LinkedHashMap<>();
  private final Map<String, NewsOutlet> outlets = new LinkedHashMap<>();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final World world;

  OwnRoster(World ours, Lexicon given) {
    this.ours = ours;
    this.file = given.name();
    this.claims = new ArrayList<>(ours.claims());
    columns(given);
    Lexicon table = given.withColumns(COLUMNS);
    ours.countries().forEach(country -> countries.put(country.iso3(), country));
    ours.organisations()
        .forEach(organisation -> organisations.put(organisation.id(), organisation));
    ours.armedGroups().forEach(group -> armedGroups.put(group.id(), group));
    ours.outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
    List<Row> persons = new ArrayList<>();
    for (Row row : table.rows()) {
      String kind = row.get("kind").isEmpty() ? "person" : row.get("kind");
      if (!KINDS.contains(kind)) {
        throw RosterReader.wrong(
            file,
            row,
            "kind “"
                + kind
                + "”; write person or nothing, country, organisation, company,"
                + " government, group, armed_group, outlet or agency");
      }
      if (kind.equals("person")) {
        persons.add(row);
      } else {
        thing(row, kind);
      }
    }
    World bodies = with(titles(ours), Map.of());
    RosterReader reader = new RosterReader(bodies);
    persons.forEach(row -> reader.read(file, row));
    this.world = with(reader.titles(), merged(reader.people()));
  }

  World world() {
    return world;
  }

  private static Map<String, Title> titles(World world) {
    Map<String, Title> titles = new LinkedHashMap<>();
    world.titles().forEach(title -> titles.put(title.id(), title));
    return titles;
  }

  private World with(Map<String, Title> titles, Map<String, Person> people) {
    return new World(countries, organisations, armedGroups, outlets, titles, people, claims);
  }

  private static void columns(Lexicon table) {
    String known =
        "; the first line names the columns, parted by tabs: "
            + String.join(", ", COLUMNS)
            + " (only name must be there)";
    if (!table.columns().contains("name")) {
      throw new IllegalArgumentException(table.name() + " line 1: no column “name”" + known);
    }
    for (String column : table.columns()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            table.name() + " line 1: no column is called “" + column + "”" + known);
      }
    }
  }

  private void thing(Row row, String kind) {
    for (String column : List.of("gender", "office", "of", "from", "to")) {
      if (!row.get(column).isEmpty()) {
        throw RosterReader.wrong(
            file, row, column + " “" + row.get(column) + "” is for people; leave it out");
      }
    }
    String name = RosterReader.name(file, row);
    Set<String> aliases = new LinkedHashSet<>(row.list("aliases"));
    aliases.addAll(row.list("short"));
    String owner = kind.equals("country") ? country(row, aliases) : RosterReader.id(file, row);
    if (!kind.equals("country")) {
      claims.add(new Claim(name, owner));
    }
    aliases.forEach(alias -> claims.add(new Claim(alias, owner)));
    switch (kind) {
      case "country" -> {}
      case "armed_group" -> {
        ArmedGroup before = armedGroups.get(owner);
        if (before != null) {
          aliases.add(before.name());
          aliases.addAll(before.aliases());
        }
        String country = before == null ? "" : before.country();
        armedGroups.put(
            owner, new ArmedGroup(owner, name, iso(row, country), List.copyOf(aliases)));
        organisations.remove(owner);
        outlets.remove(owner);
      }
      case "outlet", "agency" -> {
        NewsOutlet before = outlets.get(owner);
        List<String> domains = before == null ? List.of() : before.domains();
        if (before != null) {
          aliases.add(before.name());
          aliases.addAll(before.aliases());
        }
        String country = before == null ? "" : before.country();
        outlets.put(
            owner,
            new NewsOutlet(owner, name, kind, iso(row, country), List.copyOf(aliases), domains));
        organisations.remove(owner);
        armedGroups.remove(owner);
      }
      default -> {
        Organisation before = organisations.get(owner);
        if (before != null) {
          aliases.add(before.name());
          aliases.addAll(before.aliases());
        }
        String country = before == null ? "" : before.country();
        organisations.put(
            owner, new Organisation(owner, name, kind, iso(row, country), List.copyOf(aliases)));
        armedGroups.remove(owner);
        outlets.remove(owner);
      }
    }
  }

  /** A country that is known gets further names; new states there are none. */
  private String country(Row row, Set<String> aliases) {
    String said = row.get("id").isEmpty() ? row.get("name") : row.get("id");
    String iso =
        ours.body(said.length() == 3 ? said.toUpperCase(Locale.ROOT) : said)
            .filter(countries::containsKey)
            .orElseThrow(
                () ->
                    RosterReader.wrong(
                        file,
                        row,
                        "no country “"
                            + said
                            + "”; write in id its ISO 3166 code of three letters, such as FRA"));
    Country before = countries.get(iso);
    if (before != null) {
      Set<String> all = new LinkedHashSet<>(before.aliases());
      all.addAll(aliases);
      countries.put(
          iso,
          new Country(
              before.iso3(),
              before.iso2(),
              before.name(),
              List.copyOf(all),
              before.demonyms(),
              before.capitals(),
              before.cities()));
    }
    return iso;
  }

  private String iso(Row row, String before) {
    String said = row.get("country");
    if (said.isEmpty()) {
      return before;
    }
    return ours.body(said)
        .filter(countries::containsKey)
        .orElseThrow(
            () ->
                RosterReader.wrong(
                    file,
                    row,
                    "no country “" + said + "”; write its name or its code, such as FRA"));
  }

  /** The people of both: whom the user lists first, then all others, who give way. */
  private Map<String, Person> merged(Map<String, Person> own) {
    Map<String, Person> people = new LinkedHashMap<>();
    for (Person person : own.values()) {
      Person before = ours.person(person.id()).orElse(null);
      claims.add(new Claim(person.name(), person.id()));
      person.aliases().forEach(alias -> claims.add(new Claim(alias, person.id())));
      people.put(person.id(), before == null ? person : merged(before, person));
    }
    Map<String, List<Tenure>> taken = new LinkedHashMap<>();
    for (Person person : own.values()) {
      for (Tenure tenure : person.tenures()) {
        if (tenure.title().sphere() != Title.Sphere.LEGISLATURE) {
          taken.computeIfAbsent(office(tenure), o -> new ArrayList<>()).add(tenure);
        }
      }
    }
    for (Person person : ours.people()) {
      people.putIfAbsent(person.id(), givingWay(person, taken));
    }
    return people;
  }

  private static String office(Tenure tenure) {
    return tenure.title().id() + " of " + tenure.of();
  }

  private static Person merged(Person before, Person own) {
    Set<String> aliases = new LinkedHashSet<>(own.aliases());
    if (!before.name().equals(own.name())) {
      aliases.add(before.name());
    }
    aliases.addAll(before.aliases());
    Set<String> shorts = new LinkedHashSet<>(own.shortNames());
    shorts.addAll(before.shortNames());
    List<Tenure> tenures = new ArrayList<>(own.tenures());
    Set<String> said = new LinkedHashSet<>();
    own.tenures().forEach(tenure -> said.add(office(tenure)));
    before.tenures().stream().filter(t -> !said.contains(office(t))).forEach(tenures::add);
    return new Person(
        own.id(),
        own.name(),
        List.copyOf(aliases),
        List.copyOf(shorts),
        own.gender() == Gender.UNKNOWN ? before.gender() : own.gender(),
        tenures);
  }

  private static Person givingWay(Person person, Map<String, List<Tenure>> taken) {
    List<Tenure> left = new ArrayList<>();
    for (Tenure tenure : person.tenures()) {
      List<Tenure> pieces = List.of(tenure);
      for (Tenure own : taken.getOrDefault(office(tenure), List.of())) {
        pieces = pieces.stream().flatMap(piece -> without(piece, own).stream()).toList();
      }
      left.addAll(pieces);
    }
    return left.equals(person.tenures())
        ? person
        : new Person(
            person.id(),
            person.name(),
            person.aliases(),
            person.shortNames(),
            person.gender(),
            left);
  }

  /** What is left of a tenure beside another one of the same office. */
  private static List<Tenure> without(Tenure tenure, Tenure own) {
    LocalDate from = tenure.from() == null ? LocalDate.MIN : tenure.from().first();
    LocalDate to = tenure.to() == null ? LocalDate.MAX : tenure.to().last();
    LocalDate ownFrom = own.from() == null ? LocalDate.MIN : own.from().first();
    LocalDate ownTo = own.to() == null ? LocalDate.MAX : own.to().last();
    if (ownFrom.isAfter(to) || ownTo.isBefore(from)) {
      return List.of(tenure);
    }
    List<Tenure> left = new ArrayList<>();
    if (from.isBefore(ownFrom)) {
      LocalDate end = ownFrom.minusDays(1);
      left.add(new Tenure(tenure.title(), tenure.of(), tenure.from(), new PartialDate(end, end)));
    }
    if (to.isAfter(ownTo)) {
      LocalDate begin = ownTo.plusDays(1);
      left.add(new Tenure(tenure.title(), tenure.of(), new PartialDate(begin, begin), tenure.to()));
    }
    return left;
  }
}
