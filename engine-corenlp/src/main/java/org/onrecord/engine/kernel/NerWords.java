package org.onrecord.engine.kernel;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;

/**
 * Makes the {@link NerWord} of a word: its spelling, shape and cluster, and the sums of the weights
 * of its features.
 */
final class NerWords {
  private static final int LONGEST_GRAM = 6;
  private static final int UNKNOWN_CLUSTER = 0;

  private static final HashedText WORD = HashedText.of("-WORD");
  private static final HashedText BEFORE = HashedText.of("-PW");
  private static final HashedText AFTER = HashedText.of("-NW");
  private static final HashedText CLUSTER = HashedText.of("-DISTSIM");
  private static final HashedText CLUSTER_BEFORE = HashedText.of("-PDISTSIM");
  private static final HashedText CLUSTER_AFTER = HashedText.of("-NDISTSIM");
  private static final HashedText SHAPE = HashedText.of("-TYPE");
  private static final HashedText SHAPE_BEFORE = HashedText.of("-PTYPE");
  private static final HashedText SHAPE_AFTER = HashedText.of("-NTYPE");
  private static final HashedText AHEAD = HashedText.of("-DISJN");
  private static final HashedText BEHIND = HashedText.of("-DISJP");
  private static final HashedText ALWAYS = HashedText.of("###");
  private static final HashedText PAIR_ALWAYS = HashedText.of("PSEQ");
  private static final HashedText PAIR_WORD = HashedText.of("-PSEQW");
  private static final HashedText PAIR_WORD_BEFORE = HashedText.of("-PSEQpW");
  private static final HashedText PAIR_CLUSTER = HashedText.of("-PSEQcDS");
  private static final HashedText PAIR_CLUSTER_BEFORE = HashedText.of("-PSEQpDS");
  private static final HashedText PAIR_SHAPE = HashedText.of("-PSEQcS");
  private static final HashedText PAIR_SHAPE_BEFORE = HashedText.of("-PSEQpS");
  private static final HashedText PAIR_SHAPE_TOO = HashedText.of("-TPS2");
  private static final HashedText PAIR_SHAPE_AFTER = HashedText.of("-TNS1");

  private final NerModel model;

  NerWords(NerModel model) {
    this.model = model;
  }

  /** A word of a sentence. */
  NerWord of(String word) {
    String spelling = Americanize.americanize(word);
    String shape =
        WordShapeClassifier.wordShape(
            spelling, WordShapeClassifier.WORDSHAPECHRIS2USELC, model.lowerCaseWords());
    String levelled =
        WordShapeClassifier.wordShape(
            spelling.toLowerCase(Locale.ROOT), WordShapeClassifier.WORDSHAPEDIGITS);
    String cluster = Integer.toString(model.clusters().of(TextHash.of(levelled), UNKNOWN_CLUSTER));
    return make(spelling, shape, cluster, cluster, shape);
  }

  /**
   * What stands before the first and after the last word; CoreNLP names what it lacks in two ways.
   */
  NerWord outside() {
    return make("", "", "null", "", "null");
  }

  private NerWord make(
      String word, String shape, String cluster, String pairCluster, String shapeAfter) {
    HashedText text = HashedText.of(word);
    HashedText form = HashedText.of(shape);
    HashedText group = HashedText.of(cluster);
    HashedText pairGroup = HashedText.of(pairCluster);
    double[] self = nodes(text.join(WORD), group.join(CLUSTER), form.join(SHAPE), ALWAYS.hash());
    addGrams(word, self);
    return new NerWord(
        text,
        form,
        pairGroup,
        self,
        nodes(text.join(BEFORE), group.join(CLUSTER_BEFORE), form.join(SHAPE_BEFORE)),
        nodes(text.join(AFTER), group.join(CLUSTER_AFTER), form.join(SHAPE_AFTER)),
        nodes(text.join(AHEAD)),
        nodes(text.join(BEHIND)),
        edges(
            PAIR_ALWAYS.hash(),
            text.join(PAIR_WORD),
            pairGroup.join(PAIR_CLUSTER),
            form.join(PAIR_SHAPE),
            form.join(PAIR_SHAPE_TOO)),
        edges(
            text.join(PAIR_WORD_BEFORE),
            pairGroup.join(PAIR_CLUSTER_BEFORE),
            form.join(PAIR_SHAPE_BEFORE)),
        edges(HashedText.of(shapeAfter).join(PAIR_SHAPE_AFTER)),
        NerWord.Letters.of(word));
  }

  private double[] nodes(long... features) {
    return sums(model.nodes(), features);
  }

  private double[] edges(long... features) {
    return sums(model.edges(), features);
  }

  private static double[] sums(WeightTable table, long... features) {
    double[] sums = new double[table.width()];
    for (long feature : features) {
      table.add(feature, sums);
    }
    return sums;
  }

  /**
   * Adds beginnings and ends of the word between its borders, two to six characters long, each
   * once.
   */
  private void addGrams(String word, double[] sums) {
    String bordered = "<" + word + ">";
    long[] seen = new long[2 * LONGEST_GRAM];
    int count = 0;
    int longest = Math.min(LONGEST_GRAM, bordered.length());
    for (int length = 2; length <= longest; length++) {
      count = addGram(bordered, 0, length, seen, count, sums);
      count = addGram(bordered, bordered.length() - length, bordered.length(), seen, count, sums);
    }
  }

  private int addGram(String word, int from, int to, long[] seen, int count, double[] sums) {
    long gram = TextHash.append(0, '#');
    for (int i = from; i < to; i++) {
      gram = TextHash.append(gram, word.charAt(i));
    }
    gram = TextHash.append(gram, '#');
    for (int i = 0; i < count; i++) {
      if (seen[i] == gram) {
        return count;
      }
    }
    seen[count] = gram;
    model.nodes().add(gram, sums);
    return count + 1;
  }
}
