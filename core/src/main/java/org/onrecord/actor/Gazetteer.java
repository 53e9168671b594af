package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/** The names of the world's tables, ready to be looked up in sentences. */
final class Gazetteer {
  private final PhraseTable<Known> names = new PhraseTable<>();
  private final PhraseTable<Known> descriptions = new PhraseTable<>();
  private final PhraseTable<OfficeTitle> offices = new PhraseTable<>();
  private final PhraseTable<Institution> institutions = new PhraseTable<>();
  private final Map<String, Known> countries = new LinkedHashMap<>();
  private final Map<String, OfficeTitle> officesById = new LinkedHashMap<>();
  private final Map<String, Institution> institutionsById = new LinkedHashMap<>();
  private final Map<String, Known> ownOrgans = new LinkedHashMap<>();
  private final Map<String, Known> byId = new LinkedHashMap<>();
  private final Map<String, String> genders = new LinkedHashMap<>();

  /** An office as people call it, such as “prime minister”. */
  record OfficeTitle(
      String id, String title, int rank, @Nullable String gender, @Nullable String femaleTitle) {}

  /** An organ that every state has, such as its foreign ministry. */
  record Institution(String id, String title, Actor.Kind kind) {}

  Gazetteer() {
    readCountries();
    seats();
    things("organisations.tsv", Known.Sort.ORGANISATION);
    things("armed_groups.tsv", Known.Sort.ARMED_GROUP);
    things("outlets.tsv", Known.Sort.OUTLET);
    peoples();
    readOrgans();
    readOffices();
    for (Row row : table("given_names.tsv")) {
      genders.put(Spelling.fold(row.get("name")), row.get("gender"));
    }
  }

  private static List<Row> table(String name) {
    return Lexicon.read(Gazetteer.class, "world/" + name).rows();
  }

  private void readCountries() {
    for (Row row : table("countries.tsv")) {
      String iso = row.get("iso3");
      Known country =
          known(countryId(iso), row.get("name"), Actor.Kind.COUNTRY, iso, Known.Sort.COUNTRY);
      countries.put(iso, country);
      add(country.name(), country);
      row.list("aliases").forEach(alias -> add(alias, country));
      Known demonym = sort(country, Known.Sort.DEMONYM);
      row.list("demonyms").forEach(word -> add(word, demonym));
      for (String city : row.list("capital")) {
        String name = city.contains(",") ? city.substring(0, city.indexOf(',')) : city;
        add(name, known(Spelling.slug(name), name, Actor.Kind.PLACE, iso, Known.Sort.CAPITAL));
      }
      for (String city : row.list("cities")) {
        add(city, known(Spelling.slug(city), city, Actor.Kind.PLACE, iso, Known.Sort.CITY));
      }
    }
  }

  /** Organs that the tables hold under a name of their own, as “Syrian army” for its army. */
  private void readOrgans() {
    for (Row row : table("countries.tsv")) {
      for (Institution institution : institutionsById.values()) {
        List<String> demonyms = row.list("demonyms");
        for (String demonym : demonyms.subList(0, Math.min(1, demonyms.size()))) {
          for (Known known : names.exactly(demonym + " " + institution.title())) {
            if (row.get("iso3").equals(known.country())) {
              ownOrgans.putIfAbsent(row.get("iso3") + ":" + institution.id(), known);
            }
          }
        }
      }
    }
  }

  private void seats() {
    Map<String, String> pending = new LinkedHashMap<>();
    for (Row row : table("organisations.tsv")) {
      pending.put(row.get("id"), row.get("name"));
    }
    for (Row row : table("institutions.tsv")) {
      Institution institution =
          new Institution(row.get("id"), row.get("title"), kind(row.get("kind")));
      institutionsById.put(institution.id(), institution);
      if (institution.kind() == Actor.Kind.OTHER) {
        continue; // officials and the like are nobody's name
      }
      institutions.add(institution.title(), institution);
      row.list("aliases").forEach(alias -> institutions.add(alias, institution));
    }
    for (Row row : table("seats.tsv")) {
      String actor = row.get("actor");
      String country = empty(row.get("country"));
      Known known;
      int colon = actor.indexOf(':');
      Institution institution = colon > 0 ? institutionsById.get(actor.substring(colon + 1)) : null;
      Known state = countries.get(actor);
      if (institution != null) {
        known = sort(organ(actor.substring(0, colon), institution), Known.Sort.SEAT);
      } else if (state != null) {
        known = sort(state, Known.Sort.SEAT);
      } else {
        String name = pending.getOrDefault(actor, row.get("surface"));
        known = known(actor, name, kind(row.get("kind")), country, Known.Sort.SEAT);
      }
      add(row.get("surface"), known);
    }
  }

