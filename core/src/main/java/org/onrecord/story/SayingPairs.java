package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;

/** Finds the pairs of statements that may be one utterance, by inverted indexes of short runs. */
final class SayingPairs {
  private static final int RUN = 3;
  private static final int FRAGMENT = 4;

  /** A run that more statements of one story share says nothing. */
  private static final int COMMON = 200;

  /** Runs of six that eight words in a row hold, and ten: what a remark told again must share. */
  private static final int RECURS = 3;

  private static final int RECURS_UNNAMED = 5;

  private SayingPairs() {}

  /** The matches among the statements of one story, the surest first. */
  static List<SayingMatch> inStory(List<Saying> sayings) {
    Map<Integer, List<Integer>> runs = new HashMap<>();
    Map<Integer, List<Integer>> pairs = new HashMap<>();
    Map<ActorId, Map<Integer, List<Integer>>> spoken = new HashMap<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      put(runs, saying.words().shingles(RUN), i);
      put(pairs, contentPairs(saying.words()), i);
      Actor speaker = saying.speaker();
      if (speaker != null) {
        put(
            spoken.computeIfAbsent(speaker.id(), s -> new HashMap<>()),
            contentWords(saying.whole()),
            i);
      }
    }
    BitSet[] candidates = new BitSet[sayings.size()];
    Arrays.setAll(candidates, i -> new BitSet());
    collect(runs, sayings, candidates, false);
    collect(pairs, sayings, candidates, true);
    for (Map<Integer, List<Integer>> words : spoken.values()) {
      collect(words, sayings, candidates, false);
    }
    List<SayingMatch> matches = new ArrayList<>();
    for (int a = 0; a < candidates.length; a++) {
      Saying saying = sayings.get(a);
      BitSet others = candidates[a];
      for (int b = others.nextSetBit(0); b >= 0; b = others.nextSetBit(b + 1)) {
        SayingMatch match = match(saying, sayings.get(b), true);
        if (match != null) {
          matches.add(match);
        }
      }
    }
    matches.sort(SayingMatch.SUREST_FIRST);
    return matches;
  }

  /** The match of two statements, the one of the lower id first. */
  static @Nullable SayingMatch match(Saying a, Saying b, boolean oneStory) {
    boolean inOrder = a.id().compareTo(b.id()) < 0;
    SayingMatch match = inOrder ? SayingMatch.of(a, b, oneStory) : SayingMatch.of(b, a, oneStory);
    boolean oneArticle = a.article().id().equals(b.article().id());
    // What a report says twice is one only where the words are the same, as in a headline.
    if (match != null && oneArticle) {
      boolean nested = a.statement().passage().overlaps(b.statement().passage());
      boolean heading = a.statement().headline() != b.statement().headline();
      return heading && !nested && match.coverage() >= 1 ? match : null;
    }
    return match;
  }

  /** Whether two statements are known to be of the same days. */
  static boolean isNear(Saying a, Saying b) {
    Days x = a.days();
    Days y = b.days();
    return x != null && y != null && x.gap(y) <= SayingMatch.NEAR_DAYS;
  }

  /** Whether two statements that share so much are worth being looked at, whoever says them. */
  static boolean mayMatch(boolean near, int runs) {
    return near || runs >= RECURS;
  }

  /**
   * Whether two statements of different days may be one remark, told again: by one speaker, or
   * where one of them names none.
   *
   * @param runs that they share
   */
  static boolean mayRecur(Saying a, Saying b, int runs) {
    if (a.speaker() == null && b.speaker() == null) {
      return false;
    }
    boolean one = Saying.oneSpeaker(a, b);
    return runs >= (one ? RECURS : RECURS_UNNAMED) && (one || !SayingRules.isAnother(a, b));
  }

  private static void put(Map<Integer, List<Integer>> index, int[] keys, int number) {
    for (int key : keys) {
      List<Integer> list = index.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.isEmpty() || list.get(list.size() - 1) != number) {
        list.add(number);
      }
    }
  }

  private static void collect(
      Map<Integer, List<Integer>> index,
      List<Saying> sayings,
      BitSet[] candidates,
      boolean fragments) {
    for (List<Integer> list : index.values()) {
      if (list.size() > COMMON) {
        continue;
      }
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < list.size(); j++) {
          int a = list.get(i);
          int b = list.get(j);
          if (!fragments
              || sayings.get(a).words().size() <= FRAGMENT
              || sayings.get(b).words().size() <= FRAGMENT) {
            candidates[a].set(b);
          }
        }
      }
    }
  }

  /** Words of content that stand side by side. */
  private static int[] contentPairs(Wording words) {
    return java.util.stream.IntStream.range(0, Math.max(0, words.size() - 1))
        .map(i -> WordForm.hash(words.normal(i), words.normal(i + 1)))
        .toArray();
  }

  private static int[] contentWords(Wording words) {
    return java.util.stream.IntStream.range(0, words.size())
        .filter(i -> !words.isLight(i))
        .map(words::normal)
        .toArray();
  }

  /** By id of the first, then of the second. */
  static final Comparator<SayingMatch> BY_ID =
      Comparator.comparing((SayingMatch m) -> m.a().id()).thenComparing(m -> m.b().id());
}
