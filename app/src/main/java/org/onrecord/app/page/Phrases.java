package org.onrecord.app.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.onrecord.event.EventExtractor;
import org.onrecord.language.Lexicon;
import org.onrecord.record.Why;

/** What codes of the record are called on pages. */
final class Phrases {
  private static final Map<String, String> WORDS = words();
  private static final Map<String, String> CAMEO = cameo();

  private Phrases() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Phrases.class, "phrases.tsv").rows()) {
      words.put(row.get("kind") + " " + row.get("code"), row.get("words"));
    }
    return Map.copyOf(words);
  }

  private static Map<String, String> cameo() {
    Map<String, String> labels = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(EventExtractor.class, "cameo.tsv").rows()) {
      labels.put(row.get("code"), row.get("label"));
    }
    return Map.copyOf(labels);
  }

  /** The words for a code; a code without any is read out. */
  static String of(String kind, String code) {
    String words = WORDS.get(kind + " " + code);
    return words == null ? code.replace('-', ' ').replace('_', ' ') : words;
  }

  /** What a CAMEO code stands for. */
  static String cameo(String code) {
    return CAMEO.getOrDefault(code, "");
  }

  /** A rule in words: the frame of an event names its verb or noun. */
  static String rule(Why why) {
    String rule = why.rule();
    int end = rule.indexOf('/') < 0 ? rule.length() : rule.indexOf('/');
    int space = rule.indexOf(' ');
    String head = rule.substring(0, space < 0 ? end : Math.min(space, end));
    if (head.length() > 2 && head.charAt(1) == '.') {
      String word = head.substring(2).replace('_', ' ');
      String kind =
          switch (head.charAt(0)) {
            case 'v' -> "verb";
            case 'n' -> "noun";
            case 'a' -> "adjective";
            default -> "modal verb";
          };
      return "the " + kind + " “" + word + "”";
    }
    return of("rule", rule);
  }

  static String percent(double share) {
    return Math.round(share * 100) + "%";
  }

  /** Small letters, for a name of an enum constant. */
  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
