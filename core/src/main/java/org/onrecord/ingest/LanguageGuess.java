package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Lexicon;

/**
 * Tells the language of a text by its script and its commonest words, as Grefenstette (1995) found
 * enough for texts of a few sentences.
 */
final class LanguageGuess {
  /** How much of a text is looked at. */
  private static final int SAMPLE = 20_000;

  /** Words below which only the script is judged. */
  private static final int FEWEST = 12;

  /** The share of the commonest words that running text has at the least. */
  private static final double LEAST_SHARE = 0.12;

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.ARABIC, "ar"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
          Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
          Map.entry(Character.UnicodeScript.HAN, "zh"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.THAI, "th"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"));

  private static final Map<String, List<String>> LANGUAGES = languages();

  private LanguageGuess() {}

  /** Words to the languages in which they are among the commonest. */
  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new LinkedHashMap<>();
    for (Lexicon.Row row : Lexicon.read(LanguageGuess.class, "function-words.tsv").rows()) {
      for (String word : row.list("words")) {
        languages.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get("language"));
      }
    }
    return languages;
  }

  /** The BCP 47 code of the language, where the text is long enough to tell. */
  static Optional<String> of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Optional<String> script = byScript(sample);
    if (script.isPresent()) {
      return script;
    }
    List<String> words = Phrases.words(sample);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String word : words) {
      LANGUAGES.getOrDefault(word, List.of()).forEach(l -> counts.merge(l, 1, Integer::sum));
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    boolean enough = words.size() >= FEWEST && most >= words.size() * LEAST_SHARE;
    return enough ? Optional.of(best) : Optional.empty();
  }

  /** The language of a script that writes one language above all; kana decides against Chinese. */
  private static Optional<String> byScript(String sample) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        String language = BY_SCRIPT.get(Character.UnicodeScript.of(c));
        if (language != null) {
          counts.merge(language, 1, Integer::sum);
        }
      }
    }
    int kana = counts.getOrDefault("ja", 0);
    if (kana * 10 > letters) {
      return Optional.of("ja");
    }
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() * 2 > letters) {
        return Optional.of(count.getKey());
      }
    }
    return Optional.empty();
  }
}
