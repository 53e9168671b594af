package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditNamesTest {
  private static final String REPORT =
      "Ferry strike ends after talks\n\nThe strike in the harbour ended on Friday, both sides"
          + " said.\n\nThe union had asked for more crew on the ferries to the islands.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "With reporting by Reuters, AP and TASS | Reuters, AP, TASS",
        "With reporting by Northlight and Interfold | Northlight, Interfold",
        "(Reporting by Ada Brandt in Vienna; Editing by Joon Rask) | ''",
        "Ledger staff and the Coastal Press Agency (CPA) | Coastal Press Agency",
        "According to The Associated Press, the crews were tired. AP reported more. |"
            + " The Associated Press",
        "The Washington Post reports that the owner gave in on the Thursday. | The Washington Post",
        "The minister told Reuters and the BBC that the crews were tired. | ''",
        "Dawn reported to the captain at six, and Bloomberg said nothing to him. | ''",
        "Photo by: Reuters | ''",
      })
  void namesWhomALineCredits(String line, String credits) {
    assertThat(String.join(", ", Blocks.of(REPORT + line).credits())).isEqualTo(credits);
  }

  @Test
  void knowsOutletByWhatItSaysOfItself() {
    assertThat(Blocks.of(REPORT + "The Ledger and agencies").outlet()).isEqualTo("The Ledger");
    String note =
        "With reporting by AP\n\nThe Northern Courier is a paper. We report from nine towns.";
    assertThat(Blocks.of(REPORT + note).outlet()).isEqualTo("The Northern Courier");
  }
}
