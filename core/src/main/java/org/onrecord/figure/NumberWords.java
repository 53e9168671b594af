package org.onrecord.figure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** A word list by class, read once. */
final class NumberWords {
  static final NumberWords NUMBERS = new NumberWords("numbers.tsv", "value");
  static final NumberWords UNITS = new NumberWords("units.tsv", "unit");

  private final Map<String, Map<String, String>> values = new HashMap<>();

  private NumberWords(String lexicon, String column) {
    for (Lexicon.Row row : Lexicon.read(NumberWords.class, lexicon).rows()) {
      values
          .computeIfAbsent(row.get("class"), name -> new HashMap<>())
          .put(row.get("word"), row.get(column));
    }
  }

  /** The value of a lower-case word in a class, or null. */
  @Nullable String value(String word, String wordClass) {
    Map<String, String> words = values.get(wordClass);
    return words == null ? null : words.get(word);
  }

  /** The number that a word of a class stands for, or -1. */
  double number(String word, String wordClass) {
    String value = value(word, wordClass);
    return value == null ? -1 : Double.parseDouble(value);
  }

  boolean has(String word, String wordClass) {
    return value(word, wordClass) != null;
  }
}
