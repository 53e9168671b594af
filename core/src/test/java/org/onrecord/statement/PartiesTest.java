package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;
import org.onrecord.record.Reading;

final class PartiesTest {
  private static List<Party> parties(Reading reading, int head, int first, int last) {
    return new Parties(reading.cast())
        .of(Views.of(reading).get(0), new NounPhrase(head, first, last));
  }

  private static String words(Reading reading, Party party) {
    return party.mention() == null ? "" : party.mention().of(reading.article().text());
  }

  @Test
  void makesOnePartyOfEachConjunct() {
    Reading reading =
        ParseNotation.of("Lind and Rao agreed.")
            .sentence(
                "Lind|NNP|4|nsubj|PERSON and|CC|3|cc Rao|NNP|1|conj|PERSON"
                    + " agreed=agree|VBD|0|root .|.|4|punct")
            .person("mara-lind", "Mara Lind", "Lind")
            .person("tomas-rao", "Tomas Rao", "Rao")
            .reading();
    List<Party> parties = parties(reading, 0, 0, 2);
    assertThat(parties).extracting(p -> words(reading, p)).containsExactly("Lind", "Rao");
    assertThat(parties)
        .extracting(Party::actor)
        .containsExactly(new ActorId("mara-lind"), new ActorId("tomas-rao"));
    assertThat(parties).extracting(Party::basis).containsOnly(Basis.NAMED);
  }

  @Test
  void takesTheNameBesideADescription() {
    Reading reading =
        ParseNotation.of("The mayor, Mara Lind, agreed.")
            .sentence(
                "The|DT|2|det mayor|NN|7|nsubj ,|,|2|punct Mara|NNP|5|compound|PERSON"
                    + " Lind|NNP|2|appos|PERSON ,|,|2|punct agreed=agree|VBD|0|root .|.|7|punct")
            .person("mara-lind", "Mara Lind")
            .reading();
    Party party = parties(reading, 1, 0, 4).get(0);
    assertThat(party.actor()).isEqualTo(new ActorId("mara-lind"));
    assertThat(party.basis()).isEqualTo(Basis.NAMED);
    assertThat(words(reading, party)).isEqualTo("The mayor, Mara Lind");
  }

  @Test
  void tellsAMetonymFromTheNameOfACountry() {
    Reading reading =
        ParseNotation.of("Moscow agreed.")
            .sentence("Moscow|NNP|2|nsubj|LOCATION agreed=agree|VBD|0|root .|.|2|punct")
            .actor("rus", Actor.Kind.COUNTRY, "Russia", "Moscow")
            .reading();
    assertThat(parties(reading, 0, 0, 0).get(0).basis()).isEqualTo(Basis.METONYM);
  }

  @Test
  void leavesWhoNobodyKnowsWithoutAnActor() {
    Reading reading =
        ParseNotation.of("Two neighbours agreed.")
            .sentence(
                "Two|CD|2|nummod neighbours=neighbour|NNS|3|nsubj agreed=agree|VBD|0|root .|.|3|punct")
            .reading();
    Party party = parties(reading, 1, 0, 1).get(0);
    assertThat(party.actor()).isNull();
    assertThat(party.basis()).isEqualTo(Basis.DESCRIPTION);
  }
}
