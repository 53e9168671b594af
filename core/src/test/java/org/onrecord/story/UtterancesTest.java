package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ArticleRecord;

class UtterancesTest {
  private static final String TITLE = "Harbour tunnel at Velm stays shut after flood";
  private static final String SCENE =
      "The harbour tunnel at Velm stayed shut on Monday, a day after water broke through the"
          + " eastern gate and flooded both tubes.";
  private static final String WHOLE =
      "We have asked for the pumps since autumn, and the ministry's silence is negligent and"
          + " unforgivable";

  private final Reports whole =
      report(
              "Velm Post",
              "2031-11-03",
              TITLE,
              SCENE,
              "“" + WHOLE + ",” said harbour master Odo Renk.")
          .quote("odo-renk", WHOLE);
  private final Reports respelt =
      report(
              "Pier Wire",
              "2031-11-04",
              "Flood shuts Velm harbour tunnel",
              SCENE,
              "“We've asked for the pumps since autumn, and the ministry’s silence is negligent and"
                  + " unforgivable”, he said.")
          .quote(
              "",
              "We've asked for the pumps since autumn, and the ministry’s silence is negligent and"
                  + " unforgivable");
  private final Reports clipped =
      report(
              "Coast Echo",
              "2031-11-04",
              "Velm tunnel shut by flood",
              SCENE,
              "The harbour called the silence “negligent and unforgivable”.")
          .quote("odo-renk", "negligent and unforgivable");

  private static List<Utterance> utterances(ArticleRecord... pile) {
    return new Relater().relate(List.of(pile)).utterances();
  }

  @Test
  void oneSentenceInThreeReportsIsOneUtterance() {
    List<Utterance> found = utterances(whole.record(), respelt.record(), clipped.record());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).members())
        .containsExactlyInAnyOrder(
            new Utterance.Member(
                respelt.id(
                    "We've asked for the pumps since autumn, and the ministry’s silence is negligent"
                        + " and unforgivable"),
                Utterance.Relation.VARIANT),
            new Utterance.Member(whole.id(WHOLE), Utterance.Relation.FULLEST),
            new Utterance.Member(
                clipped.id("negligent and unforgivable"), Utterance.Relation.CLIPPED));
  }

  @Test
  void anOrphanGetsTheSpeakerOfItsSiblingWithTheMatchedCharacters() {
    Utterance found = utterances(whole.record(), respelt.record()).get(0);
    assertThat(found.recovered()).hasSize(1);
    Utterance.Recovered recovered = found.recovered().get(0);
    assertThat(recovered.speaker().value()).isEqualTo("odo-renk");
    assertThat(recovered.from()).isEqualTo(whole.id(WHOLE));
    assertThat(recovered.matched().exact())
        .endsWith("the ministry's silence is negligent and unforgivable");
    assertThat(recovered.confidence()).isGreaterThan(0.9);
  }

  @Test
  void theSamePhraseOfAnotherSpeakerIsAnotherUtterance() {
    Reports other =
        report(
                "Velm Post",
                "2031-11-04",
                TITLE,
                SCENE,
                "Opposition leader Ada Munt called the ministry “negligent and unforgivable”.")
            .quote("ada-munt", "negligent and unforgivable");
    assertThat(utterances(whole.record(), other.record())).isEmpty();
  }

  @Test
  void theSamePhraseYearsLaterIsAnotherUtterance() {
    Reports later =
        report(
                "Velm Post",
                "2034-02-11",
                "Vineyard frost in Belmar",
                "Growers in the Belmar valley lost half of the harvest to frost.",
                "“The silence is negligent and unforgivable”, the guild said.")
            .quote("", "The silence is negligent and unforgivable");
    assertThat(utterances(whole.record(), later.record())).isEmpty();
  }

  @Test
  void aQuotationThatJoinsSentencesSaidApartBelongsToBoth() {
    String first = "The eastern gate was never tested under load";
    String second = "Nobody in this office was told about the second pump";
    Reports apart =
        report(
                "Velm Post",
                "2031-11-03",
                TITLE,
                SCENE,
                "“" + first + ",” Renk said.",
                "“" + second + ",” he added.")
            .quote("odo-renk", first)
            .quote("odo-renk", second);
    String both = first + ". " + second + ".";
    Reports joined =
        report("Pier Wire", "2031-11-03", TITLE, SCENE, "“" + both + "” Renk said.")
            .quote("odo-renk", both);
    List<Utterance> found = utterances(apart.record(), joined.record());
    assertThat(found).hasSize(2);
    assertThat(found)
        .allSatisfy(
            u ->
                assertThat(u.members())
                    .contains(new Utterance.Member(joined.id(both), Utterance.Relation.FULLEST)));
  }

  @Test
  void anOrphanWithTwoPossibleSpeakersStaysUnknown() {
    Reports rival =
        report("Coast Echo", "2031-11-03", TITLE, SCENE, "“" + WHOLE + ",” said mayor Ida Lund.")
            .quote("ida-lund", WHOLE);
    List<Utterance> found = utterances(whole.record(), respelt.record(), rival.record());
    assertThat(found).flatExtracting(Utterance::recovered).isEmpty();
  }

  @Test
  void theOrderOfInputDoesNotMatter() {
    List<ArticleRecord> pile =
        new ArrayList<>(List.of(whole.record(), respelt.record(), clipped.record()));
    Relations expected = new Relater().relate(pile);
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(pile, new Random(seed));
      assertThat(new Relater().relate(pile)).isEqualTo(expected);
    }
  }
}
