package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A line that names who wrote the report. */
final class Byline {
  private static final int LONGEST = 22;
  private static final List<String> OPENINGS =
      List.of(
          "by ",
          "by: ",
          "written by ",
          "reported by ",
          "posted by ",
          "story by ",
          "author: ",
          "authors: ",
          "analysis by ",
          "text by ",
          "words by ",
          "report by ",
          "edited by ",
          "commentary by ",
          "opinion by ",
          "a commentary by ",
          "from our correspondent ");
  private static final List<String> ENDS_OF_NAMES =
      List.of(
          "|",
          "\u2022",
          " - ",
          " \u2013 ",
          " \u2014 ",
          ";",
          " Published",
          " Updated",
          " in ",
          " for ",
          " at ",
          " on ");
  private static final Set<String> NO_NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "contrast",
          "comparison",
          "law",
          "default");
  private static final Set<String> SMALL =
      Set.of(
          "and", "in", "for", "of", "the", "with", "at", "on", "de", "da", "di", "del", "der",
          "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "y", "e", "to", "a", "an",
          "&");
  private static final Set<String> ROLES =
      Set.of(
          "writer",
          "reporter",
          "correspondent",
          "editor",
          "columnist",
          "staff",
          "contributor",
          "journalist",
          "author",
          "producer",
          "bureau",
          "agencies",
          "analyst",
          "fellow",
          "blogger",
          "photographer",
          "anchor",
          "novelist",
          "professor",
          "researcher",
          "practitioner");

  private static final Set<String> LIFE =
      Set.of("is", "has", "was", "covers", "covered", "writes", "reports", "joined", "works");

  private Byline() {}

  /** The name or names that a line gives as those of its authors. */
  static Optional<String> of(Line line) {
    if (line.isLong()) {
      return Optional.empty();
    }
    String text = line.text();
    String lower = text.toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      if (lower.startsWith(opening)) {
        String names = text.substring(opening.length()).strip();
        return isNames(names) ? Optional.of(names(names)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNames(String text) {
    List<String> words = Line.split(text);
    if (words.isEmpty() || words.size() > LONGEST || Line.core(words.get(0)).isEmpty()) {
      return false;
    }
    String first = Line.core(words.get(0));
    boolean capital = Character.isUpperCase(first.charAt(0));
    if (!capital || NO_NAMES.contains(first.toLowerCase(Locale.ROOT))) {
      return false;
    }
    boolean afterBar = false;
    for (String word : words) {
      String core = Line.core(word);
      afterBar = afterBar || word.equals("|") || word.equals("\u2022") || core.contains("@");
      String lower = core.toLowerCase(Locale.ROOT);
      boolean name =
          core.isEmpty()
              || Character.isUpperCase(core.charAt(0))
              || Character.isDigit(core.charAt(0))
              || SMALL.contains(lower)
              || ROLES.contains(lower)
              || lower.startsWith("al-");
      if (!name && !afterBar) {
        return false;
      }
    }
    return true;
  }

  /** The names alone: what stands before a bar, a date or an address. */
  private static String names(String text) {
    int end = text.length();
    for (String mark : ENDS_OF_NAMES) {
      int at = text.indexOf(mark);
      end = at > 0 && at < end ? at : end;
    }
    String names = text.substring(0, end).strip();
    while (names.endsWith(",") || (names.endsWith(".") && !names.endsWith("r."))) {
      names = names.substring(0, names.length() - 1).strip();
    }
    return names;
  }

  /**
   * The name on a line that gives a name and what its bearer is: “Ada Brandt, political editor”.
   */
  static Optional<String> nameAndRole(Line line) {
    int comma = line.text().indexOf(',');
    List<String> words = line.isLong() ? List.of() : line.rawWords();
    if (comma < 0 || words.size() > 9 || line.endsSentence()) {
      return Optional.empty();
    }
    String name = line.text().substring(0, comma).strip();
    Line alone = new Line(line.span(), name, 0);
    boolean role =
        Line.split(line.text().substring(comma + 1)).stream()
            .anyMatch(w -> ROLES.contains(Line.core(w).toLowerCase(Locale.ROOT)));
    return role && isNameAlone(alone) ? Optional.of(name) : Optional.empty();
  }

  /** Whether a line is two to four capitalised words and nothing else, as a name is. */
  static boolean isNameAlone(Line line) {
    if (line.isLong()) {
      return false;
    }
    String text = line.text();
    if (text.startsWith("\u2014 ") || text.startsWith("- ") || text.startsWith("\u2013 ")) {
      text = text.substring(2);
    }
    List<String> words = Line.split(text);
    if (words.size() < 2 || words.size() > 4 || line.endsSentence() || text.endsWith(":")) {
      return false;
    }
    for (String word : words) {
      String core = Line.core(word);
      boolean name =
          core.length() > 1
              && Character.isUpperCase(core.charAt(0))
              && core.codePoints().allMatch(Byline::isNameLetter)
              && !core.equals(core.toUpperCase(Locale.ROOT));
      boolean initial = core.length() == 1 && Character.isUpperCase(core.charAt(0));
      if (!name && !initial && !SMALL.contains(core)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapital(List<String> words, int to) {
    return to >= 2
        && words.size() > to
        && words.subList(0, to).stream().allMatch(w -> Character.isUpperCase(w.charAt(0)));
  }

  private static boolean isNameLetter(int c) {
    return Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  /**
   * Whether a line tells who the author is: “X is a reporter …”, “He is the author of …”, “I am a
   * journalist …”.
   */
  static boolean isBiography(Line line, Optional<String> author) {
    if (line.isLong() || line.startsWithMark()) {
      return false;
    }
    List<String> words = line.words();
    if (words.size() > 90 || words.size() < 4) {
      return false;
    }
    boolean self =
        words.get(0).equals("i")
            && (author.isPresent() || words.get(1).equals("am") || words.get(1).equals("have"));
    if (self) {
      return true;
    }
    boolean named = author.isPresent() && line.text().startsWith(author.get());
    boolean role = false;
    for (int i = 1; i + 2 < words.size() && i < 8; i++) {
      boolean is = words.get(i).equals("is") || words.get(i).equals("was");
      boolean article = Set.of("a", "an", "the").contains(words.get(i + 1));
      if (is && article) {
        role = words.subList(i, Math.min(words.size(), i + 9)).stream().anyMatch(ROLES::contains);
      }
      boolean works = words.get(i).equals("covers") || words.get(i).equals("writes");
      role = role || (works && i <= 3 && isCapital(line.rawWords(), i));
    }
    return role || (named && words.stream().anyMatch(LIFE::contains));
  }
}
