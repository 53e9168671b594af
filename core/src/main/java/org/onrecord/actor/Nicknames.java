package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Lexicon.Row;

/** Given names and the short forms people use for them. */
final class Nicknames {
  private static final Map<String, String> FULL = read();

  private Nicknames() {}

  private static Map<String, String> read() {
    Map<String, String> full = new LinkedHashMap<>();
    for (Row row : Lexicon.read(Nicknames.class, "nicknames.tsv").rows()) {
      String name = Spelling.fold(row.get("name"));
      full.put(name, name);
      row.list("short").forEach(s -> full.putIfAbsent(Spelling.fold(s), name));
    }
    return Map.copyOf(full);
  }

  /** Whether one given name may stand for another, both folded. */
  static boolean same(String a, String b) {
    return a.equals(b) || FULL.getOrDefault(a, a).equals(FULL.getOrDefault(b, b));
  }

  /** The full form of a given name, as far as it is known. */
  static String full(String name) {
    return FULL.getOrDefault(name, name);
  }
}
