package org.onrecord.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;
import org.onrecord.record.Figure;

/** Words beside a number that bound it, from {@code bounds.tsv}; the longest one wins. */
final class Bounds {
  private static final List<Phrase> PHRASES = read();

  private Bounds() {}

  private record Phrase(List<String> words, boolean before, Figure.Bound bound) {}

  /**
   * A bound found beside a number.
   *
   * @param first its first token
   * @param last its last token
   */
  record Found(int first, int last, Figure.Bound bound) {}

  private static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(Bounds.class, "bounds.tsv").rows()) {
      phrases.add(
          new Phrase(
              List.of(row.get("phrase").split(" ")),
              row.get("place").equals("before"),
              Figure.Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT))));
    }
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.words.size()));
    return phrases;
  }

  /** The bound that ends right before a token. */
  static @Nullable Found before(Sentence sentence, int first) {
    return beside(sentence, first, true);
  }

  /** The bound that begins right behind a token. */
  static @Nullable Found after(Sentence sentence, int last) {
    return beside(sentence, last + 1, false);
  }

  private static @Nullable Found beside(Sentence sentence, int at, boolean before) {
    for (Phrase phrase : PHRASES) {
      int from = before ? at - phrase.words.size() : at;
      if (phrase.before == before && stands(sentence, from, phrase.words)) {
        return new Found(from, from + phrase.words.size() - 1, phrase.bound);
      }
    }
    return null;
  }

  private static boolean stands(Sentence sentence, int from, List<String> words) {
    if (from < 0 || from + words.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!sentence.token(from + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
