package org.onrecord.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up phrases in the words of a sentence. Capitals of an entry must be capitals in the text
 * too: {@code US} is not found in “us”, {@code IS} not in “is”.
 */
final class PhraseTable<T> {
  private final Map<String, Map<String, Phrase<T>>> byFirst = new LinkedHashMap<>();

  /** The same phrases by first and second word; under no second word those of one word. */
  private final Map<String, Map<String, List<Phrase<T>>>> bySecond = new HashMap<>();

  private record Phrase<T>(List<String> words, String cases, List<T> values) {}

  /**
   * A phrase in a sentence.
   *
   * @param first index of its first token
   * @param last index of its last token, inclusive
   * @param skip characters of its first token that stand before it
   * @param values what it may stand for, in order of entry
   */
  record Match<T>(int first, int last, int skip, List<T> values) {}

  /** Adds a phrase; what is written twice stands for both. */
  void add(String surface, T value) {
    List<String> words = Spelling.words(surface);
    if (words.isEmpty()) {
      return;
    }
    Phrase<T> phrase = phrase(surface, words);
    if (!phrase.values.contains(value)) {
      phrase.values.add(value);
    }
  }

  /** Adds a phrase that stands for this alone, whatever it stood for before, in any capitals. */
  void claim(String surface, T value) {
    List<String> words = Spelling.words(surface);
    if (words.isEmpty()) {
      return;
    }
    Map<String, Phrase<T>> same = byFirst.getOrDefault(words.get(0), Map.of());
    same.values().removeIf(phrase -> phrase.words.equals(words));
    bySecond
        .getOrDefault(words.get(0), Map.of())
        .values()
        .forEach(phrases -> phrases.removeIf(phrase -> phrase.words.equals(words)));
    add(surface, value);
  }

  private Phrase<T> phrase(String surface, List<String> words) {
    StringBuilder cases = new StringBuilder();
    int at = 0;
    for (int w = 0; w < words.size(); w++) {
      while (at < surface.length() && !Character.isLetterOrDigit(surface.charAt(at))) {
        at++;
      }
      int end = at;
      while (end < surface.length()
          && (Character.isLetterOrDigit(surface.charAt(end)) || surface.charAt(end) == '.')) {
        end++;
      }
      cases.append(Words.caseOf(surface, at, end));
      at = end;
    }
    String form = String.join(" ", words) + "/" + cases;
    return byFirst
        .computeIfAbsent(words.get(0), w -> new LinkedHashMap<>())
        .computeIfAbsent(
            form, f -> enter(new Phrase<>(words, cases.toString(), new ArrayList<>())));
  }

  private Phrase<T> enter(Phrase<T> phrase) {
    bySecond
        .computeIfAbsent(phrase.words.get(0), w -> new HashMap<>())
        .computeIfAbsent(phrase.words.size() > 1 ? phrase.words.get(1) : "", w -> new ArrayList<>())
        .add(phrase);
    return phrase;
  }

  /** The longest phrases of a sentence from left to right, none overlapping another. */
  List<Match<T>> matches(Words words) {
    List<Match<T>> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Phrase<T> phrase = words.opensToken(i) || words.isPrefixed(i) ? longest(words, i) : null;
      if (phrase == null) {
        i++;
      } else {
        int last = i + phrase.words.size() - 1;
        found.add(
            new Match<>(
                words.token(i),
                words.token(last),
                words.opensToken(i) ? 0 : words.offset(i),
                List.copyOf(phrase.values)));
        i = last + 1;
      }
    }
    return found;
  }

  private @org.jspecify.annotations.Nullable Phrase<T> longest(Words words, int at) {
    Map<String, List<Phrase<T>>> begun = bySecond.get(words.word(at));
    if (begun == null) {
      return null;
    }
    Phrase<T> best =
        at + 1 < words.size()
            ? longest(begun.getOrDefault(words.word(at + 1), List.of()), words, at)
            : null;
    return best != null ? best : longest(begun.getOrDefault("", List.of()), words, at);
  }

  private @org.jspecify.annotations.Nullable Phrase<T> longest(
      List<Phrase<T>> phrases, Words words, int at) {
    Phrase<T> best = null;
    for (Phrase<T> phrase : phrases) {
      if ((best == null || phrase.words.size() > best.words.size()) && fits(phrase, words, at)) {
        best = phrase;
      }
    }
    return best;
  }

  private boolean fits(Phrase<T> phrase, Words words, int at) {
    int n = phrase.words.size();
    if (at + n > words.size() || !words.closesToken(at + n - 1)) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      char wanted = phrase.cases.charAt(k);
      char there = words.letterCase(at + k);
      if (!words.word(at + k).equals(phrase.words.get(k))
          || (k > 0 && words.broken(at + k))
          || (wanted == 'A' && (there != 'A' || (n == 1 && words.shouting())))
          || (wanted == 'a' && there == '.')) {
        return false;
      }
    }
    return true;
  }

  /** What a whole text stands for, whatever its capitals. */
  List<T> exactly(String text) {
    List<String> words = Spelling.words(text);
    List<T> found = new ArrayList<>();
    if (!words.isEmpty()) {
      for (Phrase<T> phrase : byFirst.getOrDefault(words.get(0), Map.of()).values()) {
        if (phrase.words.equals(words)) {
          found.addAll(phrase.values);
        }
      }
    }
    return found;
  }
}
