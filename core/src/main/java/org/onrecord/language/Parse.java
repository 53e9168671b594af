package org.onrecord.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;

/**
 * The sentences of an article's prose blocks, in order of text.
 *
 * @param sentences numbered from 0 by their index
 */
public record Parse(List<Sentence> sentences) {
  public Parse {
    sentences = List.copyOf(sentences);
  }

  public Sentence sentence(int index) {
    return sentences.get(index);
  }

  /** The sentences of one block, in order. */
  public List<Sentence> ofBlock(int block) {
    List<Sentence> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.block() == block) {
        found.add(sentence);
      }
    }
    return found;
  }

  /** The sentence that holds an offset. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(sentences.get(middle));
      }
      if (offset < span.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }
}
