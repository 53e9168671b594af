package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds statements anywhere in a pile that share a run of six words with one, so that an utterance
 * is not parted by the bounds of stories, and an old remark is known again. Those of the same days
 * are found by runs that are rare in these days; those of other days by several runs that are rare
 * in the whole pile. So the cost does not grow with the pile.
 */
final class SayingIndex {
  static final int RUN = 6;

  /** A run that more statements of some days share is a formula or a slogan, and links nothing. */
  static final int COMMON = 64;

  /** The same for statements of other days. */
  static final int COMMON_FAR = 16;

  /** Days that are counted together. */
  private static final int BUCKET_DAYS = 8;

  /** Days that count on either side: together those that may lie between two reports. */
  private static final int BEFORE = 1;

  private static final int AFTER = SayingMatch.NEAR_DAYS - BEFORE;

  private final PostingLists far = new PostingLists();
  private final PostingLists near = new PostingLists();
  private final List<Saying> sayings = new ArrayList<>();

  /** What two statements share. */
  static final class Shared {
    private boolean near;
    private int far;

    void near() {
      near = true;
    }

    void far() {
      far++;
    }

    /** Whether two statements that share it are worth comparing word by word. */
    boolean isEnough(Saying a, Saying b) {
      return SayingPairs.isNear(a, b) ? near : SayingPairs.mayRecur(a, b, far);
    }
  }

  /** Takes a statement in. */
  void add(Saying saying) {
    int number = sayings.size();
    sayings.add(saying);
    for (long run : runs(saying)) {
      add(far, run, number, COMMON_FAR);
      for (int bucket : buckets(saying)) {
        add(near, in(run, bucket), number, COMMON);
      }
    }
  }

  /** Adds to a list that is not too long already to be looked at ever again. */
  private static void add(PostingLists lists, long key, int number, int most) {
    if (!lists.isLonger(key, most)) {
      lists.add(key, number);
    }
  }

  private static long in(long run, int bucket) {
    return (run ^ bucket) * 0x9e3779b97f4a7c15L + bucket;
  }

  /** The runs of a statement, each once, in ascending order. */
  static long[] runs(Saying saying) {
    if (!saying.isQuoted()) {
      return new long[0];
    }
    int[] shingles = saying.words().shingles(RUN);
    long[] keys = new long[shingles.length];
    for (int i = 0; i < shingles.length; i++) {
      int check = WordForm.hash(saying.words().normal(i), saying.words().normal(i + RUN - 1));
      keys[i] = PostingLists.key(shingles[i], check);
    }
    return Arrays.stream(keys).sorted().distinct().toArray();
  }

  /**
   * The stretches of days under which a statement is found, by numbers; two statements of the same
   * days have one in common. Empty where its days are not known.
   */
  static List<Integer> buckets(Saying saying) {
    Days days = saying.days();
    List<Integer> buckets = new ArrayList<>();
    if (days != null) {
      int last = Math.floorDiv(days.to() + AFTER, BUCKET_DAYS);
      for (int b = Math.floorDiv(days.from() - BEFORE, BUCKET_DAYS); b <= last; b++) {
        buckets.add(b);
      }
    }
    return buckets;
  }

  /** Other statements that share enough to be compared, in order of id. */
  List<Saying> sharers(Saying saying) {
    Map<Integer, Shared> found = new HashMap<>();
    List<Integer> buckets = buckets(saying);
    for (long run : runs(saying)) {
      for (int bucket : buckets) {
        near.few(in(run, bucket), COMMON, n -> found.computeIfAbsent(n, k -> new Shared()).near());
      }
      far.few(run, COMMON_FAR, n -> found.computeIfAbsent(n, k -> new Shared()).far());
    }
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().isEnough(saying, sayings.get(entry.getKey())))
        .map(entry -> sayings.get(entry.getKey()))
        .sorted(Comparator.comparing(Saying::id))
        .toList();
  }
}
