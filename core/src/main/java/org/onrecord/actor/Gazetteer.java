package org.onrecord.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.world.ArmedGroup;
import org.onrecord.actor.world.Claim;
import org.onrecord.actor.world.Country;
import org.onrecord.actor.world.Gender;
import org.onrecord.actor.world.NewsOutlet;
import org.onrecord.actor.world.Organisation;
import org.onrecord.actor.world.Seat;
import org.onrecord.actor.world.Title;
import org.onrecord.actor.world.World;
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
  private final Set<String> agencies = new LinkedHashSet<>();
  private final Set<String> locals = new LinkedHashSet<>();
  private final Map<String, Gender> genders = new LinkedHashMap<>();

  /** An office as people call it, such as “prime minister”. */
  record OfficeTitle(
      String id,
      String title,
      int rank,
      @Nullable String gender,
      @Nullable String femaleTitle,
      Title.Sphere sphere) {}

  /** An organ that every state has, such as its foreign ministry. */
  record Institution(String id, String title, Actor.Kind kind) {}

  Gazetteer(World world) {
    world.countries().forEach(this::country);
    seats(world);
    for (Organisation o : world.organisations()) {
      thing(
          o.id(),
          o.name(),
          kind(o.kind()),
          o.country(),
          o.aliases().stream().map(this::marked).toList(),
          Known.Sort.ORGANISATION);
    }
    for (ArmedGroup g : world.armedGroups()) {
      thing(
          g.id(),
          g.name(),
          Actor.Kind.ARMED_GROUP,
          g.country(),
          g.aliases(),
          Known.Sort.ARMED_GROUP);
    }
    for (NewsOutlet o : world.outlets()) {
      thing(o.id(), o.name(), Actor.Kind.OUTLET, o.country(), o.aliases(), Known.Sort.OUTLET);
      if (o.kind().equals("agency")) {
        agencies.add(o.id());
      }
    }
    peoples();
    readOrgans(world);
    world.titles().forEach(this::office);
    world.givenNames().forEach((name, gender) -> genders.put(Spelling.fold(name), gender));
    world.claims().forEach(claim -> claim(world, claim));
  }

  /** An alias without the mark of those that count in their own country alone. */
  private String marked(String alias) {
    if (!alias.startsWith("?")) {
      return alias;
    }
    locals.add(Spelling.fold(alias.substring(1)));
    return alias.substring(1);
  }

  /** Whether a short name means what the tables hold only where its country is spoken of. */
  boolean isLocal(String text) {
    return locals.contains(Spelling.fold(text));
  }

  private void country(Country listed) {
    String iso = listed.iso3();
    Known country =
        known(countryId(iso), listed.name(), Actor.Kind.COUNTRY, iso, Known.Sort.COUNTRY);
    countries.put(iso, country);
    add(country.name(), country);
    listed.aliases().forEach(alias -> add(alias, country));
    Known demonym = sort(country, Known.Sort.DEMONYM);
    listed.demonyms().forEach(word -> add(word, demonym));
    for (String city : listed.capitals()) {
      String name = city.contains(",") ? city.substring(0, city.indexOf(',')) : city;
      add(name, known(Spelling.slug(name), name, Actor.Kind.PLACE, iso, Known.Sort.CAPITAL));
    }
    for (String city : listed.cities()) {
      add(city, known(Spelling.slug(city), city, Actor.Kind.PLACE, iso, Known.Sort.CITY));
    }
  }

  /** Organs that the tables hold under a name of their own, as “Syrian army” for its army. */
  private void readOrgans(World world) {
    for (Country country : world.countries()) {
      for (Institution institution : institutionsById.values()) {
        List<String> demonyms = country.demonyms();
        for (String demonym : demonyms.subList(0, Math.min(1, demonyms.size()))) {
          for (Known known : names.exactly(demonym + " " + institution.title())) {
            if (country.iso3().equals(known.country())) {
              ownOrgans.putIfAbsent(country.iso3() + ":" + institution.id(), known);
            }
          }
        }
      }
    }
  }

  private void seats(World world) {
    for (org.onrecord.actor.world.Institution listed : world.institutions()) {
      Institution institution = new Institution(listed.id(), listed.title(), kind(listed.kind()));
      institutionsById.put(institution.id(), institution);
      if (institution.kind() == Actor.Kind.OTHER) {
        continue; // officials and the like are nobody's name
      }
      institutions.add(institution.title(), institution);
      listed.aliases().forEach(alias -> institutions.add(alias, institution));
    }
    for (Seat seat : world.seats()) {
      String actor = seat.actor();
      Known known;
      int colon = actor.indexOf(':');
      Institution institution = colon > 0 ? institutionsById.get(actor.substring(colon + 1)) : null;
      Known state = countries.get(actor);
      if (institution != null) {
        known = sort(organ(actor.substring(0, colon), institution), Known.Sort.SEAT);
      } else if (state != null) {
        known = sort(state, Known.Sort.SEAT);
      } else {
        String name = world.organisation(actor).map(Organisation::name).orElse(seat.surface());
        known = known(actor, name, kind(seat.kind()), empty(seat.country()), Known.Sort.SEAT);
      }
      add(seat.surface(), known);
    }
  }

  private void thing(
      String id,
      String name,
      Actor.Kind kind,
      String country,
      List<String> aliases,
      Known.Sort sort) {
    Known known = known(id, name, kind, empty(country), sort);
    byId.put(id, known);
    add(name, known);
    aliases.forEach(alias -> add(alias, known));
  }

  /** A name that a user's roster gives to somebody. */
  private void claim(World world, Claim claim) {
    Known known = byId.getOrDefault(claim.owner(), countries.get(claim.owner()));
    if (known == null) {
      known =
          world
              .person(claim.owner())
              .map(p -> known(p.id(), p.name(), Actor.Kind.PERSON, null, Known.Sort.PERSON))
              .orElseThrow();
    }
    Known owner = known;
    PhraseTable<Known> table = isDescription(claim.surface()) ? descriptions : names;
    table.claim(claim.surface(), owner);
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

  private void office(Title listed) {
    OfficeTitle office =
        new OfficeTitle(
            listed.id(),
            listed.title(),
            listed.rank(),
            gender(listed.gender()).orElse(null),
            empty(listed.femaleTitle()),
            listed.sphere());
    officesById.put(office.id(), office);
    addOffice(office.title(), office);
    listed.aliases().forEach(alias -> addOffice(alias, office));
    if (office.femaleTitle() != null) {
      addOffice(office.femaleTitle(), office);
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
    return gender(genders.getOrDefault(Spelling.fold(givenName), Gender.UNKNOWN));
  }

  private static Optional<String> gender(Gender gender) {
    return switch (gender) {
      case MALE -> Optional.of("m");
      case FEMALE -> Optional.of("f");
      case UNKNOWN -> Optional.empty();
    };
  }

  /** Whether the tables hold a word as a given name. */
  boolean isGivenName(String word) {
    return genders.containsKey(Spelling.fold(word));
  }

  /** Whether an actor is a news agency of the tables. */
  boolean isAgency(@Nullable String id) {
    return id != null && agencies.contains(id);
  }

  /** The countries, by code. */
  List<Known> countries() {
    return new ArrayList<>(countries.values());
  }
}
