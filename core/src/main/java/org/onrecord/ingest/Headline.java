package org.onrecord.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses the title among the lines above the report: it shares its words with what it stands over,
 * as tag lines and navigation do not.
 */
final class Headline {
  private static final int LONGEST = 30;
  private static final int LONGEST_CHARACTERS = 220;

  /** The share of a title's content words that the report repeats, at the least. */
  private static final double SHARED = 0.34;

  private static final double CLEARLY = 0.5;
  private static final double HARDLY = 0.2;

  /** Words that any report repeats. */
  private static final Set<String> COMMON =
      Set.of(
          "since", "with", "from", "that", "this", "they", "their", "have", "will", "would", "been",
          "were", "what", "when", "where", "which", "about", "after", "before", "over", "more",
          "your", "year", "years", "than", "into", "says", "said", "news", "world", "time", "also",
          "here");

  private final Set<String> report = new HashSet<>();

  /**
   * @param report the lines below the head of the page
   */
  Headline(List<Line> report) {
    for (Line line : report) {
      line.words().forEach(word -> this.report.add(stem(word)));
    }
  }

  /**
   * The place of the title among the lines that may be one, or -1: the first of some length, unless
   * it shares hardly a word with the report and a later one shares most of its own.
   */
  int choose(List<Line> candidates) {
    int first = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Line line = candidates.get(i);
      boolean several = line.words().size() >= 4 || line.text().endsWith(";");
      if (!mayBeTitle(line) || !(several || i == 0)) {
        continue;
      }
      double share = shared(line);
      if (several && (share >= SHARED || line.text().endsWith(";"))) {
        return i;
      }
      boolean better = candidates.stream().skip(i + 1L).anyMatch(l -> isBetter(l, share));
      if (several && !better) {
        return i;
      }
      first = first < 0 ? i : first;
    }
    return first;
  }

  private boolean isBetter(Line line, double share) {
    return mayBeTitle(line)
        && line.words().size() >= 4
        && shared(line) >= CLEARLY
        && share <= HARDLY;
  }

  static boolean mayBeTitle(Line line) {
    int words = line.rawWords().size();
    return !line.isLong()
        && words >= 2
        && words <= LONGEST
        && line.text().length() <= LONGEST_CHARACTERS
        && !line.startsLower()
        && !hasInnerSentenceEnd(line.text());
  }

  /** The share of a line's content words that stand in the report. */
  double shared(Line line) {
    int content = 0;
    int shared = 0;
    for (String word : line.words()) {
      if (word.length() >= 4 && !COMMON.contains(word)) {
        content++;
        shared += report.contains(stem(word)) ? 1 : 0;
      }
    }
    return content == 0 ? 0 : (double) shared / content;
  }

  /** Whether a name stands nowhere in the report, as the author's does not. */
  boolean knowsNothingOf(Line line) {
    return line.words().stream().noneMatch(w -> w.length() > 2 && report.contains(stem(w)));
  }

  private static String stem(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (String end : List.of("'s", "\u2019s", "ing", "ed", "es", "s")) {
      if (plain.length() > end.length() + 3 && plain.endsWith(end)) {
        return plain.substring(0, plain.length() - end.length());
      }
    }
    return plain;
  }

  private static boolean hasInnerSentenceEnd(String text) {
    for (int i = 3; i + 2 < text.length(); i++) {
      boolean point = text.charAt(i) == '.' && text.charAt(i + 1) == ' ';
      boolean word =
          Character.isLowerCase(text.charAt(i - 1))
              && Character.isLowerCase(text.charAt(i - 2))
              && Character.isLowerCase(text.charAt(i - 3));
      if (point && word && Character.isUpperCase(text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }
}
