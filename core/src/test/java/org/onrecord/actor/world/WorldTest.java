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

class WorldTest {
  private static final World WORLD = World.load();
  private static final String HEADER = "person\tname\taliases\tgender\toffice\tof\tfrom\tto\n";

  @ParameterizedTest
  @CsvSource({
    "US, USA",
    "U.S., USA",
    "the United States, USA",
    "Syria, SYR",
    "SYRIA, SYR",
    "Côte d’Ivoire, CIV",
    "Cote d'Ivoire, CIV",
    "Türkiye, TUR",
    "The Netherlands, NLD"
  })
  void aCountryIsFoundUnderTheFormsOfNews(String surface, String iso3) {
    assertThat(WORLD.countries(surface)).extracting(Country::iso3).containsExactly(iso3);
  }

  @ParameterizedTest
  @CsvSource({"us", "is", "who", "Who", "syria", "turkey", "it"})
  void capitalsCount(String word) {
    assertThat(WORLD.senses(word)).isEmpty();
  }

  @Test
  void anAcronymStandsForItsGroup() {
    assertThat(WORLD.armedGroups("IS")).extracting(ArmedGroup::id).containsExactly("islamic-state");
    assertThat(WORLD.organisations("WHO"))
        .extracting(Organisation::id)
        .containsExactly("world-health-organization");
  }

