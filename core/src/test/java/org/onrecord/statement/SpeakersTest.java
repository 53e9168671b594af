package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorId;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;

final class SpeakersTest {
  private static final StatementExtractor EXTRACTOR = new StatementExtractor();
  private static final String LIND_CLOSED =
      "Mara|NNP|2|compound|PERSON Lind|NNP|3|nsubj|PERSON closed=close|VBD|0|root it|PRP|3|obj"
          + " .|.|3|punct";

  private static Party speaker(Reading reading) {
    List<Statement> found = EXTRACTOR.extract(reading);
    assertThat(found).hasSize(1);
    return found.get(0).speaker();
  }

  @Test
  void keepsTheAntecedentOfTheCast() {
    Party speaker =
        speaker(
            ParseNotation.of("Mara Lind closed it. She said that it was late.")
                .sentence(LIND_CLOSED)
                .sentence(
                    "She|PRP|2|nsubj said=say|VBD|0|root that|IN|6|mark it|PRP|6|nsubj"
                        + " was=be|VBD|6|cop late|JJ|2|ccomp .|.|2|punct")
                .person("mara-lind", "Mara Lind", "She")
                .reading());
    assertThat(speaker.actor()).isEqualTo(new ActorId("mara-lind"));
    assertThat(speaker.basis()).isEqualTo(Basis.PRONOUN);
  }

  @Test
  void letsNobodyNameHerselfInHerOwnWords() {
    Party speaker =
        speaker(
            ParseNotation.of("Mara Lind closed it. “Lind is late,” she said.")
                .sentence(LIND_CLOSED)
                .sentence(
                    "“=``|``|8|punct Lind|NNP|4|nsubj|PERSON is=be|VBZ|4|cop late|JJ|8|ccomp"
                        + " ,|,|8|punct ”=''|''|8|punct she|PRP|8|nsubj said=say|VBD|0|root"
                        + " .|.|8|punct")
                .person("mara-lind", "Mara Lind", "Lind", "she")
                .reading());
    assertThat(speaker.actor()).isNull();
    assertThat(speaker.basis()).isEqualTo(Basis.NONE);
  }

  @Test
  void givesThePronounOfAClauseAboutASpeechToTheOneWhoHeldIt() {
    Party speaker =
        speaker(
            ParseNotation.of(
                    "Lind followed Rao's speech in Velden, where he said that it was late.")
                .sentence(
                    "Lind|NNP|2|nsubj|PERSON followed=follow|VBD|0|root"
                        + " Rao|NNP|5|nmod:poss|PERSON 's|POS|3|case speech|NN|2|obj in|IN|7|case"
                        + " Velden|NNP|5|nmod|LOCATION ,|,|7|punct where|WRB|11|advmod"
                        + " he|PRP|11|nsubj said=say|VBD|5|acl:relcl that|IN|15|mark"
                        + " it|PRP|15|nsubj was=be|VBD|15|cop late|JJ|11|ccomp .|.|2|punct")
                .person("mara-lind", "Lind", "he")
                .person("tomas-rao", "Rao")
                .reading());
    assertThat(speaker.actor()).isEqualTo(new ActorId("tomas-rao"));
  }
}
