package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Lexicon;

/**
 * Tells the furniture of a page (navigation, sign-up boxes, legal notes) from the report, by the
 * words of one line. What stands in quotation marks never counts, and a long line needs more signs
 * than a short one: losing a sentence of a report is worse than keeping a line of furniture.
 */
final class Boilerplate {
  /** The weight that makes a line furniture. */
  static final int ENOUGH = 3;

  /** The weight that a line of more than {@link #SHORT} words needs. */
  private static final int ENOUGH_WHEN_LONG = 5;

  private static final int SHORT = 45;
  private static final int LONGEST = 130;
  private static final Set<String> SECOND_PERSON = Set.of("you", "your", "you're", "yours");
  private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "ours", "we're");
  private static final Phrases<Integer> FURNITURE = furniture();

  private Boilerplate() {}

  private static Phrases<Integer> furniture() {
    Phrases<Integer> phrases = new Phrases<>();
    for (Lexicon.Row row : Lexicon.read(Boilerplate.class, "furniture.tsv").rows()) {
      Phrases.Place place = Phrases.Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      phrases.add(row.get("phrase"), place, Integer.valueOf(row.get("weight")));
    }
    return phrases;
  }

  /** Whether a line is furniture by its own words, wherever it stands. */
  static boolean is(Line line) {
    if (line.isLong()) {
      return false;
    }
    if (isRule(line.text()) || isLink(line.text()) || isLabelledLink(line)) {
      return true;
    }
    List<String> words = Phrases.words(line.unquoted());
    int size = line.rawWords().size();
    if (size > LONGEST) {
      return false;
    }
    if (weight(words) <= ENOUGH && beginsAsReport(line)) {
      return false;
    }
    int address = mentions(words, SECOND_PERSON) ? 1 : 0;
    return weight(words) + (weight(words) > 0 ? address : 0)
        >= (size > SHORT ? ENOUGH_WHEN_LONG : ENOUGH);
  }

  /**
   * Whether a line after the end of a report speaks for the outlet or to its readers: some sign of
   * furniture, or “we” and “you” outside quotation marks.
   */
  static boolean isAfterword(Line line) {
    if (line.isLong()) {
      return false;
    }
    List<String> words = Phrases.words(line.unquoted());
    return weight(words) > 0 || mentions(words, SECOND_PERSON) || mentions(words, FIRST_PERSON);
  }

  /** Whether the first of several sentences is one of a report; what follows does not undo it. */
  private static boolean beginsAsReport(Line line) {
    int end = line.text().indexOf(". ");
    if (end < 60) {
      return false;
    }
    List<String> first = Phrases.words(line.text().substring(0, end));
    return first.size() >= 12
        && weight(first) == 0
        && !mentions(first, SECOND_PERSON)
        && !mentions(first, FIRST_PERSON)
        && !Byline.isBiography(line, Optional.empty());
  }

  private static int weight(List<String> words) {
    int weight = 0;
    int covered = 0;
    for (Phrases.Hit<Integer> hit : FURNITURE.in(words)) {
      if (hit.from() >= covered) {
        weight += hit.value();
        covered = hit.to();
      } else {
        weight += Math.max(0, hit.value() - 2);
      }
    }
    return weight;
  }

  private static boolean mentions(List<String> words, Set<String> some) {
    return words.stream().anyMatch(some::contains);
  }

  /** A row of marks, such as {@code ___} or {@code * * *}. */
  private static boolean isRule(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isLink(String text) {
    return text.indexOf(' ') < 0
        && (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www."));
  }

  /** “READ MORE: …” and the like: a label in capitals, a colon, and no sentence. */
  private static boolean isLabelledLink(Line line) {
    int colon = line.text().indexOf(':');
    if (colon <= 0 || line.endsSentence()) {
      return false;
    }
    String label = line.text().substring(0, colon).toLowerCase(Locale.ROOT).strip();
    return Set.of(
            "watch",
            "more",
            "related",
            "video",
            "read",
            "see also",
            "also see",
            "listen",
            "read more")
        .contains(label);
  }
}
