package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.AlignedText;

/**
 * The door to an NLP engine: gives the sentences of one block with tags, lemmas, names and trees.
 * Implementations are safe for use by many threads and give the same result for the same text.
 */
public interface Linguist {
  /**
   * Analyses one block of text.
   *
   * @param text the block; spans of the tokens are those of the original text
   * @param block index of the block, for the sentences to carry
   * @param firstIndex index that the first sentence gets; the next ones count on
   */
  List<Sentence> analyse(AlignedText text, int block, int firstIndex);

  /**
   * Analyses blocks of an article, one after the other; an engine that is faster with many
   * sentences at hand does them together. The result is that of each block by itself.
   */
  default List<Sentence> analyse(List<Passage> passages) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : passages) {
      sentences.addAll(analyse(passage.text(), passage.block(), sentences.size()));
    }
    return sentences;
  }

  /**
   * A block of text to analyse.
   *
   * @param text the block; spans of the tokens are those of the original text
   * @param block index of the block, for the sentences to carry
   */
  record Passage(AlignedText text, int block) {}

  /** Name and version of each model that shapes the result. */
  List<Model> models();

  /** A model or lexicon and its version. */
  record Model(String name, String version) {}
}
