package org.onrecord.actor.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Lexicon;

/** What is known beforehand, and how a user's own roster adds to it and overrules it. */
class WorldTest {
  private static final World WORLD = World.load();
  private static final String HEADER =
      "id\tname\tkind\tcountry\taliases\tgender\toffice\tof\tfrom\tto\n";

  /** A roster with these lines, their cells parted by {@code ;}. */
  private static World with(String... lines) throws IOException {
    String text = HEADER + String.join("\n", lines).replace(';', '\t');
    return WORLD.with(Lexicon.read("roster.tsv", new StringReader(text)));
  }

  /** Who holds an office on a day. */
  private static List<String> holders(World world, String office, String of, LocalDate day) {
    return world.people().stream()
        .filter(
            person ->
                person.tenures().stream()
                    .anyMatch(
                        t -> t.title().id().equals(office) && t.of().equals(of) && t.covers(day)))
        .map(Person::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "secretary-of-state, USA, 2015-09-16, john-kerry",
    "president, SYR, 2015-09-16, bashar-al-assad",
    "president, FRA, 2015-11-20, francois-hollande",
    "foreign-minister, RUS, 2015-09-16, sergei-lavrov",
    "secretary-general, nato, 2015-11-24, jens-stoltenberg",
    "press-secretary, USA, 2016-02-04, josh-earnest"
  })
  void anOfficeHasItsHolderOnADay(String office, String of, LocalDate day, String person) {
    assertThat(holders(WORLD, office, of, day)).containsExactly(person);
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammad Yusuf, Muhammed Youssef",
    "Côte d’Ivoire, Cote d'Ivoire",
    "the U.S. Navy, US Navy",
    "Hizbullah, Hezbollah",
    "Al Qaida, al-Qaeda"
  })
  void spellingsOfOneNameCompareEqual(String one, String other) {
    assertThat(NameForm.key(one)).isEqualTo(NameForm.key(other));
  }

  @Test
  void somebodyNewIsAddedWithAnOfficeOfTheUsersOwn() throws IOException {
    World world =
        with(
            "fell-council;Fell Council;organisation;Iceland;FC",
            ";Jane Roe;;;J. Roe;f;Warden of the Fells;Fell Council;2031-02");
    Person roe = world.person("jane-roe").orElseThrow();
    assertThat(roe.aliases()).containsExactly("J. Roe");
    assertThat(roe.gender()).isEqualTo(Gender.FEMALE);
    assertThat(roe.tenures())
        .singleElement()
        .satisfies(
            tenure -> {
              assertThat(tenure.title().title()).isEqualTo("Warden of the Fells");
              assertThat(tenure.of()).isEqualTo("fell-council");
              assertThat(tenure.covers(LocalDate.of(2031, 1, 31))).isFalse();
              assertThat(tenure.covers(LocalDate.of(2040, 1, 1))).isTrue();
            });
    assertThat(world.organisation("fell-council").orElseThrow().country()).isEqualTo("ISL");
    assertThat(world.claims())
        .contains(new Claim("FC", "fell-council"), new Claim("J. Roe", "jane-roe"));
    assertThat(WORLD.person("jane-roe")).isEmpty();
  }

  @Test
  void whoIsKnownGetsWhatTheUserSaysAndKeepsTheRest() throws IOException {
    World world = with("sergei-lavrov;Sergei V. Lavrov;;;S. Lavrov;;professor;Iceland;2031");
    Person lavrov = world.person("sergei-lavrov").orElseThrow();
    assertThat(lavrov.name()).isEqualTo("Sergei V. Lavrov");
    assertThat(lavrov.aliases()).contains("S. Lavrov", "Sergei Lavrov", "Sergey Lavrov");
    assertThat(lavrov.gender()).isEqualTo(Gender.MALE);
    assertThat(lavrov.tenures())
        .extracting(tenure -> tenure.title().id())
        .contains("professor", "foreign-minister");
  }

  @Test
  void ourHolderGivesWayForTheDaysOfTheUsersHolder() throws IOException {
    World world = with(";Jane Roe;;;;f;president;France;2015-06-01;2015-12-31");
    assertThat(holders(world, "president", "FRA", LocalDate.of(2015, 11, 20)))
        .containsExactly("jane-roe");
    assertThat(holders(world, "president", "FRA", LocalDate.of(2015, 5, 31)))
        .containsExactly("francois-hollande");
    assertThat(holders(world, "president", "FRA", LocalDate.of(2016, 1, 1)))
        .containsExactly("francois-hollande");
  }

  @Test
  void aTitleIsFoundByItsNameAndAlias() throws IOException {
    World world = with(";Jane Roe;;;;f;Foreign Secretary;GBR;2031");
    assertThat(world.person("jane-roe").orElseThrow().tenures().get(0).title().id())
        .isEqualTo("foreign-secretary");
  }

  @Test
  void aCountryGetsFurtherNames() throws IOException {
    World world = with("ISL;Iceland;country;;the Island");
    assertThat(world.country("ISL").orElseThrow().aliases()).contains("the Island");
    assertThat(world.claims()).contains(new Claim("the Island", "ISL"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe;Jane Roe|“Jane Roe” is no id",
        "jane-roe;|no name",
        "jane-roe;Jane Roe;prson|kind “prson”; write person",
        "jane-roe;Jane Roe;;;;x|gender “x”; write m, f or u",
        "jane-roe;Jane Roe;;;;f;mayor;;2031|an office of nothing",
        "jane-roe;Jane Roe;;;;f;mayor;Ruritania;2031|nothing is known under “Ruritania”",
        "jane-roe;Jane Roe;;;;f;mayor;ISL;May 2031|from “May 2031” is no date",
        "jane-roe;Jane Roe;;;;f;mayor;ISL;2031;2030|before it begins",
        "jane-roe;Jane Roe;;;;f;;ISL|without an office",
        "fells;The Fells;group;Ruritania|no country “Ruritania”",
        "fells;The Fells;group;;;;mayor|office “mayor” is for people",
        "RUR;Ruritania;country|no country “RUR”"
      })
  void aWrongLineIsNamedWithTheWayOut(String line, String says) {
    assertThatThrownBy(() -> with(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("roster.tsv line 2: ")
        .hasMessageContaining(says);
  }

  @ParameterizedTest
  @CsvSource({"id, no column “name”", "name\tofice, no column is called “ofice”"})
  void aWrongHeadingIsNamed(String heading, String says) throws IOException {
    Lexicon table = Lexicon.read("roster.tsv", new StringReader(heading + "\n"));
    assertThatThrownBy(() -> WORLD.with(table))
        .hasMessageContaining("roster.tsv line 1: ")
        .hasMessageContaining(says);
  }
}
