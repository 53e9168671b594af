package org.onrecord.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Lexicon;

/** Events that everybody can date, from {@code landmarks.tsv}. */
final class Landmarks {
  /** How far (lexemes) the words of an event stand from its time. */
  private static final int NEAR = 10;

  /** An ending is at most so long: bomb, bombings. */
  private static final int ENDING = 4;

  private static final List<Landmark> ALL = read();

  private Landmarks() {}

  private record Landmark(List<String> words, LocalDate day) {}

  private static List<Landmark> read() {
    List<Landmark> landmarks = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(Landmarks.class, "landmarks.tsv").rows()) {
      landmarks.add(
          new Landmark(List.of(row.get("words").split(" ")), LocalDate.parse(row.get("day"))));
    }
    return List.copyOf(landmarks);
  }

  /** The match with the days that it may stand for, if it tells the time of a known event. */
  static Match known(Line line, Match match) {
    if (!counts(match.meaning())) {
      return match;
    }
    int from = Math.max(0, match.from() - NEAR);
    int to = Math.min(line.size(), match.to() + NEAR);
    List<LocalDate> days = new ArrayList<>();
    for (Landmark landmark : ALL) {
      boolean all = !days.contains(landmark.day);
      for (String word : landmark.words) {
        all = all && stands(line, from, to, word);
      }
      if (all) {
        days.add(landmark.day);
      }
    }
    return days.isEmpty()
        ? match
        : new Match(
            match.from(), match.to(), match.kind(), new Meaning.Known(match.meaning(), days));
  }

  /** Whether a time counts days from the day of publication. */
  private static boolean counts(Meaning meaning) {
    return meaning instanceof Meaning.Shift shift
        && shift.base().equals(Meaning.PUBLICATION)
        && shift.grain() == Unit.DAY
        && shift.count() < 0;
  }

  private static boolean stands(Line line, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      String text = line.text(i);
      if (text.startsWith(word) && text.length() <= word.length() + ENDING) {
        return true;
      }
    }
    return false;
  }
}
