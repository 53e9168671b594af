package org.onrecord.engine.kernel;

import java.util.Arrays;

/**
 * The scores of a sentence's tags and the best sequence of tags by them (Viterbi over pairs of
 * tags).
 */
final class TaggerSentence {
  private static final int COMPANY_WINDOW = 3;
  private static final String YES = "1";
  private static final String NO = "0";
  private static final HashedText BAR = HashedText.of("|");

  private final TaggerModel model;
  private final TagTransitions transitions;
  private final TaggerWord outside;
  private final TaggerWord[] words;
  private final double[] local;
  private final double[] factors;

  /**
   * Takes a sentence.
   *
   * @param outside what stands beyond either end
   * @param words the words and behind them the mark of the end
   */
  TaggerSentence(
      TaggerModel model, TagTransitions transitions, TaggerWord outside, TaggerWord[] words) {
    this.model = model;
    this.transitions = transitions;
    this.outside = outside;
    this.words = words;
    this.local = new double[model.tags().size()];
    this.factors = new double[model.tags().size()];
  }

  /** The best tag of each word, that of the mark of the end included. */
  int[] best() {
    int[] none = {transitions.outside()};
    int[] secondTags = none;
    int[] lastTags = none;
    double[][] scores = {{0}};
    int[][][] from = new int[words.length][][];
    for (int i = 0; i < words.length; i++) {
      int[] tags = words[i].tags();
      double highest = local(i);
      double[][] next = new double[lastTags.length][tags.length];
      from[i] = new int[lastTags.length][tags.length];
      for (double[] row : next) {
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
      }
      for (int second = 0; second < secondTags.length; second++) {
        for (int last = 0; last < lastTags.length; last++) {
          int row = transitions.row(secondTags[second], lastTags[last]);
          double[] behind = transitions.scores(row);
          double before = scores[second][last];
          double norm = highest + Math.log(dot(factors, transitions.factors(row)));
          for (int k = 0; k < tags.length; k++) {
            double score = before + (local[tags[k]] + behind[tags[k]] - norm);
            if (score > next[last][k]) {
              next[last][k] = score;
              from[i][last][k] = second;
            }
          }
        }
      }
      scores = next;
      secondTags = lastTags;
      lastTags = tags;
    }
    return path(scores, from);
  }

  private int[] path(double[][] scores, int[][][] from) {
    int last = 0;
    int tag = 0;
    for (int i = 0; i < scores.length; i++) {
      for (int k = 0; k < scores[i].length; k++) {
        if (scores[i][k] > scores[last][tag]) {
          last = i;
          tag = k;
        }
      }
    }
    int[] path = new int[words.length];
    for (int i = words.length - 1; i >= 0; i--) {
      path[i] = words[i].tags()[tag];
      int second = from[i][last][tag];
      tag = last;
      last = second;
    }
    return path;
  }

  private static double dot(double[] a, double[] b) {
    double w = 0;
    double x = 0;
    int i = 0;
    for (; i + 2 <= a.length; i += 2) {
      w += a[i] * b[i];
      x += a[i + 1] * b[i + 1];
    }
    return i < a.length ? w + x + a[i] * b[i] : w + x;
  }

  /**
   * Sums what does not depend on other tags, and its exponentials below the highest, which it
   * answers.
   */
  private double local(int i) {
    TaggerWord word = words[i];
    TaggerWord before = at(i - 1);
    TaggerWord after = at(i + 1);
    double[] own = i == 0 ? word.first() : word.later();
    for (int k = 0; k < local.length; k++) {
      local[k] = own[k] + before.before()[k] + after.after()[k];
    }
    if (word.rare()) {
      for (int k = 0; k < local.length; k++) {
        local[k] += before.beforeRare()[k] + after.afterRare()[k];
      }
      long clusters =
          before.cluster().then(BAR).then(word.cluster()).then(BAR).join(after.cluster());
      model.features().add(TagFeatures.key(TagTemplate.CLUSTERS, clusters), local);
      String company = company(i) ? YES : NO;
      model.features().add(TagFeatures.key(TagTemplate.COMPANY, company), local);
    }
    double highest = local[0];
    for (double score : local) {
      highest = Math.max(highest, score);
    }
    for (int k = 0; k < local.length; k++) {
      factors[k] = Math.exp(local[k] - highest);
    }
    return highest;
  }

  private boolean company(int i) {
    boolean ends = false;
    for (int k = 0; k <= COMPANY_WINDOW; k++) {
      ends |= at(i + k).endsCompany();
    }
    return ends && words[i].capitalised();
  }

  private TaggerWord at(int i) {
    return i >= 0 && i < words.length ? words[i] : outside;
  }
}
