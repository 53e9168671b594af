package org.onrecord.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Publication;

/** A line that says when the report was published and nothing else. */
final class StatedDate {
  private static final int LONGEST = 16;
  private static final Set<String> AROUND =
      Set.copyOf(
          Line.split(
              "published posted updated last modified first on at by date created edited added issued"
                  + " release released am pm a p m et est edt gmt utc bst ist cet cest msk pst pdt cst"
                  + " cdt h hrs uhr um vom stand time local the of de le from article news print"));
  private static final Set<String> DAYS =
      Set.copyOf(
          Line.split(
              "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur"
                  + " thurs fri sat sun today yesterday"));
  private static final Set<String> AGO =
      Set.copyOf(
          Line.split(
              "ago hour hours minute minutes min mins day days week weeks month months year years"));

  private StatedDate() {}

  /** The date of publication that a line states, if that is all it does. */
  static Optional<Publication> of(Line line) {
    if (line.isLong()) {
      return Optional.empty();
    }
    List<String> words = Line.split(line.text().replace('|', ' ').replace('\u2022', ' '));
    if (words.isEmpty() || words.size() > LONGEST) {
      return Optional.empty();
    }
    List<CalendarDates.Found> dates = CalendarDates.in(words);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      if (!inside(dates, i) && !isAround(words.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        Publication.on(dates.get(0).day(), Publication.Basis.STATED, "date line: " + line.text()));
  }

  /** Whether a line tells the time of publication without a full date: “Updated Thursday”. */
  static boolean isWithoutYear(Line line) {
    List<String> words = line.isLong() ? List.of() : line.rawWords();
    boolean time = false;
    for (String word : words) {
      String core = Line.core(word).toLowerCase(Locale.ROOT);
      boolean ago = AGO.contains(core) || CalendarDates.month(core).isPresent();
      if (!ago && !isAround(word)) {
        return false;
      }
      time = time || DAYS.contains(core) || core.equals("ago") || core.equals("updated");
    }
    return time && words.size() >= 2 && words.size() <= 8 && !line.endsSentence();
  }

  private static boolean inside(List<CalendarDates.Found> dates, int i) {
    return dates.stream().anyMatch(d -> d.from() <= i && i < d.to());
  }

  private static boolean isAround(String word) {
    String core = Line.core(word).toLowerCase(Locale.ROOT).replace(".", "");
    if (core.isEmpty() || AROUND.contains(core) || DAYS.contains(core)) {
      return true;
    }
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      boolean clock = Character.isDigit(c) || c == ':' || c == '.' || c == '+' || c == '-';
      if (!clock && !(i > 0 && AROUND.contains(core.substring(i)))) {
        return false;
      }
    }
    return true;
  }
}
