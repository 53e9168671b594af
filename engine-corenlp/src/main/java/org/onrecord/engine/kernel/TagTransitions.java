package org.onrecord.engine.kernel;

/**
 * Scores of each tag behind each two tags: a dense table, with one number more than there are tags
 * for what stands before a sentence.
 */
final class TagTransitions {
  private static final String OUTSIDE = "NA";

  private final double[][] scores;
  private final double[][] factors;
  private final int outside;

  TagTransitions(TaggerModel model) {
    int tags = model.tags().size();
    this.outside = tags;
    this.scores = new double[(tags + 1) * (tags + 1)][tags];
    this.factors = new double[(tags + 1) * (tags + 1)][tags];
    for (int second = 0; second <= tags; second++) {
      for (int last = 0; last <= tags; last++) {
        String lastTag = name(model, last);
        double[] row = scores[row(second, last)];
        String two = name(model, second) + "!" + lastTag;
        model.features().add(TagFeatures.key(TagTemplate.TWO_TAGS, two), row);
        model.features().add(TagFeatures.key(TagTemplate.TAG, lastTag), row);
        for (int tag = 0; tag < tags; tag++) {
          factors[row(second, last)][tag] = Math.exp(row[tag]);
        }
      }
    }
  }

  private String name(TaggerModel model, int tag) {
    return tag == outside ? OUTSIDE : model.tags().get(tag);
  }

  /** The number that stands for what is before a sentence. */
  int outside() {
    return outside;
  }

  /** Which row belongs to two tags. */
  int row(int second, int last) {
    return second * (outside + 1) + last;
  }

  /** Scores of each tag behind two tags; not to be changed. */
  double[] scores(int row) {
    return scores[row];
  }

  /** The exponentials of {@link #scores}; not to be changed. */
  double[] factors(int row) {
    return factors[row];
  }
}
