package org.onrecord.engine.kernel;

import edu.stanford.nlp.process.Morphology;

/**
 * Lemmas by CoreNLP's rules, which are slow beside the rest, kept in a bounded cache that all
 * threads share; a lemma depends on its word and tag alone.
 */
public final class Lemmas {
  /** How many words with their tags are kept at most: about 4 MiB. */
  private static final int CACHED = 1 << 15;

  private final WordCache<String> cache = new WordCache<>(CACHED);

  /**
   * The lemma of a word.
   *
   * @param tag its Penn Treebank tag
   * @param rules of this thread
   */
  public String lemma(String word, String tag, Morphology rules) {
    String key = tag + ' ' + word;
    String lemma = cache.get(key);
    if (lemma == null) {
      lemma = rules.lemma(word, tag);
      cache.put(key, lemma);
    }
    return lemma;
  }
}
