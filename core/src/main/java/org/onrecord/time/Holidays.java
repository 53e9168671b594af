package org.onrecord.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** Days with a name, from {@code holidays.tsv}. */
final class Holidays {
  private static final int LONGEST = 5;
  private static final Map<String, String> PATTERNS = read();

  private Holidays() {}

  private static Map<String, String> read() {
    Map<String, String> patterns = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(Holidays.class, "holidays.tsv").rows()) {
      patterns.put(row.get("name"), row.get("pattern"));
    }
    return patterns;
  }

  static @Nullable Match read(Line line, int i, Scene scene) {
    boolean ordered = line.is(i, "last", "next", "this");
    int at = ordered ? i + 1 : i;
    if (!line.at(at).capital()) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    Match found = null;
    for (int k = at; k < at + LONGEST && k < line.size(); k++) {
      if (k > at && !line.text(k).startsWith("'")) {
        name.append(' ');
      }
      name.append(line.text(k));
      String pattern = PATTERNS.get(name.toString());
      if (pattern != null) {
        found = match(line, i, k + 1, pattern, scene);
      }
    }
    return found;
  }

  private static Match match(Line line, int from, int to, String pattern, Scene scene) {
    int year = line.is(to, ",") ? to + 1 : to;
    if (CalendarDates.yearNumber(line, year) > 0) {
      Meaning whole = new Meaning.Fixed(line.text(year));
      return Match.date(from, year + 1, new Meaning.Part(whole, pattern));
    }
    Lean lean =
        switch (line.text(from)) {
          case "last" -> Lean.BEFORE;
          case "next" -> Lean.AFTER;
          default -> scene.lean();
        };
    return Match.date(from, to, new Meaning.Cyclic(pattern, lean));
  }
}
