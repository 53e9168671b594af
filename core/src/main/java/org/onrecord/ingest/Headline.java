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
  private static final int LONGEST_CHARACTERS = 260;

  /** The share of the best score that is good enough for a line further up. */
  private static final double AS_GOOD = 0.5;

  /** Words that any report repeats. */
  private static final Set<String> COMMON =
      Set.of(
          "since", "with", "from", "that", "this", "they", "their", "have", "will", "would", "been",
          "were", "what", "when", "where", "which", "about", "after", "before", "over", "more",
          "your", "year", "years", "than", "into", "says", "said", "news", "world", "time", "also",
          "here");

  private final Set<String> report = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param report the lines below the head of the page
   */
  Headline(List<Line> report) {
    for (Line line : report) {
      List<String> words = line.rawWords();
      for (int i = 0; i < words.size(); i++) {
        String core = Line.core(words.get(i));
        if (core.isEmpty()) {
          continue;
        }
        this.report.add(stem(core));
        boolean inside =
            i > 0 && Character.isLetter(words.get(i - 1).charAt(words.get(i - 1).length() - 1));
        if (inside && Character.isUpperCase(core.charAt(0))) {
          names.add(stem(core));
        }
      }
    }
  }

  /**
   * The place of the title among the lines that may be one, or -1: the first whose words the report
   * repeats about as much as those of any other.
   */
  int choose(List<Line> candidates) {
    double best = 0;
    for (Line line : candidates) {
      best = Math.max(best, score(line));
    }
    for (int i = 0; i < candidates.size(); i++) {
      double score = score(candidates.get(i));
      boolean parted = score > 0 && candidates.get(i).text().endsWith(";");
      if (parted || (score > 0 && score >= best * AS_GOOD)) {
        return i;
      }
    }
    return -1;
  }

  /** How well a line would do as the title; 0 for what cannot be one. */
  private double score(Line line) {
    if (!mayBeTitle(line) || isNavigation(line)) {
      return 0;
    }
    int words = line.words().size();
    double length = words >= 4 ? 1 : words == 3 ? 0.35 : 0.2;
    boolean outlet = Masthead.outlet(line).isPresent();
    boolean motto = !outlet && isMotto(line);
    double own = outlet ? 0.1 : motto ? 0.5 : 1;
    return (0.5 + shared(line) + (sharesName(line) ? 0.5 : 0)) * length * own;
  }

  /** Several short items between marks or gaps, as menus have them. */
  static boolean isNavigation(Line line) {
    int marks = 0;
    for (int i = 1; i + 1 < line.text().length(); i++) {
      char c = line.text().charAt(i);
      boolean gap =
          c == ' ' && line.text().charAt(i + 1) == ' ' && line.text().charAt(i - 1) != ' ';
      boolean between = line.text().charAt(i - 1) == ' ' && line.text().charAt(i + 1) == ' ';
      marks += gap || (between && "\u00b7|>/\u203a\u00bb\u2022".indexOf(c) >= 0) ? 1 : 0;
    }
    return marks >= 2 || (marks == 1 && line.words().size() <= 3);
  }

  /** What outlets say of themselves: addressed to the reader, or since when they have been. */
  private static boolean isMotto(Line line) {
    List<String> words = line.words();
    int since = words.indexOf("since");
    boolean founded =
        since >= 0 && since + 1 < words.size() && Character.isDigit(words.get(since + 1).charAt(0));
    return founded
        || words.contains("your")
        || (words.get(0).equals("the") && words.contains("weekly"));
  }

  private boolean sharesName(Line line) {
    for (String word : line.rawWords()) {
      String core = Line.core(word);
      if (core.length() > 1
          && Character.isUpperCase(core.charAt(0))
          && names.contains(stem(core))) {
        return true;
      }
    }
    return false;
  }

  static boolean mayBeTitle(Line line) {
    int words = line.rawWords().size();
    boolean shortEnough = words <= LONGEST || (words <= 3 * LONGEST / 2 && !line.endsSentence());
    return !line.isLong()
        && words >= 2
        && shortEnough
        && line.text().length() <= LONGEST_CHARACTERS
        && !line.startsLower()
        && (!hasInnerSentenceEnd(line.text()) || isTitleOfSentences(line));
  }

  /** Two sentences can be a title where their words begin with capitals or no point ends them. */
  private static boolean isTitleOfSentences(Line line) {
    List<String> words = line.rawWords();
    long capitals = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
    boolean point = line.text().endsWith(".");
    return words.size() <= LONGEST
        && (capitals >= words.size() * 0.6 || (!point && words.size() <= 25));
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
