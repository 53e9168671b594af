package org.onrecord.engine.kernel;

/**
 * Features of a capitalised word that the sentence has again further on or back, where it is not
 * part of a longer name. The model knows a weight for three of the patterns that CoreNLP looks for.
 */
final class NerRecurrence {
  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;
  private static final String PROPER_NOUN = "NNP";

  private static final long NONE = TextHash.of("NO-OCCURRENCE-PATTERN");
  private static final long ALONE_AHEAD = TextHash.of("X-NEXT-OCCURRENCE-X");
  private static final long ALONE_BEHIND = TextHash.of("X-PREV-OCCURRENCE-X");

  private final NerWord[] words;
  private final String[] tags;

  NerRecurrence(NerWord[] words, String[] tags) {
    this.words = words;
    this.tags = tags;
  }

  void add(int i, WeightTable table, double[] sums) {
    boolean looks =
        i > 0
            && i + 1 < words.length
            && words[i].letters().nameCase()
            && words[i + 1].letters().noCapital()
            && words[i + 1].letters().anyLetter()
            && words[i - 1].letters().anyLetter();
    if (!looks) {
      table.add(NONE, sums);
      return;
    }
    if (isName(i - 1)) {
      return;
    }
    if (alone(i, 1)) {
      table.add(ALONE_AHEAD, sums);
    }
    if (alone(i, -1)) {
      table.add(ALONE_BEHIND, sums);
    }
  }

  private boolean alone(int i, int side) {
    for (int jump = NEAREST; jump <= FARTHEST; jump++) {
      int at = i + side * jump;
      if (at < 0 || at >= words.length) {
        return false;
      }
      boolean again = words[at].text().hash() == words[i].text().hash();
      if (again && !isName(at - 1) && !isName(at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int i) {
    return i >= 0
        && i < words.length
        && words[i].letters().nameCase()
        && tags[i].equals(PROPER_NOUN);
  }
}
