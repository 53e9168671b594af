package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two statements that report one act of saying.
 *
 * @param alignment of the words compared, those of {@code a} and {@code b}
 * @param coverage share of the shorter one's words found in the other, from 0 to 1
 * @param segments the sentences that are the same, by their numbers in either
 * @param attributed whether the two name different speakers
 */
record SayingMatch(
    Saying a,
    Saying b,
    Wording wordsOfA,
    Wording wordsOfB,
    Alignment alignment,
    double coverage,
    String rule,
    List<SegmentPair> segments,
    boolean attributed) {
  /** How near the articles of two statements stand. */
  enum Nearness {
    STORY,
    DAYS,
    FAR
  }

  record SegmentPair(int a, int b) {}

  /** The surest first. */
  static final Comparator<SayingMatch> SUREST_FIRST =
      Comparator.comparingDouble(SayingMatch::strength)
          .reversed()
          .thenComparing(m -> m.a().id())
          .thenComparing(m -> m.b().id());

  /** Days that may lie between two reports of one act of saying in different stories. */
  static final int NEAR_DAYS = 3;

  SayingMatch {
    segments = List.copyOf(segments);
  }

  /** Words in common, weighed by how much of the shorter one they are. */
  double strength() {
    return alignment.words() * coverage;
  }

  /** How many of the words in common carry content. */
  int content() {
    return alignment.content(wordsOfA);
  }

  /** The match of two statements, or null where they are not the same. */
  static @Nullable SayingMatch of(Saying a, Saying b, boolean oneStory) {
    Nearness nearness = oneStory ? Nearness.STORY : Nearness.FAR;
    Days x = a.days();
    Days y = b.days();
    boolean apart = x != null && y != null && x.gap(y) > NEAR_DAYS;
    if (!oneStory && x != null && y != null && !apart) {
      nearness = Nearness.DAYS;
    }
    SayingMatch quoted = compare(a, b, a.words(), b.words(), nearness);
    if (quoted != null || (a.words() == a.whole() && b.words() == b.whole())) {
      return quoted;
    }
    boolean loose = !a.isQuoted() || !b.isQuoted() || isFragment(a) || isFragment(b);
    return loose && Saying.oneSpeaker(a, b) && nearness == Nearness.STORY
        ? compare(a, b, a.whole(), b.whole(), nearness)
        : null;
  }

  private static boolean isFragment(Saying saying) {
    return saying.words().size() <= 4;
  }

  private static @Nullable SayingMatch compare(
      Saying a, Saying b, Wording x, Wording y, Nearness nearness) {
    int shorter = Math.min(x.size(), y.size());
    if (shorter == 0) {
      return null;
    }
    Alignment alignment = Alignment.of(x, y);
    if (alignment.runs().isEmpty()) {
      return null;
    }
    double whole = (double) alignment.words() / shorter;
    List<SegmentPair> segments = new ArrayList<>();
    double best = segmentPairs(x, y, alignment, segments);
    double coverage = Math.max(whole, best);
    String rule = SayingRules.rule(a, b, x, y, alignment, coverage, nearness);
    if (rule == null) {
      return null;
    }
    return new SayingMatch(
        a, b, x, y, alignment, Math.min(1, coverage), rule, segments, Saying.conflict(a, b));
  }

  /**
   * Finds the pairs of sentences that share half of the shorter one's words; the pair that shares
   * most, where there is none.
   *
   * @return the best coverage of a sentence of at least five words, 0 where there is none
   */
  private static double segmentPairs(
      Wording x, Wording y, Alignment alignment, List<SegmentPair> pairs) {
    int[][] common = new int[x.segments()][y.segments()];
    for (Alignment.Run run : alignment.runs()) {
      for (int k = 0; k < run.words(); k++) {
        common[x.segment(run.a() + k)][y.segment(run.b() + k)]++;
      }
    }
    int[] lengthX = x.segmentLengths();
    int[] lengthY = y.segmentLengths();
    double best = 0;
    SegmentPair most = new SegmentPair(0, 0);
    for (int i = 0; i < common.length; i++) {
      for (int j = 0; j < common[i].length; j++) {
        int shorter = Math.min(lengthX[i], lengthY[j]);
        boolean enough = common[i][j] >= 3 || common[i][j] == shorter;
        if (common[i][j] * 2 >= shorter && common[i][j] > 0 && enough) {
          pairs.add(new SegmentPair(i, j));
        }
        if (shorter >= 5) {
          best = Math.max(best, (double) common[i][j] / shorter);
        }
        if (common[i][j] > common[most.a()][most.b()]) {
          most = new SegmentPair(i, j);
        }
      }
    }
    if (pairs.isEmpty()) {
      pairs.add(most);
    }
    return best;
  }
}
