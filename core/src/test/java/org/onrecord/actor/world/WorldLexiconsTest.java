package org.onrecord.actor.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.language.Lexicon;

/** Every row of every table is well formed. */
class WorldLexiconsTest {
  private static final Set<String> ISO3 = ids("countries.tsv", "iso3");
  private static final Set<String> TITLES = ids("offices.tsv", "id");
  private static final Set<String> INSTITUTIONS = ids("institutions.tsv", "id");
  private static final Set<String> BODIES = ids("organisations.tsv", "id");
  private static final Set<String> GROUPS = ids("armed_groups.tsv", "id");

  private static Lexicon table(String name) {
    return WorldLexicons.read(name);
  }

  private static Set<String> ids(String table, String column) {
    return table(table).rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, iso3, [A-Z]{3}",
    "organisations.tsv, id, [a-z0-9]+(-[a-z0-9]+)*",
    "armed_groups.tsv, id, [a-z0-9]+(-[a-z0-9]+)*",
    "outlets.tsv, id, [a-z0-9]+(-[a-z0-9]+)*",
    "institutions.tsv, id, [a-z]+(-[a-z]+)*",
    "offices.tsv, id, [a-z0-9]+(-[a-z0-9]+)*",
    "seats.tsv, surface, .+",
    "given_names.tsv, name, .+",
    "spellings.tsv, spelling, [a-z]+"
  })
  void keysAreWellFormedAndThereIsOneRowForEach(String table, String key, String form) {
    List<String> keys = table(table).rows().stream().map(row -> row.get(key)).toList();
    assertThat(keys).allMatch(value -> value.matches(form)).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"organisations.tsv", "armed_groups.tsv", "outlets.tsv", "seats.tsv"})
  void countriesAreKnown(String table) {
    assertThat(table(table).rows())
        .allMatch(row -> row.get("country").isEmpty() || ISO3.contains(row.get("country")));
  }

  @Test
  void kindsAreOfTheRecord() {
    assertThat(ids("organisations.tsv", "kind"))
        .isSubsetOf("organisation", "government", "group", "company");
    assertThat(ids("outlets.tsv", "kind")).isSubsetOf("outlet", "agency");
  }

  @Test
  void aSeatIsOfAnActorInTheTables() {
    for (Lexicon.Row row : table("seats.tsv").rows()) {
      String actor = row.get("actor");
      int colon = actor.indexOf(':');
      boolean known =
          colon < 0
              ? ISO3.contains(actor) || BODIES.contains(actor)
              : ISO3.contains(actor.substring(0, colon))
                  && INSTITUTIONS.contains(actor.substring(colon + 1));
      assertThat(known).as(row.toString()).isTrue();
    }
  }

  @Test
  void aTitleHasARankAndASphere() {
    for (Lexicon.Row row : table("offices.tsv").rows()) {
      assertThat(Integer.parseInt(row.get("rank"))).as(row.toString()).isBetween(0, 100);
      assertThat(Title.Sphere.of(row.get("class"))).as(row.toString()).isNotNull();
      assertThat(row.get("gender")).as(row.toString()).matches("[mf]?");
    }
  }

  @Test
  void holdersAreReadWithoutComplaint() {
    Set<String> bodies = new LinkedHashSet<>(ISO3);
    bodies.addAll(BODIES);
    bodies.addAll(GROUPS);
    for (Lexicon.Row row : table("holders.tsv").rows()) {
      assertThat(TITLES).as(row.toString()).contains(row.get("office"));
      assertThat(bodies).as(row.toString()).contains(row.get("of"));
    }
    assertThat(World.load().people()).hasSizeGreaterThan(2500);
    assertThat(TITLES).hasSizeGreaterThan(250);
  }

  @Test
  void aPersonHasOneNameAndOneGender() {
    Map<String, String> seen = new LinkedHashMap<>();
    for (Lexicon.Row row : table("holders.tsv").rows()) {
      String who = row.get("name") + " " + row.get("gender");
      assertThat(seen.merge(row.get("id"), who, (a, b) -> a)).as(row.toString()).isEqualTo(who);
      assertThat(row.get("gender")).as(row.toString()).matches("[mf]");
    }
  }

  @Test
  void domainsAreOfOneOutlet() {
    List<String> domains =
        table("outlets.tsv").rows().stream().flatMap(row -> row.list("domains").stream()).toList();
    assertThat(domains)
        .doesNotHaveDuplicates()
        .allMatch(
            domain -> domain.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+") && !domain.startsWith("www."));
  }

  @Test
  void aGivenNameIsOfWomenOrMenOrBoth() {
    assertThat(ids("given_names.tsv", "gender")).containsExactlyInAnyOrder("m", "f", "u");
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv, iso3, name aliases demonyms capital cities",
    "organisations.tsv, id, name aliases",
    "armed_groups.tsv, id, name aliases",
    "outlets.tsv, id, name aliases",
    "institutions.tsv, id, title aliases",
    "offices.tsv, id, title aliases",
    "holders.tsv, id, name aliases"
  })
  void aFormOfTwoActorsIsListedAsAmbiguous(String table, String key, String columns) {
    Set<String> listed = new LinkedHashSet<>();
    Lexicon.read(WorldLexiconsTest.class, "ambiguous_names.tsv")
        .rows()
        .forEach(row -> listed.add(NameForm.key(row.get("surface"))));
    Map<String, Set<String>> owners = new LinkedHashMap<>();
    for (Lexicon.Row row : table(table).rows()) {
      for (String column : columns.split(" ")) {
        for (String surface : row.list(column)) {
          owners
              .computeIfAbsent(NameForm.key(surface), k -> new LinkedHashSet<>())
              .add(row.get(key));
        }
      }
    }
    List<String> unlisted = new ArrayList<>();
    owners.forEach(
        (surface, of) -> {
          if (of.size() > 1 && !listed.contains(surface)) {
            unlisted.add(surface + " " + of);
          }
        });
    assertThat(unlisted).isEmpty();
  }
}
