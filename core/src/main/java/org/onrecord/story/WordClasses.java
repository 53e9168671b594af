package org.onrecord.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** The word lists by which contradictions are found; words are looked up in their normal form. */
final class WordClasses {
  private static final Set<String> NEGATORS = new HashSet<>();
  private static final Map<String, String> CAUSES = map("causes.tsv", "cause");
  private static final Map<String, String> EFFECTS = map("effects.tsv", "effect");
  private static final Map<String, String> WHEREABOUTS = map("whereabouts.tsv", "class");
  private static final Map<String, String> DENIALS = new HashMap<>();
  private static final Map<String, Set<String>> OPPOSITES = new HashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.read(WordClasses.class, "negators.tsv").rows()) {
      NEGATORS.add(row.get("word"));
    }
    for (Lexicon.Row row : Lexicon.read(WordClasses.class, "denials.tsv").rows()) {
      DENIALS.put(row.get("word"), row.get("class"));
    }
    for (Lexicon.Row row : Lexicon.read(WordClasses.class, "opposites.tsv").rows()) {
      String a = WordForm.normal(row.get("a"));
      String b = WordForm.normal(row.get("b"));
      OPPOSITES.computeIfAbsent(a, k -> new HashSet<>()).add(b);
      OPPOSITES.computeIfAbsent(b, k -> new HashSet<>()).add(a);
    }
  }

  private WordClasses() {}

  private static Map<String, String> map(String resource, String column) {
    Map<String, String> map = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(WordClasses.class, resource).rows()) {
      map.put(WordForm.normal(row.get("word")), row.get(column));
    }
    return map;
  }

  /** Whether a word, in its exact form, turns what follows into its contrary. */
  static boolean isNegator(String exact) {
    return NEGATORS.contains(exact);
  }

  /** What kind of thing brings something down, such as {@code missile}; null for other words. */
  static @Nullable String cause(String normal) {
    return CAUSES.get(normal);
  }

  /** What kind of loss a word tells of, such as {@code die}; null for other words. */
  static @Nullable String effect(String normal) {
    return EFFECTS.get(normal);
  }

  /** {@code crossed}, {@code stayed}, {@code ground}, or null. */
  static @Nullable String whereabouts(String normal) {
    return WHEREABOUTS.get(normal);
  }

  /** {@code fact}, {@code claim}, {@code noun} or {@code other}, for an exact form; or null. */
  static @Nullable String denial(String exact) {
    return DENIALS.get(exact);
  }

  static boolean areOpposite(String a, String b) {
    return OPPOSITES.getOrDefault(a, Set.of()).contains(b);
  }

  static boolean hasOpposite(String normal) {
    return OPPOSITES.containsKey(normal);
  }
}
