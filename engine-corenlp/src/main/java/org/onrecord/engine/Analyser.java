package org.onrecord.engine;

import java.util.List;

/** Tags, names and trees of the words of sentences. Safe for use by many threads. */
interface Analyser {
  /** What an analyser says of the words of a sentence, each by its index. */
  final class Analysis {
    private final String[] tags;
    private final String[] names;
    private final int[] heads;
    private final String[] relations;

    Analysis(String[] tags, String[] names, int[] heads, String[] relations) {
      this.tags = tags;
      this.names = names;
      this.heads = heads;
      this.relations = relations;
    }

    /** Penn Treebank part of speech. */
    String tag(int i) {
      return tags[i];
    }

    /** Entity label, {@code O} for none. */
    String name(int i) {
      return names[i];
    }

    /** Index of the head, -1 for the root. */
    int head(int i) {
      return heads[i];
    }

    /** Universal Dependencies relation to the head. */
    String relation(int i) {
      return relations[i];
    }
  }

  /**
   * Analyses sentences, each by itself; the answers are in the same order.
   *
   * @param sentences the words of each as the Penn Treebank writes them
   */
  List<Analysis> analyse(List<String[]> sentences);
}
