package org.onrecord.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.ParseNotation;
import org.onrecord.language.Sentence;

/** Headlines in running text. */
final class HeadlineJunkTest {
  private static Sentence sentence(String text) {
    StringBuilder notation = new StringBuilder();
    for (String word : text.split(" ")) {
      notation.append(word).append("|NNP|").append(notation.length() == 0 ? "0|root " : "1|dep ");
    }
    return ParseNotation.of(text).sentence(notation.toString().strip()).parse().sentence(0);
  }

  @Test
  void endsANameBeforeTheHeadlineThatIsGluedToIt() {
    Sentence sentence = sentence("Lind Ana Maria LindCITY council");
    assertThat(HeadlineJunk.beforeGlued(sentence, 0, 3)).isZero();
  }

  @Test
  void dropsANameOfWhichNothingElseIsLeft() {
    Sentence sentence = sentence("Ana LindCITY council");
    assertThat(HeadlineJunk.beforeGlued(sentence, 0, 1)).isEqualTo(-1);
  }

  @Test
  void leavesOtherNamesWhole() {
    Sentence sentence = sentence("Ana Lind left");
    assertThat(HeadlineJunk.beforeGlued(sentence, 0, 1)).isEqualTo(1);
    assertThat(HeadlineJunk.behindModal(sentence, 0, 1)).isZero();
  }

  @Test
  void takesTheVerbOfAQuestionForNoGivenName() {
    Sentence sentence = sentence("Will Lind stay ?");
    assertThat(HeadlineJunk.behindModal(sentence, 0, 1)).isEqualTo(1);
  }
}
