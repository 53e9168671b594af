package org.onrecord.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;

/** Fixed phrases from {@code references.tsv}, and what comes again: “every Tuesday”. */
final class References {
  private static final int LONGEST = 5;
  private static final Map<String, Phrase> PHRASES = read();
  private static final Set<String> OPENINGS =
      PHRASES.keySet().stream()
          .map(phrase -> phrase.substring(0, (phrase + " ").indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private References() {}

  private record Phrase(TimeExpression.Kind kind, String value, List<String> not) {}

  private static Map<String, Phrase> read() {
    Map<String, Phrase> phrases = new HashMap<>();
    for (Lexicon.Row row : Lexicon.read(References.class, "references.tsv").rows()) {
      TimeExpression.Kind kind =
          TimeExpression.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      phrases.put(row.get("phrase"), new Phrase(kind, row.get("value"), row.list("not")));
    }
    return phrases;
  }

  static @Nullable Match read(Line line, int i) {
    return CalendarDates.longer(phrase(line, i), every(line, i));
  }

  private static @Nullable Match phrase(Line line, int i) {
    if (!OPENINGS.contains(line.text(i))) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Match found = null;
    for (int k = i; k < i + LONGEST && k < line.size(); k++) {
      words.append(k > i ? " " : "").append(line.text(k));
      Phrase phrase = PHRASES.get(words.toString());
      if (phrase != null && !phrase.not.contains(line.text(k + 1)) && !named(line, i, k)) {
        found = new Match(i, k + 1, phrase.kind, new Meaning.Fixed(phrase.value));
      }
    }
    return found;
  }

  /** A capital inside a sentence is a name's (“the Daily Ledger”), a noun no time (“a current”). */
  private static boolean named(Line line, int i, int last) {
    String tag = line.tag(last);
    if ((line.is(last, "current") && !tag.startsWith("JJ"))
        || (line.is(last, "daily", "weekly", "monthly") && line.tag(last + 1).startsWith("NNP"))) {
      return true;
    }
    return line.at(last).capital() && (i > 0 || line.at(i + 1).capital());
  }

  /** “every day”, “each Tuesday”, “every two years”, “twice a week”. */
  private static @Nullable Match every(Line line, int i) {
    if (!line.is(i, "every", "each")) {
      return null;
    }
    Unit unit = line.unit(i + 1);
    if (unit != null) {
      return Match.set(i, i + 2, new Meaning.Fixed(unit.duration(1)));
    }
    Amount amount = Amount.number(line, i + 1);
    if (amount != null && line.unit(amount.to()) != null && amount.exact()) {
      Unit counted = java.util.Objects.requireNonNull(line.unit(amount.to()));
      return Match.set(i, amount.to() + 1, new Meaning.Fixed(counted.duration(amount.count())));
    }
    String pattern = pattern(line, i + 1);
    return pattern == null ? null : Match.set(i, i + 2, new Meaning.Fixed("XXXX-" + pattern));
  }

  private static @Nullable String pattern(Line line, int i) {
    String weekday = line.word(i, "weekday");
    if (weekday != null) {
      return "WXX-" + weekday;
    }
    String part = line.word(i, "daypart");
    if (part != null) {
      return "XX-XXT" + part;
    }
    String month = line.word(i, "month");
    return month != null ? month : line.word(i, "season");
  }
}
