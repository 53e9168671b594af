package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;

class ContradictionsTest {
  private static final String TITLE = "Patrol boat sinks off Tarn";
  private static final String SCENE =
      "A patrol boat of Averel sank off the port of Tarn on Tuesday during an exercise with the"
          + " coast guard of Lowland.";

  private static List<Contradiction> between(Reports a, Reports b) {
    return new Relater().relate(List.of(a.record(), b.record())).contradictions();
  }

  private static Reports told(String outlet, String speaker, Actor.Kind kind, String words) {
    return report(outlet, "2033-06-07", TITLE, SCENE, speaker + " said " + words + ".")
        .says(speaker, kind, words);
  }

  private static void isFound(Contradiction.Kind kind, String rule, Reports a, Reports b) {
    assertThat(between(a, b))
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(kind);
              assertThat(c.why().rule()).isEqualTo(rule);
            });
  }

  @Test
  void oneLossWithTwoCausesIsAContradiction() {
    isFound(
        Contradiction.Kind.POLARITY,
        "another-cause",
        told("Tarn Post", "averel", Actor.Kind.COUNTRY, "the boat was sunk by a torpedo"),
        told("Low Wire", "lowland", Actor.Kind.COUNTRY, "the boat sank after a collision"));
  }

  @Test
  void oneLossWithOneCauseIsNone() {
    assertThat(
            between(
                told("Tarn Post", "averel", Actor.Kind.COUNTRY, "the boat was sunk by a torpedo"),
                told("Low Wire", "lowland", Actor.Kind.COUNTRY, "a torpedo sank the boat")))
        .isEmpty();
  }

  @Test
  void havingCrossedContradictsHavingStayed() {
    isFound(
        Contradiction.Kind.POLARITY,
        "crossed-against-stayed",
        told(
            "Tarn Post", "lowland", Actor.Kind.COUNTRY, "the boat violated Lowland's waters twice"),
        told(
            "Low Wire",
            "averel",
            Actor.Kind.COUNTRY,
            "the boat stayed within the waters of Averel"));
  }

  @Test
  void oneDeadContradictsTwo() {
    isFound(
        Contradiction.Kind.FIGURE,
        "another-count",
        told("Tarn Post", "averel", Actor.Kind.COUNTRY, "one of the two divers was killed"),
        told("Low Wire", "lowland", Actor.Kind.COUNTRY, "two divers died on the way to port"));
  }

  @Test
  void aNumberFarFromTheWordOfDeathCountsSomethingElse() {
    assertThat(
            between(
                told("Tarn Post", "averel", Actor.Kind.COUNTRY, "one of the two divers was killed"),
                told(
                    "Low Wire",
                    "lowland",
                    Actor.Kind.COUNTRY,
                    "a sailor was killed on Tuesday during the long operation to bring home the two"
                        + " divers")))
        .isEmpty();
  }

  @Test
  void theSameSaidWithAndWithoutANegationIsAContradiction() {
    isFound(
        Contradiction.Kind.POLARITY,
        "negated",
        told(
            "Tarn Post",
            "averel",
            Actor.Kind.COUNTRY,
            "the crew sent a distress signal before it sank"),
        told("Low Wire", "lowland", Actor.Kind.COUNTRY, "the crew never sent a distress signal"));
  }

  @Test
  void theSameWordsOfTwoPeopleAreReported() {
    String words =
        "This crew did everything that a crew can do in such a sea and nothing was left undone";
    Reports a =
        report("Tarn Post", "2033-06-07", TITLE, SCENE, "“" + words + ",” said captain Jon Vey.")
            .quote("jon-vey", words);
    Reports b =
        report("Low Wire", "2033-06-07", TITLE, SCENE, "“" + words + ",” said admiral Kit Marr.")
            .quote("kit-marr", words);
    isFound(Contradiction.Kind.ATTRIBUTION, "another-speaker", a, b);
  }

  @Test
  void aHeadlineThatAddsAPartyIsReported() {
    String words = "we hold the Averel navy primarily responsible for that";
    Reports a =
        report(
                "Tarn Post",
                "2033-06-07",
                "Minister holds Lowland and Averel responsible",
                SCENE,
                "“" + words + "”, minister Ana Roth said.")
            .quote("ana-roth", words);
    assertThat(new Relater().relate(List.of(a.record())).contradictions())
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(Contradiction.Kind.HEADLINE));
  }

  private static void isNone(String a, String b) {
    assertThat(
            between(
                told("Tarn Post", "averel", Actor.Kind.COUNTRY, a),
                told("Low Wire", "lowland", Actor.Kind.COUNTRY, b)))
        .isEmpty();
  }

  @Test
  void oppositeWordsOfTwoThingsAreNone() {
    isFound(
        Contradiction.Kind.POLARITY,
        "opposite-words",
        told("Tarn Post", "averel", Actor.Kind.COUNTRY, "the lock of the old canal is open"),
        told("Low Wire", "lowland", Actor.Kind.COUNTRY, "the lock of the canal is closed"));
    isNone(
        "the lock of the canal was open all night while the crew slept on board",
        "the crew of the tug found the office of the harbour master closed beside the canal");
  }

  @Test
  void whatIsAskedOrDependsIsNotDenied() {
    isNone(
        "the crew will strike the port if the tug sails on Monday",
        "the tug never sails on Monday from the port");
  }

  @Test
  void aListOfPossibleCausesContradictsNone() {
    isNone(
        "the boat was sunk by a torpedo",
        "the boat may have sunk after a collision, a storm or a technical fault");
  }

  private static Reports denies(String what) {
    Reports report =
        report("Low Wire", "2033-06-07", TITLE, SCENE, "Lowland denied " + what + " on Tuesday.");
    return report.cued("lowland", Actor.Kind.COUNTRY, "denied", what);
  }

  @Test
  void aDenialMeetsWhatItDenies() {
    isFound(
        Contradiction.Kind.DENIAL,
        "denied",
        told("Tarn Post", "averel", Actor.Kind.COUNTRY, "the coast guard rammed the patrol boat"),
        denies("that its coast guard rammed the patrol boat"));
  }

  @Test
  void aRefusalDeniesNothing() {
    assertThat(
            between(
                told(
                    "Tarn Post",
                    "averel",
                    Actor.Kind.COUNTRY,
                    "the patrol boat asked the coast guard for help"),
                denies("a request of the patrol boat for help by the coast guard")))
        .isEmpty();
  }

  @Test
  void aDenialOfWhatTheOtherDeniesTooIsNone() {
    assertThat(
            between(
                told(
                    "Tarn Post",
                    "averel",
                    Actor.Kind.COUNTRY,
                    "the coast guard never rammed the patrol boat"),
                denies("that its coast guard rammed the patrol boat")))
        .isEmpty();
  }

  private static Reports quoted(String outlet, String speaker, String name) {
    String words =
        "This crew did everything that a crew can do in such a sea and nothing was left undone";
    return report(outlet, "2033-06-07", TITLE, SCENE, "“" + words + ",” said " + name + ".")
        .quote(speaker, words);
  }

  @Test
  void aSurnameAloneOrSpeltApartIsNoOtherSpeaker() {
    assertThat(
            between(
                quoted("Tarn Post", "Ana Lowentritt", "the lawyer Ana Lowentritt"),
                quoted("Low Wire", "Loewentritt", "Loewentritt")))
        .isEmpty();
  }

  @Test
  void whoMustGoMayNotStay() {
    isFound(
        Contradiction.Kind.POLARITY,
        "must-go-against-may-stay",
        told("Tarn Post", "averel", Actor.Kind.COUNTRY, "the admiral must step down at once")
            .speaksOf("lowland-admiral", "the admiral"),
        told("Low Wire", "lowland", Actor.Kind.COUNTRY, "it will not let him quit")
            .speaksOf("lowland-admiral", "him"));
  }

  @Test
  void whoStaysElsewhereMayGoHere() {
    assertThat(
            between(
                told(
                        "Tarn Post",
                        "averel",
                        Actor.Kind.COUNTRY,
                        "the admiral must step down at once")
                    .speaksOf("lowland-admiral", "the admiral"),
                told("Low Wire", "lowland", Actor.Kind.COUNTRY, "the mayor may stay in office")
                    .speaksOf("tarn-mayor", "the mayor")))
        .isEmpty();
  }

  @Test
  void largeTollsAndOpenNumbersAreNoSmallGroups() {
    isNone(
        "the storm killed 86 people on the coast",
        "a wave killed more than 70 people on the coast");
    isNone("at least two divers were killed", "three divers were killed");
    isNone("six people died in the harbour", "four people died on the ferry");
  }

  @Test
  void flyingOverABorderIsNoClaimOfHavingStayed() {
    isNone(
        "the boat violated Lowland's waters twice",
        "Averel sends a boat over the waters of Tarn every day");
  }

  @Test
  void whatIsNotOnlySoIsSo() {
    isNone(
        "the yard must publish the full report and the letters",
        "the yard must publish not only the full report but also the letters");
  }

  @Test
  void whatSomebodyIsToDoOrAsksDeniesNothing() {
    isNone(
        "the crew will never leave the harbour of Tarn",
        "a new rule that allows the crew to leave the harbour of Tarn is costly");
    isNone(
        "should the crew leave the harbour of Tarn?",
        "the crew will never leave the harbour of Tarn");
  }

  @Test
  void aRefusedThingIsNoDeniedFact() {
    assertThat(
            between(
                told(
                    "Tarn Post",
                    "averel",
                    Actor.Kind.COUNTRY,
                    "the coast guard gave harbour clearances to twelve boats"),
                denies("clearances of the coast guard to boats in the harbour")))
        .isEmpty();
  }

  @Test
  void whatIsSaidBehindADenialIsNotWhatIsDenied() {
    String said = "The coast guard only towed the patrol boat.";
    Reports denial =
        report("Low Wire", "2033-06-07", TITLE, SCENE, "Kit Marr denied it: “" + said + "”")
            .quoteCued("kit-marr", "denied", said);
    assertThat(
            between(
                told(
                    "Tarn Post",
                    "averel",
                    Actor.Kind.COUNTRY,
                    "the coast guard only towed the patrol boat to Tarn"),
                denial))
        .isEmpty();
  }

  @Test
  void whatIsToBePreventedIsNoClaim() {
    assertThat(
            between(
                told(
                    "Tarn Post",
                    "averel",
                    Actor.Kind.COUNTRY,
                    "only a treaty will prevent the coast guard from ramming a patrol boat"),
                denies("that its coast guard was ramming the patrol boat")))
        .isEmpty();
  }

  @Test
  void aBandOfPeopleIsNoOtherSpeaker() {
    String words = "the lights of the whole harbour went out before the boat came in";
    Reports a =
        report("Tarn Post", "2033-06-07", TITLE, SCENE, "“" + words + "”, sailors said.")
            .quote("sailors", Actor.Kind.GROUP, words);
    Reports b =
        report("Low Wire", "2033-06-07", TITLE, SCENE, "“" + words + "”, Kit Marr said.")
            .quote("kit-marr", words);
    assertThat(between(a, b)).isEmpty();
  }

  @Test
  void aCountryForItsOfficialIsReported() {
    String words = "the lights of the whole harbour went out before the boat came in";
    Reports a =
        report("Tarn Post", "2033-06-07", TITLE, SCENE, "“" + words + "”, Lowland said.")
            .quote("lowland", Actor.Kind.COUNTRY, words);
    Reports b =
        report("Low Wire", "2033-06-07", TITLE, SCENE, "“" + words + "”, Kit Marr said.")
            .quote("kit-marr", words);
    isFound(Contradiction.Kind.ATTRIBUTION, "country-for-its-official", a, b);
  }
}