  @ParameterizedTest
  @CsvSource({
    "al-Qaeda, al-qaeda",
    "Al Qaida, al-qaeda",
    "Qaeda, al-qaeda",
    "Hizbullah, hezbollah",
    "the Nusra Front, nusra-front",
    "Jabhat al-Nusra, nusra-front"
  })
  void spellingsAndArticlesDoNotMatter(String surface, String id) {
    assertThat(WORLD.armedGroups(surface)).extracting(ArmedGroup::id).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Bashar al-Assad, bashar-al-assad", "Bashar Assad, bashar-al-assad",
    "Sergey Lavrov, sergei-lavrov", "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
    "Moammar Kadafi, muammar-gaddafi", "Mohammad Javad Zarif, mohammad-javad-zarif"
  })
  void aPersonIsFoundUnderTransliterations(String surface, String id) {
    assertThat(WORLD.people(surface)).extracting(Person::id).containsExactly(id);
  }

  @Test
  void theLongestNameWins() {
    List<String> tokens = List.of("The", "U.S.", "State", "Department", "said", "on", "Friday");
    World.Match match = WORLD.longest(tokens, 1).orElseThrow();
    assertThat(match.end()).isEqualTo(4);
    assertThat(match.senses())
        .singleElement()
        .isInstanceOfSatisfying(
            Sense.OfOrganisation.class,
            of -> assertThat(of.organisation().id()).isEqualTo("us-state-department"));
  }

  @Test
  void hyphensAndApostrophesMayBeTokensOfTheirOwn() {
    assertThat(WORLD.longest(List.of("Ban", "Ki", "-", "moon", "urged"), 0).orElseThrow().end())
        .isEqualTo(4);
    assertThat(
            WORLD
                .longest(List.of("Kurdistan", "Workers", "'", "Party", "and"), 0)
                .orElseThrow()
                .end())
        .isEqualTo(4);
  }

  @Test
  void noNameReachesOverAComma() {
    assertThat(WORLD.longest(List.of("Islamic", ",", "State"), 0)).isEmpty();
  }

  @Test
  void whatIsNotWantedIsPassedOver() {
    assertThat(WORLD.longest(List.of("Syria"), 0, sense -> !(sense instanceof Sense.OfCountry)))
        .isEmpty();
  }

  @Test
  void theTellsAnOutletFromAHill() {
    assertThat(WORLD.outlets("Hill")).isEmpty();
    assertThat(WORLD.outlets("The Hill")).extracting(NewsOutlet::id).containsExactly("the-hill");
  }

  @Test
  void anOutletIsKnownByItsHost() {
    assertThat(WORLD.outletAt("www.reuters.com").orElseThrow().id()).isEqualTo("reuters");
    assertThat(WORLD.outletAt("notreuters.com")).isEmpty();
  }

  @Test
  void aSeatStandsForWhoSitsInIt() {
    assertThat(WORLD.seats("the Kremlin")).extracting(Seat::actor).containsExactly("RUS");
    assertThat(WORLD.countries("Damascus", Sense.Form.CAPITAL))
        .extracting(Country::iso3)
        .containsExactly("SYR");
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
  void anOfficeHasItsHolderOnADay(String title, String of, LocalDate day, String person) {
    assertThat(WORLD.holders(title, of, day)).extracting(Person::id).containsExactly(person);
  }

  @Test
  void onTheDayOfAChangeBothHoldTheOfficeTheNewOneFirst() {
    assertThat(WORLD.holders("president", "USA", LocalDate.of(2017, 1, 20)))
        .extracting(Person::id)
        .containsExactly("donald-trump", "barack-obama");
  }

  @Test
  void anOfficeOfTwoDatesIsHeldTwice() {
    Person lavrov = WORLD.person("sergei-lavrov").orElseThrow();
    assertThat(lavrov.on(LocalDate.of(2000, 1, 1)))
        .extracting(tenure -> tenure.title().id())
        .containsExactly("un-ambassador");
    assertThat(lavrov.gender()).isEqualTo(Gender.MALE);
  }

  @ParameterizedTest
  @CsvSource({
    "Lavrov, sergei-lavrov", "Xi, xi-jinping", "al-Assad, bashar-al-assad",
    "Assad, bashar-al-assad", "de Mistura, staffan-de-mistura", "Earnest, josh-earnest"
  })
  void aShortNameLeadsToWhomNewsMeans(String name, String id) {
    assertThat(WORLD.peopleCalled(name)).extracting(Person::id).contains(id);
  }

  @Test
  void aTitleHasAFormForAWoman() {
    assertThat(WORLD.titles("spokeswoman")).extracting(Title::id).containsExactly("spokesperson");
    assertThat(WORLD.senses("spokeswoman"))
        .contains(new Sense.OfTitle(WORLD.title("spokesperson").orElseThrow(), Gender.FEMALE));
    assertThat(WORLD.titles("Brig. Gen."))
        .extracting(Title::id)
        .containsExactly("brigadier-general");
  }

  @ParameterizedTest
  @CsvSource({"Maria, FEMALE", "Sergei, MALE", "François, MALE", "Kim, UNKNOWN", "Zzyzx, UNKNOWN"})
  void aGivenNameTellsAGender(String name, Gender gender) {
    assertThat(WORLD.genderOf(name)).isEqualTo(gender);
  }

  @Test
  void aCommonWordIsFlagged() {
    assertThat(WORLD.ambiguity("Earnest")).isPresent();
    assertThat(WORLD.ambiguity("Lavrov")).isEmpty();
  }

  @Test
  void aRosterOfTheUsersOwnIsAdded() throws IOException {
    World world = WORLD.with(table("jane-roe\tJane Roe\tJ. Roe\tf\tmayor\tISL\t2031-02\t\n"));
    assertThat(world.holders("mayor", "ISL", LocalDate.of(2031, 2, 1)))
        .extracting(Person::name)
        .containsExactly("Jane Roe");
    assertThat(world.people("J. Roe")).hasSize(1);
    assertThat(world.people("Sergei Lavrov")).hasSize(1);
    assertThat(WORLD.people("Jane Roe")).isEmpty();
  }

  @Test
  void whoIsKnownAlreadyGetsTheFurtherOffice() throws IOException {
    World world =
        WORLD.with(table("sergei-lavrov\tSergei Lavrov\tS. Lavrov\t\tprofessor\tISL\t2031\t\n"));
    Person lavrov = world.person("sergei-lavrov").orElseThrow();
    assertThat(lavrov.on(LocalDate.of(2031, 6, 1)))
        .extracting(tenure -> tenure.title().id())
        .contains("professor");
    assertThat(lavrov.aliases()).contains("S. Lavrov", "Sergey Lavrov");
    assertThat(lavrov.gender()).isEqualTo(Gender.MALE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jane Roe;Jane Roe;mayor;ISL;2031;;person “Jane Roe” is no id",
        "jane-roe;Jane Roe;mayoral;ISL;2031;;office “mayoral” is not in offices.tsv",
        "jane-roe;Jane Roe;mayor;Iceland;2031;;of “Iceland” is no country",
        "jane-roe;Jane Roe;mayor;ISL;May 2031;;from “May 2031” is no date",
        "jane-roe;Jane Roe;mayor;ISL;2031;2030;before it begins"
      })
  void aWrongLineIsNamedWithTheWayOut(
      String person, String name, String office, String of, String from, String to, String says) {
    String line =
        String.join("\t", person, name, "", "f", office, of, from, to == null ? "" : to) + "\n";
    assertThatThrownBy(() -> WORLD.with(table(line)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("roster.tsv line 2: ")
        .hasMessageContaining(says);
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    Lexicon table = Lexicon.read("roster.tsv", new StringReader("person\tname\n"));
    assertThatThrownBy(() -> WORLD.with(table))
        .hasMessageContaining("roster.tsv")
        .hasMessageContaining("“aliases”");
  }

  private static Lexicon table(String lines) throws IOException {
    return Lexicon.read("roster.tsv", new StringReader(HEADER + lines));
  }
}
