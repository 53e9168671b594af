package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.story.AverageLink.Pair;

class ReassignmentTest {
  private static final double CUT = 0.12;

  @Test
  void anItemGoesToTheGroupThatItIsMostLike() {
    List<Pair> pairs =
        List.of(
            new Pair(0, 1, 0.5),
            new Pair(0, 2, 0.2),
            new Pair(1, 2, 0.2),
            new Pair(2, 3, 0.3),
            new Pair(2, 4, 0.3),
            new Pair(3, 4, 0.5));
    assertThat(Reassignment.of(new int[] {0, 0, 0, 3, 3}, pairs, CUT))
        .containsExactly(0, 0, 2, 2, 2);
  }

  @Test
  void anItemStaysWhereNoOtherGroupIsMoreLikeIt() {
    List<Pair> pairs =
        List.of(
            new Pair(0, 1, 0.3), new Pair(1, 2, 0.3), new Pair(1, 3, 0.25), new Pair(2, 3, 0.6));
    assertThat(Reassignment.of(new int[] {0, 0, 2, 2}, pairs, CUT)).containsExactly(0, 0, 2, 2);
  }

  @Test
  void aLoneItemGoesNowhereBelowTheCut() {
    List<Pair> pairs = List.of(new Pair(0, 1, 0.11), new Pair(0, 2, 0.11), new Pair(1, 2, 0.5));
    assertThat(Reassignment.of(new int[] {0, 1, 1}, pairs, CUT)).containsExactly(0, 1, 1);
    List<Pair> nearer = List.of(new Pair(0, 1, 0.13), new Pair(0, 2, 0.13), new Pair(1, 2, 0.5));
    assertThat(Reassignment.of(new int[] {0, 1, 1}, nearer, CUT)).containsExactly(0, 0, 0);
  }

  @Test
  void aLargeGroupAsksForMoreThanASmallOne() {
    assertThat(AverageLink.group(3, complete(3, 0.121), CUT)).containsOnly(0);
    assertThat(AverageLink.group(12, complete(12, 0.2), CUT)).containsOnly(0);
    assertThat(AverageLink.group(12, complete(12, 0.121), CUT))
        .contains(0)
        .isNotEqualTo(new int[12]);
  }

  private static List<Pair> complete(int items, double score) {
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < items; a++) {
      for (int b = a + 1; b < items; b++) {
        pairs.add(new Pair(a, b, score));
      }
    }
    return pairs;
  }
}
