package org.onrecord.time;

import java.util.HashSet;
import java.util.Set;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Token;

/** Names that hold a word of time and are no time: “Arab Spring”, “April Bishop”. */
final class Names {
  private static final Set<String> PAIRS = read();

  private Names() {}

  private static Set<String> read() {
    Set<String> pairs = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(Names.class, "names.tsv").rows()) {
      pairs.add(row.get("name"));
    }
    return pairs;
  }

  /** Whether a match of one word stands inside a name. */
  static boolean hold(Line line, Match match) {
    int last = match.to() - 1;
    if (!line.at(last).capital() || (match.length() > 1 && line.at(last).isNumber())) {
      return false;
    }
    String pair = line.text(last - 1) + " " + line.text(last);
    if (PAIRS.contains(pair) || PAIRS.contains(line.text(last) + " " + line.text(last + 1))) {
      return true;
    }
    if (match.length() > 1) {
      return false;
    }
    Token token = line.token(last);
    return token != null
        && (token.entity().equals("PERSON")
            || (token.entity().equals("ORGANIZATION") && !line.isWord(last, "weekday")));
  }
}
