package org.onrecord.actor.world;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.language.Lexicon;

/** Reads the lexicons beside {@link World}. */
final class WorldLexicons {
  private WorldLexicons() {}

  static Lexicon read(String resource) {
    return Lexicon.read(WorldLexicons.class, resource);
  }

  static List<Country> countries() {
    return rows(
        "countries.tsv",
        row ->
            new Country(
                row.get("iso3"),
                row.get("iso2"),
                row.get("name"),
                row.list("aliases"),
                row.list("demonyms"),
                row.list("capital"),
                row.list("cities")));
  }

  static List<Seat> seats() {
    return rows(
        "seats.tsv",
        row -> new Seat(row.get("surface"), row.get("actor"), row.get("kind"), row.get("country")));
  }

  static List<Organisation> organisations() {
    return rows(
        "organisations.tsv",
        row ->
            new Organisation(
                row.get("id"),
                row.get("name"),
                row.get("kind"),
                row.get("country"),
                row.list("aliases")));
  }

  static List<ArmedGroup> armedGroups() {
    return rows(
        "armed_groups.tsv",
        row ->
            new ArmedGroup(
                row.get("id"), row.get("name"), row.get("country"), row.list("aliases")));
  }

  static List<NewsOutlet> outlets() {
    return rows(
        "outlets.tsv",
        row ->
            new NewsOutlet(
                row.get("id"),
                row.get("name"),
                row.get("kind"),
                row.get("country"),
                row.list("aliases"),
                row.list("domains")));
  }

  static List<Institution> institutions() {
    return rows(
        "institutions.tsv",
        row ->
            new Institution(row.get("id"), row.get("title"), row.get("kind"), row.list("aliases")));
  }

  static List<Title> titles() {
    return rows(
        "offices.tsv",
        row ->
            new Title(
                row.get("id"),
                row.get("title"),
                row.list("aliases"),
                Integer.parseInt(row.get("rank")),
                row.get("female_title"),
                Title.Sphere.of(row.get("class")),
                Gender.of(row.get("gender"))));
  }

  static Map<String, Gender> givenNames() {
    Map<String, Gender> genders = new HashMap<>();
    for (Lexicon.Row row : read("given_names.tsv").rows()) {
      genders.put(
          NameForm.fold(row.get("name")).toLowerCase(Locale.ROOT), Gender.of(row.get("gender")));
    }
    return genders;
  }

  private static <T> List<T> rows(String resource, Function<Lexicon.Row, T> entry) {
    return read(resource).rows().stream().map(entry).toList();
  }
}
