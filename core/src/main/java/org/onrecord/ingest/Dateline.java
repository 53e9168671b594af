package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Characters;

/**
 * The place, day and agency that open a report: “HARBOUR CITY, Sept 15 (Reuters) —”. Place names in
 * capitals and a dash, or a known agency or outlet in brackets, make a dateline; see the stylebooks
 * of the agencies.
 *
 * @param length characters of the line that it takes, the dash included
 * @param sources agencies or outlets named in it, as it names them
 */
record Dateline(int length, List<String> sources) {
  private static final int LONGEST = 90;
  private static final Set<String> LABELS =
      Set.of(
          "UPDATE",
          "UPDATED",
          "BREAKING",
          "WATCH",
          "VIDEO",
          "ANALYSIS",
          "OPINION",
          "EXCLUSIVE",
          "CORRECTION",
          "READ",
          "MORE",
          "RELATED",
          "LIVE",
          "NOTE",
          "TIMELINE",
          "FACTBOX",
          "LISTEN");

  Dateline {
    sources = List.copyOf(sources);
  }

  /** The dateline that opens a line; a speaker's name that opens many lines is none. */
  static Optional<Dateline> of(Line line, List<Line> lines) {
    Optional<Dateline> dateline = at(line.text());
    if (dateline.isEmpty() || !dateline.get().sources().isEmpty()) {
      return dateline;
    }
    String opening = line.text().substring(0, dateline.get().length());
    long same = lines.stream().filter(l -> l.text().startsWith(opening)).limit(2).count();
    return same > 1 ? Optional.empty() : dateline;
  }

  /** The dateline at the start of a paragraph. */
  static Optional<Dateline> at(String text) {
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    Optional<Dateline> bracketed = bracketed(head);
    return bracketed.isPresent() ? bracketed : dashed(head);
  }

  /** “Place (Agency) — ”, “(Agency) - ”, “PLACE, May 3. /AGENCY/. ”. */
  private static Optional<Dateline> bracketed(String head) {
    int open = head.indexOf('(');
    char closing = ')';
    if (open < 0 || open > 60) {
      open = head.indexOf('/');
      closing = '/';
    }
    int close = open < 0 ? -1 : head.indexOf(closing, open + 1);
    if (close < 0 || !isPlaceAndDay(head.substring(0, open))) {
      return Optional.empty();
    }
    List<String> sources = new ArrayList<>();
    for (String name : head.substring(open + 1, close).split("[,/]|\\band\\b", -1)) {
      if (Outlets.named(name).isEmpty()) {
        return Optional.empty();
      }
      sources.add(name.strip());
    }
    int end = afterDash(head, close + 1);
    boolean known = end > close + 1 || closing == ')';
    return known && end < head.length()
        ? Optional.of(new Dateline(end, sources))
        : Optional.empty();
  }

  /** “PLACE, Region, May 3 — ”. */
  private static Optional<Dateline> dashed(String head) {
    for (int i = 1; i < head.length() - 1; i++) {
      char c = head.charAt(i);
      boolean dash =
          Characters.isDash(c)
              && (c != '-' || head.charAt(i + 1) == '-' || head.charAt(i - 1) == ' ')
              && (head.charAt(i - 1) == ' ' || c != '-' || head.charAt(i + 1) == '-');
      if (dash && isDashedPlace(head.substring(0, i))) {
        int end = afterDash(head, i);
        return end < head.length() ? Optional.of(new Dateline(end, List.of())) : Optional.empty();
      }
      if ((c == '.' && i > 60) || c == ':' || Characters.isDoubleMark(c)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isDashedPlace(String before) {
    List<String> words = Line.split(before);
    if (words.isEmpty() || words.size() > 8 || !isCapitals(words.get(0))) {
      return false;
    }
    String first = Line.core(words.get(0));
    int comma = before.indexOf(',');
    int place = Line.split(comma < 0 ? before : before.substring(0, comma)).size();
    return first.length() >= 3
        && place <= 3
        && !LABELS.contains(first)
        && isPlaceAndDay(before)
        && (words.size() == 1 || isCapitals(words.get(1)) || before.indexOf(',') > 0);
  }

  private static int afterDash(String head, int from) {
    int i = from;
    while (i < head.length()
        && (Characters.isDash(head.charAt(i)) || " .:|/".indexOf(head.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** Only names, months, days and years, with commas between. */
  private static boolean isPlaceAndDay(String before) {
    List<String> words = Line.split(before);
    if (words.size() > 8) {
      return false;
    }
    for (String word : words) {
      String core = Line.core(word);
      boolean small = Set.of("de", "of", "the", "and", "al", "el", "la", "am", "on").contains(core);
      if (!core.isEmpty()
          && !small
          && !Character.isUpperCase(core.charAt(0))
          && !Character.isDigit(core.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String word) {
    String core = Line.core(word);
    return !core.isEmpty()
        && core.equals(core.toUpperCase(Locale.ROOT))
        && core.codePoints().anyMatch(Character::isLetter);
  }
}
