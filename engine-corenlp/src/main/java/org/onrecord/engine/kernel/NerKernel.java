package org.onrecord.engine.kernel;

/**
 * Labels the names of a sentence with the weights of CoreNLP's conditional random field and the
 * same labels, given that CoreNLP's own classifier is kept from learning words as it goes ({@code
 * maxAdditionalKnownLCWords=0}), which would make a sentence's labels depend on those before it.
 *
 * <p>Sums of a word type's weights are kept in a bounded cache that all threads share; no result
 * depends on what it holds.
 */
public final class NerKernel {
  /** How many word types are kept at most: about 20 MiB. */
  private static final int CACHED_WORDS = 1 << 14;

  private final NerModel model;
  private final NerWords words;
  private final NerWord outside;
  private final WordCache<NerWord> cache = new WordCache<>(CACHED_WORDS);

  NerKernel(NerModel model) {
    this.model = model;
    this.words = new NerWords(model);
    this.outside = words.outside();
  }

  /**
   * Labels each token of a sentence.
   *
   * @param tokens the words as CoreNLP's tokenizer writes them
   * @param tags a Penn Treebank tag for each word; they tell a name that is met again from a part
   *     of a longer one
   * @return a label for each token: {@code O}, {@code ORGANIZATION}, {@code PERSON} or {@code
   *     LOCATION}
   */
  public String[] label(String[] tokens, String[] tags) {
    if (tokens.length != tags.length) {
      throw new IllegalArgumentException(tokens.length + " words but " + tags.length + " tags");
    }
    NerWord[] sentence = new NerWord[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      sentence[i] = word(tokens[i]);
    }
    int[] path = new NerSentence(model, outside, sentence, tags).best();
    String[] labels = new String[tokens.length];
    for (int i = 0; i < path.length; i++) {
      labels[i] = model.labels().get(path[i]);
    }
    return labels;
  }

  private NerWord word(String token) {
    NerWord word = cache.get(token);
    if (word == null) {
      word = words.of(token);
      cache.put(token, word);
    }
    return word;
  }
}
