package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.article.Characters;

/**
 * Phrases of a word list, found in a line in time linear in its length. {@code *} in a phrase is
 * any one word.
 */
final class Phrases<T> {
  /** Where in a line a phrase must stand. */
  enum Place {
    WHOLE,
    START,
    END,
    ANY
  }

  /** A phrase found: words {@code from} to {@code to}, the end exclusive. */
  record Hit<T>(T value, int from, int to) {}

  private record Phrase<T>(List<String> words, Place place, T value) {}

  private static final String ANY_WORD = "*";

  private final Map<String, List<Phrase<T>>> byFirst = new LinkedHashMap<>();

  void add(String phrase, Place place, T value) {
    List<String> words = words(phrase);
    if (words.isEmpty() || words.get(0).equals(ANY_WORD)) {
      throw new IllegalArgumentException("no first word in the phrase: " + phrase);
    }
    byFirst
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Phrase<>(words, place, value));
  }

  /**
   * Lower-case words; straight and curly apostrophes are one, other punctuation parts words or
   * falls away.
   */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || c == '#' || c == '&' || c == '\u00a9') {
        word.append(c);
      } else if (Characters.isSingleMark(c)) {
        if (!word.isEmpty() && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
          word.append('\'');
        }
      } else {
        if (!word.isEmpty()) {
          words.add(word.toString().toLowerCase(Locale.ROOT));
          word.setLength(0);
        }
        if (c == '*' || c == '@') {
          words.add(String.valueOf(c));
        }
      }
    }
    return words;
  }

  /** All phrases that stand in the words, in order of their start. */
  List<Hit<T>> in(List<String> words) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (Phrase<T> phrase : byFirst.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (end <= words.size()
            && fits(phrase.place(), i, end, words.size())
            && matches(phrase.words(), words, i)) {
          hits.add(new Hit<>(phrase.value(), i, end));
        }
      }
    }
    return hits;
  }

  private static boolean fits(Place place, int from, int to, int size) {
    return switch (place) {
      case WHOLE -> from == 0 && to == size;
      case START -> from == 0;
      case END -> to == size;
      case ANY -> true;
    };
  }

  private static boolean matches(List<String> phrase, List<String> words, int from) {
    for (int k = 0; k < phrase.size(); k++) {
      if (!phrase.get(k).equals(ANY_WORD) && !phrase.get(k).equals(words.get(from + k))) {
        return false;
      }
    }
    return true;
  }
}
