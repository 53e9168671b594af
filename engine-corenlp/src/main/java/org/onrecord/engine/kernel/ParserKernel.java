package org.onrecord.engine.kernel;

/**
 * Parses tagged sentences into dependency trees by greedy arc-standard decoding, with the weights
 * of CoreNLP's neural dependency parser and the same trees.
 *
 * <p>Hidden-layer rows are kept in a cache of stated size that all threads share; no result depends
 * on what it holds.
 */
public final class ParserKernel {
  /** What the row cache takes at most unless told otherwise: 192 MiB. */
  public static final long DEFAULT_CACHE_BYTES = 192L << 20;

  private final ParserModel model;
  private final HiddenRows hidden;
  private final ArcScorer scorer;
  private final ExactScorer exact;

  ParserKernel(ParserModel model, long cacheBytes) {
    this.model = model;
    this.hidden = new HiddenRows(model, cacheBytes);
    this.scorer = new ArcScorer(model);
    this.exact = new ExactScorer(model);
  }

  /**
   * Parses one sentence.
   *
   * @param words the words as CoreNLP's tokenizer writes them
   * @param tags a Penn Treebank tag for each word
   */
  public DependencyTree parse(String[] words, String[] tags) {
    if (words.length != tags.length) {
      throw new IllegalArgumentException(words.length + " words but " + tags.length + " tags");
    }
    SentenceParse parse = new SentenceParse(model, hidden, scorer, exact, words, tags);
    ArcStandard arcs = parse.run();
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = arcs.head(i + 1) - 1;
      relations[i] = model.labels().get(arcs.label(i + 1));
    }
    PassiveSubject.correct(heads, relations);
    return new DependencyTree(heads, relations);
  }
}