  private void things(String table, Known.Sort sort) {
    for (Row row : table(table)) {
      Actor.Kind kind =
          switch (sort) {
            case ARMED_GROUP -> Actor.Kind.ARMED_GROUP;
            case OUTLET -> Actor.Kind.OUTLET;
            default -> kind(row.get("kind"));
          };
      Known known = known(row.get("id"), row.get("name"), kind, empty(row.get("country")), sort);
      byId.put(known.id().value(), known);
      add(known.name(), known);
      row.list("aliases").forEach(alias -> add(alias, known));
    }
  }

  private void peoples() {
    for (Row row : Lexicon.read(Gazetteer.class, "peoples.tsv").rows()) {
      Known known =
          known(
              Spelling.slug(row.get("name")),
              row.get("name"),
              Actor.Kind.GROUP,
              empty(row.get("country")),
              Known.Sort.PEOPLE);
      add(known.name(), known);
      row.list("aliases").forEach(alias -> add(alias, known));
    }
  }

  private void readOffices() {
    for (Row row : table("offices.tsv")) {
      String rank = row.get("rank");
      OfficeTitle office =
          new OfficeTitle(
              row.get("id"),
              row.get("title"),
              rank.isEmpty() ? 0 : Integer.parseInt(rank),
              empty(row.get("gender")),
              empty(row.get("female_title")));
      officesById.put(office.id(), office);
      addOffice(office.title(), office);
      row.list("aliases").forEach(alias -> addOffice(alias, office));
      if (office.femaleTitle() != null) {
        addOffice(office.femaleTitle(), office);
      }
    }
  }

  private void addOffice(String title, OfficeTitle office) {
    offices.add(title, office);
    if (!title.endsWith("s") && !title.contains(" of ") && !title.endsWith("man")) {
      offices.add(title + "s", office);
    }
  }

  private void add(String surface, Known known) {
    if (isDescription(surface)) {
      descriptions.add(surface, known);
      return;
    }
    names.add(surface, known);
    String lower = surface.toLowerCase(Locale.ROOT);
    if (lower.startsWith("the ") && Character.isUpperCase(surface.charAt(0))) {
      names.add(surface.substring(4), known);
    }
  }

  /** “UN refugee agency”, “coalition against …”: words for something that are not its name. */
  private static boolean isDescription(String surface) {
    int space = surface.lastIndexOf(' ');
    String first = surface.substring(0, Math.max(1, surface.indexOf(' ')));
    return space > 0
        && !Character.isDigit(surface.charAt(space + 1))
        && (Character.isLowerCase(surface.charAt(space + 1))
            || (Character.isLowerCase(surface.charAt(0)) && first.length() > 3));
  }

  private Known known(
      String id, String name, Actor.Kind kind, @Nullable String country, Known.Sort sort) {
    return new Known(new ActorId(id), name, kind, country, sort);
  }

  private static Known sort(Known known, Known.Sort sort) {
    return new Known(known.id(), known.name(), known.kind(), known.country(), sort);
  }

  private static String countryId(String iso) {
    return iso.toLowerCase(Locale.ROOT);
  }

  private static @Nullable String empty(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static Actor.Kind kind(String label) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    return Actor.Kind.ORGANISATION;
  }

  PhraseTable<Known> names() {
    return names;
  }

  /** What is not named but described in fixed words. */
  PhraseTable<Known> descriptions() {
    return descriptions;
  }

  PhraseTable<OfficeTitle> offices() {
    return offices;
  }

  PhraseTable<Institution> institutions() {
    return institutions;
  }

  /** The country of an ISO 3166-1 alpha-3 code. */
  Optional<Known> country(@Nullable String iso) {
    return iso == null ? Optional.empty() : Optional.ofNullable(countries.get(iso));
  }

  /** An organisation, armed group or outlet by its id. */
  Optional<Known> thing(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<OfficeTitle> office(String id) {
    return Optional.ofNullable(officesById.get(id));
  }

  /** The organ of a state, such as Russia's defence ministry. */
  Known organ(String iso, Institution institution) {
    Known own = ownOrgans.get(iso + ":" + institution.id());
    if (own != null) {
      return own;
    }
    Known country = countries.get(iso);
    String of = country == null ? iso : country.name();
    String title =
        Character.toUpperCase(institution.title().charAt(0)) + institution.title().substring(1);
    return known(
        countryId(iso) + "-" + institution.id(),
        title + " of " + of,
        institution.kind(),
        iso,
        Known.Sort.ORGANISATION);
  }

  /** {@code m} or {@code f} for a given name that is only borne by one, else nothing. */
  Optional<String> gender(String givenName) {
    String gender = genders.get(Spelling.fold(givenName));
    return gender == null || gender.length() != 1 || "mf".indexOf(gender) < 0
        ? Optional.empty()
        : Optional.of(gender);
  }

  /** Whether the tables hold a word as a given name. */
  boolean isGivenName(String word) {
    return genders.containsKey(Spelling.fold(word));
  }

  /** The countries, by code. */
  List<Known> countries() {
    return new ArrayList<>(countries.values());
  }
}
