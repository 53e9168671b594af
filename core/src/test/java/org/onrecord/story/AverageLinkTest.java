package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  private static List<AverageLink.Pair> all(int items, double score) {
    List<AverageLink.Pair> pairs = new ArrayList<>();
    for (int a = 0; a < items; a++) {
      for (int b = a + 1; b < items; b++) {
        pairs.add(new AverageLink.Pair(a, b, score));
      }
    }
    return pairs;
  }

  @Test
  void theMeanOfAllPairsDecides() {
    List<AverageLink.Pair> chain =
        List.of(new AverageLink.Pair(0, 1, 0.9), new AverageLink.Pair(1, 2, 0.6));
    assertThat(AverageLink.group(3, chain, 0.5)).containsExactly(0, 0, 2);
    assertThat(AverageLink.group(3, chain, 0.3)).containsExactly(0, 0, 0);
  }

  @Test
  void aLargerGroupMustHangTogetherMoreFirmly() {
    assertThat(AverageLink.group(3, all(3, 0.5), 0.5)).containsOnly(0);
    assertThat(AverageLink.group(8, all(8, 0.5), 0.5)).contains(0, 3);
    assertThat(AverageLink.group(8, all(8, 0.6), 0.5)).containsOnly(0);
  }
}
