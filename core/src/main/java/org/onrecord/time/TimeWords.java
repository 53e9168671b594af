package org.onrecord.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** The words of time and number by class, from {@code words.tsv}. */
final class TimeWords {
  private static final Map<String, Map<String, String>> VALUES = read();

  private TimeWords() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> values = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(TimeWords.class, "words.tsv").rows()) {
      values
          .computeIfAbsent(row.get("word"), word -> new HashMap<>())
          .put(row.get("class"), row.get("value"));
    }
    return values;
  }

  /** The value of a lower-case word in a class, or null when it is not of that class. */
  static @Nullable String value(String word, String wordClass) {
    Map<String, String> classes = VALUES.get(word);
    return classes == null ? null : classes.get(wordClass);
  }

  static boolean isKnown(String word) {
    return VALUES.containsKey(word);
  }
}
