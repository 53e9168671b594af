package org.onrecord.actor.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Lexicon;

/** All that has a name but people: the lexicons as read, and the index over their names. */
final class Gazetteer {
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, ArmedGroup> armedGroups = new LinkedHashMap<>();
  private final Map<String, NewsOutlet> outlets = new LinkedHashMap<>();
  private final Map<String, NewsOutlet> outletsByDomain = new HashMap<>();
  private final Map<String, Institution> institutions = new LinkedHashMap<>();
  private final Map<String, Title> titles = WorldLexicons.titles();
  private final Map<String, Gender> givenNames = WorldLexicons.givenNames();
  private final Map<String, String> ambiguous = new HashMap<>();
  private final NameIndex index = new NameIndex();

  private Gazetteer() {}

  static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    WorldLexicons.countries().forEach(gazetteer::add);
    WorldLexicons.seats()
        .forEach(seat -> gazetteer.index.add(seat.surface(), new Sense.OfSeat(seat)));
    WorldLexicons.organisations().forEach(gazetteer::add);
    WorldLexicons.armedGroups().forEach(gazetteer::add);
    WorldLexicons.outlets().forEach(gazetteer::add);
    WorldLexicons.institutions().forEach(gazetteer::add);
    gazetteer.titles.values().forEach(gazetteer::add);
    WorldLexicons.ambiguous()
        .forEach((surface, why) -> gazetteer.ambiguous.put(NameForm.key(surface), why));
    return gazetteer;
  }

  private void add(Country country) {
    countries.put(country.iso3(), country);
    Sense named = new Sense.OfCountry(country, Sense.Form.NAME);
    index.add(country.name(), named);
    add(country.aliases(), named);
    add(country.demonyms(), new Sense.OfCountry(country, Sense.Form.DEMONYM));
    add(country.capitals(), new Sense.OfCountry(country, Sense.Form.CAPITAL));
    add(country.cities(), new Sense.OfCountry(country, Sense.Form.CITY));
  }

  private void add(Organisation organisation) {
    organisations.put(organisation.id(), organisation);
    Sense sense = new Sense.OfOrganisation(organisation);
    index.add(organisation.name(), sense);
    add(organisation.aliases(), sense);
  }

  private void add(ArmedGroup group) {
    armedGroups.put(group.id(), group);
    Sense sense = new Sense.OfArmedGroup(group);
    index.addWithArticle(group.name(), sense);
    group.aliases().forEach(alias -> index.addWithArticle(alias, sense));
  }

  private void add(NewsOutlet outlet) {
    outlets.put(outlet.id(), outlet);
    Sense sense = new Sense.OfOutlet(outlet);
    index.addWhole(outlet.name(), sense);
    outlet.aliases().forEach(alias -> index.addWhole(alias, sense));
    outlet.domains().forEach(domain -> outletsByDomain.put(domain, outlet));
  }

  private void add(Institution institution) {
    institutions.put(institution.id(), institution);
    Sense sense = new Sense.OfInstitution(institution);
    index.add(institution.title(), sense);
    add(institution.aliases(), sense);
  }

  private void add(Title title) {
    Sense sense = new Sense.OfTitle(title, title.gender());
    index.add(title.title(), sense);
    add(title.aliases(), sense);
    boolean own = titles.values().stream().anyMatch(t -> t.title().equals(title.femaleTitle()));
    if (!title.femaleTitle().isEmpty() && !own) {
      index.add(title.femaleTitle(), new Sense.OfTitle(title, Gender.FEMALE));
    }
  }

  private void add(List<String> names, Sense sense) {
    names.forEach(name -> index.add(name, sense));
  }

  /** What an office may be of. */
  Set<String> bodies() {
    Set<String> bodies = new LinkedHashSet<>(countries.keySet());
    bodies.addAll(organisations.keySet());
    bodies.addAll(armedGroups.keySet());
    return bodies;
  }

  Lexicon holders() {
    return WorldLexicons.read("holders.tsv");
  }

  Map<String, Country> countries() {
    return countries;
  }

  Map<String, Organisation> organisations() {
    return organisations;
  }

  Map<String, ArmedGroup> armedGroups() {
    return armedGroups;
  }

  Map<String, NewsOutlet> outlets() {
    return outlets;
  }

  Map<String, NewsOutlet> outletsByDomain() {
    return outletsByDomain;
  }

  Map<String, Institution> institutions() {
    return institutions;
  }

  Map<String, Title> titles() {
    return titles;
  }

  Map<String, Gender> givenNames() {
    return givenNames;
  }

  Map<String, String> ambiguous() {
    return ambiguous;
  }

  NameIndex index() {
    return index;
  }
}
