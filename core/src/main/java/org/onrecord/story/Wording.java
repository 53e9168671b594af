package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;

/** The words of some stretches of an article, in forms that can be compared, with their places. */
final class Wording {
  /** Prefixes that some outlets set off by a hyphen and others do not. */
  private static final Set<String> PREFIXES =
      Set.of(
          "anti", "bi", "co", "counter", "de", "multi", "non", "over", "post", "pre", "pro", "re",
          "sub", "un", "under");

  private final int[] begins;
  private final int[] ends;
  private final int[] exact;
  private final int[] normal;
  private final boolean[] light;
  private final boolean[] capital;
  private final int[] segment;

  private Wording(List<Word> words) {
    int n = words.size();
    begins = new int[n];
    ends = new int[n];
    exact = new int[n];
    normal = new int[n];
    light = new boolean[n];
    capital = new boolean[n];
    segment = new int[n];
    for (int i = 0; i < n; i++) {
      Word word = words.get(i);
      begins[i] = word.span.begin();
      ends[i] = word.span.end();
      exact[i] = word.exact;
      normal[i] = word.normal;
      light[i] = word.light;
      capital[i] = word.capital;
      segment[i] = word.segment;
    }
  }

  private record Word(
      Span span, int exact, int normal, boolean light, boolean capital, int segment) {}

  /** The words of a text's stretches, read in the order given; a sentence is a segment. */
  static Wording of(String text, List<Span> pieces) {
    return of(text, pieces, false);
  }

  /**
   * The words of a text's stretches, read in the order given.
   *
   * @param apart whether each stretch begins a segment, as each sentence does
   */
  static Wording of(String text, List<Span> pieces, boolean apart) {
    return of(text, pieces, apart, WordForms.Form::of);
  }

  /**
   * The same where many texts are read.
   *
   * @param forms gives the forms of a word as it stands in a text
   */
  static Wording of(
      String text, List<Span> pieces, boolean apart, Function<String, WordForms.Form> forms) {
    List<Word> words = new ArrayList<>();
    int segment = 0;
    boolean ended = false;
    for (Span piece : pieces) {
      ended |= apart;
      int i = piece.begin();
      while (i < piece.end()) {
        char c = text.charAt(i);
        if (!isInner(c)) {
          ended |= (c == '.' || c == '!' || c == '?') && endsSentence(text, i, piece.end());
          i++;
          continue;
        }
        int end = wordEnd(text, i, piece.end());
        String word = text.substring(i, end);
        WordForms.Form form = forms.apply(word);
        if (!form.blank()) {
          if (ended && !words.isEmpty()) {
            segment++;
          }
          ended = false;
          words.add(
              new Word(
                  new Span(i, end),
                  form.exact(),
                  form.normal(),
                  form.light(),
                  Character.isUpperCase(word.charAt(0)),
                  segment));
        }
        i = end;
      }
    }
    return new Wording(words);
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '*';
  }

  /** The end of the word that begins here: apostrophes, inner points and digit marks belong. */
  static int wordEnd(String text, int begin, int limit) {
    int i = begin;
    while (i < limit) {
      char c = text.charAt(i);
      boolean next = i + 1 < limit && isInner(text.charAt(i + 1));
      boolean digits =
          next
              && Character.isDigit(text.charAt(i + 1))
              && Character.isDigit(text.charAt(i - 1 < begin ? begin : i - 1));
      if (isInner(c)
          || (Characters.isSingleMark(c) && next)
          || (Characters.isDash(c) && next && PREFIXES.contains(lower(text, begin, i)))
          || (c == ',' && digits)
          || (c == '.' && next && (digits || isInitial(text, begin, i)))) {
        i++;
      } else {
        break;
      }
    }
    return Math.max(i, begin + 1);
  }

  private static String lower(String text, int begin, int end) {
    return end - begin > 7 ? "" : text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the point follows a single capital, as in “U.S.”. */
  private static boolean isInitial(String text, int begin, int point) {
    boolean single = point - 1 == begin || (point >= 2 && text.charAt(point - 2) == '.');
    return single && Character.isUpperCase(text.charAt(point - 1));
  }

  /** Whether a sentence ends at a point: something in upper case must follow, after a space. */
  private static boolean endsSentence(String text, int point, int limit) {
    if (text.charAt(point) == '.'
        && point >= 1
        && Character.isUpperCase(text.charAt(point - 1))
        && (point < 2 || !Character.isLetter(text.charAt(point - 2)))) {
      return false;
    }
    int i = point + 1;
    boolean space = false;
    while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
      space |= Characters.isSpace(text.charAt(i));
      i++;
    }
    return i >= limit || (space && !Character.isLowerCase(text.charAt(i)));
  }

  /** How many words each segment has. */
  int[] segmentLengths() {
    int[] lengths = new int[segments()];
    for (int word : segment) {
      lengths[word]++;
    }
    return lengths;
  }

  int size() {
    return begins.length;
  }

  Span span(int i) {
    return new Span(begins[i], ends[i]);
  }

  int exact(int i) {
    return exact[i];
  }

  int normal(int i) {
    return normal[i];
  }

  /** Whether a word carries grammar and no content. */
  boolean isLight(int i) {
    return light[i];
  }

  /** Whether a word begins with a capital. */
  boolean isCapital(int i) {
    return capital[i];
  }

  /** The index of a word's sentence, from 0. */
  int segment(int i) {
    return segment[i];
  }

  int segments() {
    return segment.length == 0 ? 0 : segment[segment.length - 1] + 1;
  }

  /** The number of words with content. */
  int content() {
    int n = 0;
    for (boolean l : light) {
      n += l ? 0 : 1;
    }
    return n;
  }

  /** Whether a word, by the hash of its normal form, stands anywhere. */
  boolean holds(int wanted) {
    for (int word : normal) {
      if (word == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words as printed are the same, but for case and marks. */
  boolean sameExact(Wording other) {
    return Arrays.equals(exact, other.exact);
  }

  /** Where another wording stands in this one, word for word as printed; -1 where it does not. */
  int indexOfExact(Wording part) {
    return indexOf(exact, part.exact);
  }

  /** Where another wording stands in this one, spelling folded; -1 where it does not. */
  int indexOfNormal(Wording part) {
    return indexOf(normal, part.normal);
  }

  private static int indexOf(int[] whole, int[] part) {
    for (int i = 0; i + part.length <= whole.length; i++) {
      if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }

  /** The hashes of all runs of some words, spelling folded, in order. */
  int[] shingles(int words) {
    int n = Math.max(0, size() - words + 1);
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      int h = words;
      for (int k = 0; k < words; k++) {
        h = WordForm.hash(h, normal[i + k]);
      }
      out[i] = h;
    }
    return out;
  }
}
