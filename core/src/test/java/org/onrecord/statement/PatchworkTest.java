package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Reading;

final class PatchworkTest {
  private static final String REPORT =
      """
      Mara|NNP|2|compound|PERSON Lind|NNP|3|nsubj|PERSON closed=close|VBD|0|root it|PRP|3|obj .|.|3|punct
      She|PRP|2|nsubj said=say|VBD|0|root it|PRP|5|nsubj was=be|VBD|5|cop late|JJ|2|ccomp .|.|2|punct
      """;

  private static boolean isPatchwork(Reading reading) {
    return Patchwork.is(reading, Views.of(reading));
  }

  @Test
  void takesAReportThatNamesBeforeItSaysSheForWhole() {
    Reading reading =
        ParseNotation.of("Mara Lind closed it.\nShe said it was late.")
            .sentences(REPORT)
            .person("mara-lind", "Mara Lind", "She")
            .reading();
    assertThat(isPatchwork(reading)).isFalse();
  }

  @Test
  void knowsAPageByItsTwoStylesAndAPronounBeforeAnyName() {
    Reading reading =
        ParseNotation.of("She said it was late.\nThe US left.\nThe U.S. stayed.")
            .sentence(
                "She|PRP|2|nsubj said=say|VBD|0|root it|PRP|5|nsubj was=be|VBD|5|cop"
                    + " late|JJ|2|ccomp .|.|2|punct")
            .sentence("The|DT|2|det US|NNP|3|nsubj|LOCATION left=leave|VBD|0|root .|.|3|punct")
            .sentence("The|DT|2|det U.S.|NNP|3|nsubj|LOCATION stayed=stay|VBD|0|root .|.|3|punct")
            .reading();
    assertThat(isPatchwork(reading)).isTrue();
  }

  @Test
  void needsMoreThanOneSign() {
    Reading reading =
        ParseNotation.of("The US left.\nThe U.S. stayed.")
            .sentence("The|DT|2|det US|NNP|3|nsubj|LOCATION left=leave|VBD|0|root .|.|3|punct")
            .sentence("The|DT|2|det U.S.|NNP|3|nsubj|LOCATION stayed=stay|VBD|0|root .|.|3|punct")
            .reading();
    assertThat(isPatchwork(reading)).isFalse();
  }
}
