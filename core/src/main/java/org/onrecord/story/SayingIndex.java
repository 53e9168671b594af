package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds statements anywhere in a pile that share a run of six words with one, so that an old remark
 * is known again and an utterance is not parted by the bounds of stories.
 */
final class SayingIndex {
  static final int RUN = 6;

  /** A run that more statements share is a formula or a slogan, and links nothing. */
  static final int COMMON = 64;

  private final PostingLists postings = new PostingLists();
  private final List<Saying> sayings = new ArrayList<>();

  /** Takes a statement in. */
  void add(Saying saying) {
    int number = sayings.size();
    sayings.add(saying);
    for (long key : keys(saying)) {
      postings.add(key, number);
    }
  }

  /** The runs of a statement, each once. */
  private static Iterable<Long> keys(Saying saying) {
    TreeSet<Long> keys = new TreeSet<>();
    if (saying.isQuoted()) {
      int[] shingles = saying.words().shingles(RUN);
      for (int i = 0; i < shingles.length; i++) {
        int check = WordForm.hash(saying.words().normal(i), saying.words().normal(i + RUN - 1));
        keys.add(PostingLists.key(shingles[i], check));
      }
    }
    return keys;
  }

  /** The statements that share a run that is not common, itself among them, in order of id. */
  List<Saying> sharers(Saying saying) {
    Set<Integer> found = new HashSet<>();
    for (long key : keys(saying)) {
      if (postings.length(key) <= COMMON) {
        postings.each(key, found::add);
      }
    }
    return found.stream().map(sayings::get).sorted(Comparator.comparing(Saying::id)).toList();
  }
}
