package org.onrecord.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.onrecord.actor.ActorMention;
import org.onrecord.article.Block;
import org.onrecord.record.Reading;

final class ParseNotationTest {
  private static final String TEXT = "Minister rules it out\nMara Lind said no. She left.";

  private static Reading reading() {
    return ParseNotation.of(TEXT)
        .titled()
        .sentence("Minister|NN|2|nsubj rules=rule|VBZ|0|root it|PRP|2|obj out|RP|2|compound:prt")
        .sentence(
            "Mara|NNP|2|compound|PERSON Lind|NNP|3|nsubj|PERSON said=say|VBD|0|root no|UH|3|obj"
                + " .|.|3|punct")
        .sentence("She|PRP|2|nsubj left=leave|VBD|0|root .|.|2|punct")
        .person("mara-lind", "Mara Lind", "She")
        .reading();
  }

  @Test
  void tokensStandWhereTheTextHasThem() {
    Reading reading = reading();
    for (Sentence sentence : reading.parse().sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(TEXT)).isEqualTo(token.word());
      }
    }
    assertThat(reading.parse().sentence(1).root().lemma()).isEqualTo("say");
    assertThat(reading.parse().sentence(1).token(1).lemma()).isEqualTo("Lind");
    assertThat(reading.parse().sentence(1).block()).isEqualTo(1);
    assertThat(reading.article().blocks().get(0).kind()).isEqualTo(Block.Kind.TITLE);
  }

  @Test
  void mentionsHaveTheirLastWordAsHead() {
    assertThat(reading().cast().mentions())
        .extracting(ActorMention::sentence, ActorMention::head, ActorMention::form)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 1, ActorMention.Form.NAME),
            org.assertj.core.groups.Tuple.tuple(2, 0, ActorMention.Form.PRONOUN));
  }

  @Test
  void refusesWhatTheTextDoesNotHold() {
    assertThatThrownBy(() -> ParseNotation.of("No.").sentence("Yes|UH|0|root"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Yes");
  }
}
