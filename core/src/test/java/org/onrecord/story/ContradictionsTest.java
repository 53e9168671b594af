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
}
