package org.onrecord.story;

import java.util.HashMap;
import java.util.Map;

/**
 * The forms of the words that were met so far, each worked out once: articles of one affair share
 * most of their words. For one thread and one task.
 */
final class WordForms {
  private final Map<String, Form> known = new HashMap<>();

  /**
   * The forms of a word as hashes.
   *
   * @param blank whether nothing of the word can be compared
   */
  record Form(int exact, int normal, boolean light, boolean blank) {
    static Form of(String word) {
      String exact = WordForm.exact(word);
      return new Form(
          WordForm.hash(exact),
          WordForm.hash(WordForm.normal(word)),
          WordForm.isLight(exact),
          exact.isEmpty());
    }
  }

  /** The forms of a word as it stands in a text. */
  Form of(String word) {
    return known.computeIfAbsent(word, Form::of);
  }
}
