package org.onrecord.engine.kernel;

/**
 * The scores of a sentence's labels and label pairs, and the best sequence of labels by them
 * (Viterbi).
 */
final class NerSentence {
  private static final int WINDOW = 5;
  private static final int SHORT = 3;
  private static final int BACKGROUND = 0;

  private static final HashedText ETC = HashedText.of("...");
  private static final HashedText DASH = HashedText.of("-");
  private static final HashedText WORD_BEFORE_SHAPE = HashedText.of("-PW_CTYPE");
  private static final HashedText SHAPE_WORD_AFTER = HashedText.of("-NW_CTYPE");
  private static final HashedText SHAPES_BEFORE = HashedText.of("-PCTYPE");
  private static final HashedText SHAPES_AFTER = HashedText.of("-CNTYPE");
  private static final HashedText SHAPES_AROUND = HashedText.of("-PCNTYPE");
  private static final HashedText FAR_BEFORE_SHAPE = HashedText.of("-PPW_CTYPE");
  private static final HashedText FAR_AFTER_SHAPE = HashedText.of("-NNW_CTYPE");
  private static final HashedText PAIR_WORDS = HashedText.of("-PSEQW2");
  private static final HashedText PAIR_CLUSTERS = HashedText.of("-PSEQpcDS");
  private static final HashedText PAIR_SHAPES = HashedText.of("-TYPES");

  private final NerModel model;
  private final NerWord outside;
  private final NerWord[] words;
  private final NerRecurrence recurrence;
  private final int labels;

  NerSentence(NerModel model, NerWord outside, NerWord[] words, String[] tags) {
    this.model = model;
    this.outside = outside;
    this.words = words;
    this.recurrence = new NerRecurrence(words, tags);
    this.labels = model.labels().size();
  }

  /** The best label of each token, as its index in the model's labels. */
  int[] best() {
    int[] path = new int[words.length];
    if (words.length == 0) {
      return path;
    }
    int[][] from = new int[words.length][labels];
    double[] scores = new double[labels];
    double[] next = new double[labels];
    double[] nodes = new double[labels];
    double[] edges = new double[labels * labels];
    for (int i = 0; i < words.length; i++) {
      nodes(i, nodes);
      edges(i, edges);
      for (int label = 0; label < labels; label++) {
        int best = BACKGROUND;
        double high = scores[BACKGROUND] + edges[BACKGROUND * labels + label];
        // Outside the sentence all is background.
        for (int before = 1; i > 0 && before < labels; before++) {
          double score = scores[before] + edges[before * labels + label];
          if (score > high) {
            high = score;
            best = before;
          }
        }
        next[label] = high + nodes[label];
        from[i][label] = best;
      }
      double[] swap = scores;
      scores = next;
      next = swap;
    }
    int last = BACKGROUND;
    for (int label = 1; label < labels; label++) {
      if (scores[label] > scores[last]) {
        last = label;
      }
    }
    for (int i = words.length - 1; i >= 0; i--) {
      path[i] = last;
      last = from[i][last];
    }
    return path;
  }

  private NerWord at(int i) {
    return i >= 0 && i < words.length ? words[i] : outside;
  }

  private void nodes(int i, double[] sums) {
    NerWord before = at(i - 1);
    NerWord self = words[i];
    NerWord after = at(i + 1);
    HashedText shape = self.shape();
    HashedText shapesBefore = before.shape().then(ETC).then(shape);
    HashedText etcShape = ETC.then(shape);
    for (int k = 0; k < labels; k++) {
      sums[k] = self.self()[k] + before.before()[k] + after.after()[k];
    }
    WeightTable table = model.nodes();
    table.add(before.text().then(etcShape).join(WORD_BEFORE_SHAPE), sums);
    table.add(shape.then(ETC).then(after.text()).join(SHAPE_WORD_AFTER), sums);
    table.add(shapesBefore.join(SHAPES_BEFORE), sums);
    table.add(shape.then(ETC).then(after.shape()).join(SHAPES_AFTER), sums);
    table.add(shapesBefore.then(ETC).then(after.shape()).join(SHAPES_AROUND), sums);
    if (before.letters().length() <= SHORT) {
      table.add(at(i - 2).text().then(etcShape).join(FAR_BEFORE_SHAPE), sums);
    }
    if (after.letters().length() <= SHORT) {
      table.add(at(i + 2).text().then(etcShape).join(FAR_AFTER_SHAPE), sums);
    }
    recurrence.add(i, table, sums);
    for (int far = 1; far <= WINDOW; far++) {
      addNear(i, far, 1, sums);
      addNear(i, far, -1, sums);
    }
  }

  /** Adds a word of the window on one side, unless a nearer one on that side is the same. */
  private void addNear(int i, int far, int side, double[] sums) {
    NerWord word = at(i + side * far);
    for (int nearer = 1; nearer < far; nearer++) {
      if (at(i + side * nearer).text().hash() == word.text().hash()) {
        return;
      }
    }
    double[] weights = side > 0 ? word.ahead() : word.behind();
    for (int k = 0; k < labels; k++) {
      sums[k] += weights[k];
    }
  }

  private void edges(int i, double[] sums) {
    NerWord before = at(i - 1);
    NerWord self = words[i];
    double[] own = self.pair();
    double[] first = before.pairBefore();
    double[] next = at(i + 1).pairAfter();
    for (int k = 0; k < sums.length; k++) {
      sums[k] = own[k] + first[k] + next[k];
    }
    WeightTable table = model.edges();
    table.add(before.text().then(DASH).then(self.text()).join(PAIR_WORDS), sums);
    table.add(before.cluster().then(DASH).then(self.cluster()).join(PAIR_CLUSTERS), sums);
    table.add(before.shape().then(DASH).then(self.shape()).join(PAIR_SHAPES), sums);
  }
}
