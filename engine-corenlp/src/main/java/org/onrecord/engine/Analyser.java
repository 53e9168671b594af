package org.onrecord.engine;

/** Tags, names and tree of the words of one sentence. Safe for use by many threads. */
interface Analyser {
  /**
   * What an analyser says of a sentence.
   *
   * @param tags Penn Treebank part of speech of each word
   * @param names entity label of each word, {@code O} for none
   * @param heads index of the head of each word, -1 for the root
   * @param relations Universal Dependencies relation of each word to its head
   */
  record Analysis(String[] tags, String[] names, int[] heads, String[] relations) {}

  /**
   * Analyses a sentence.
   *
   * @param words as the Penn Treebank writes them
   */
  Analysis analyse(String[] words);
}
