package org.onrecord.engine.kernel;

/**
 * Tags sentences with the weights of CoreNLP's maximum-entropy tagger and the same tags.
 *
 * <p>Sums of a word type's weights are kept in a bounded cache that all threads share; no result
 * depends on what it holds.
 */
public final class TaggerKernel {
  /** How many word types are kept at most: about 40 MiB. */
  private static final int CACHED_WORDS = 1 << 14;

  private final TaggerModel model;
  private final TaggerWords words;
  private final TagTransitions transitions;
  private final TaggerWord end;
  private final TaggerWord outside;
  private final WordCache<TaggerWord> cache = new WordCache<>(CACHED_WORDS);

  TaggerKernel(TaggerModel model) {
    this.model = model;
    this.words = new TaggerWords(model);
    this.transitions = new TagTransitions(model);
    this.end = words.end();
    this.outside = words.outside();
  }

  /**
   * Tags one sentence.
   *
   * @param tokens the words as CoreNLP's tokenizer writes them
   * @return a Penn Treebank tag for each token
   */
  public String[] tag(String[] tokens) {
    TaggerWord[] sentence = new TaggerWord[tokens.length + 1];
    for (int i = 0; i < tokens.length; i++) {
      sentence[i] = word(tokens[i]);
    }
    sentence[tokens.length] = end;
    int[] path = new TaggerSentence(model, transitions, outside, sentence).best();
    String[] tags = new String[tokens.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.tags().get(path[i]);
    }
    return tags;
  }

  private TaggerWord word(String token) {
    TaggerWord word = cache.get(token);
    if (word == null) {
      word = words.of(token);
      cache.put(token, word);
    }
    return word;
  }
}
