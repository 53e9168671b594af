package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Lexicon;

/** A line below a picture, by its own words. */
final class Caption {
  private static final Set<String> PLACES =
      Set.of(
          "(left)",
          "(right)",
          "(l)",
          "(r)",
          "(c)",
          "(centre)",
          "(center)",
          "left,",
          "right,",
          "pictured");
  private static final Phrases<Phrases.Place> SIGNS = signs();

  private Caption() {}

  private static Phrases<Phrases.Place> signs() {
    Phrases<Phrases.Place> phrases = new Phrases<>();
    for (Lexicon.Row row : Lexicon.read(Caption.class, "captions.tsv").rows()) {
      Phrases.Place place = Phrases.Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
      phrases.add(row.get("phrase"), place, place);
    }
    return phrases;
  }

  /** Whether a line says itself that it is a caption. */
  static boolean is(Line line) {
    if (line.isLong()) {
      return false;
    }
    if (Headline.isNavigation(line)) {
      return false;
    }
    List<String> words = Phrases.words(line.unquoted());
    for (Phrases.Hit<Phrases.Place> hit : SIGNS.in(words)) {
      if (hit.value() != Phrases.Place.END || !line.endsSentence()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends as captions of agencies do: with a picture's source, after a mark. */
  static boolean endsWithPictureSource(Line line) {
    if (line.isLong()) {
      return false;
    }
    String text = line.text();
    int cut = -1;
    for (char mark : new char[] {'/', '|', '[', '(', '\u00a9'}) {
      cut = Math.max(cut, text.lastIndexOf(mark));
    }
    if (cut < 10 || text.length() - cut > 40 || line.rawWords().size() > 60) {
      return false;
    }
    boolean afterPoint =
        new Line(line.span(), text.substring(0, cut).stripTrailing(), 0).endsSentence();
    if (afterPoint && (text.charAt(cut) == '[' || text.charAt(cut) == '(')) {
      return false;
    }
    String source =
        text.substring(cut + 1).replace(")", "").replace("]", "").replace(".", "").strip();
    return source.toLowerCase(Locale.ROOT).contains("file photo")
        || Outlets.named(source).isPresent();
  }

  /**
   * Whether a line beside a picture's credit is its caption: it has no final point, ends with a
   * full date, or points at persons in the picture.
   */
  static boolean fitsBesideCredit(Line line) {
    if (line.isLong() || line.rawWords().size() > 70) {
      return false;
    }
    List<String> words = line.rawWords();
    boolean points = words.stream().anyMatch(w -> PLACES.contains(w.toLowerCase(Locale.ROOT)));
    return !line.endsSentence() || points || endsWithDate(line);
  }

  /**
   * Whether the last words are a full date, year included; reports hardly ever end a sentence so.
   */
  static boolean endsWithDate(Line line) {
    List<String> words = line.rawWords();
    List<CalendarDates.Found> dates = CalendarDates.in(words);
    return !dates.isEmpty() && dates.get(dates.size() - 1).to() == words.size();
  }
}
