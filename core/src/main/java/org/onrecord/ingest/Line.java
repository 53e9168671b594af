package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;

/**
 * A line of a page: what stands between two line breaks, or several of these where a fixed width
 * has broken one paragraph.
 *
 * @param span without the white space at its ends
 * @param text plain, see {@link AlignedText}; only its start for a line longer than {@link #HEAD}
 * @param gap blank lines before it
 */
record Line(Span span, String text, int gap) {
  /** How many characters of a long line are looked at. */
  static final int HEAD = 2_000;

  static Line of(String text, Span span, int gap) {
    int end = Math.min(span.end(), span.begin() + HEAD);
    return new Line(span, AlignedText.of(text, new Span(span.begin(), end)).text().strip(), gap);
  }

  /** Whether it is too long to be anything but prose. */
  boolean isLong() {
    return span.length() > HEAD;
  }

  /** The words, lower case, with no punctuation at their ends. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    for (String word : rawWords()) {
      String core = core(word);
      if (!core.isEmpty()) {
        words.add(core.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** What stands between spaces. */
  List<String> rawWords() {
    return split(text);
  }

  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || text.charAt(i) == ' ';
      if (space && from >= 0) {
        words.add(text.substring(from, i));
        from = -1;
      } else if (!space && from < 0) {
        from = i;
      }
    }
    return words;
  }

  /** A word without the punctuation at its ends. */
  static String core(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to);
  }

  /** Whether it ends as a sentence does, marks and brackets after the point allowed. */
  boolean endsSentence() {
    int i = text.length() - 1;
    while (i >= 0
        && (Characters.isMark(text.charAt(i))
            || text.charAt(i) == ')'
            || text.charAt(i) == ']'
            || text.charAt(i) == ' ')) {
      i--;
    }
    return i >= 0 && ".!?\u2026".indexOf(text.charAt(i)) >= 0;
  }

  boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Whether it opens with a quotation mark. */
  boolean startsWithMark() {
    return !text.isEmpty() && Characters.isMark(text.charAt(0));
  }

  /**
   * What stands outside double quotation marks; what somebody is quoted with is never furniture of
   * the page.
   */
  String unquoted() {
    StringBuilder out = new StringBuilder(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u201c' || c == '\u201e' || c == '\u00ab') {
        inside = true;
      } else if (c == '\u201d' || c == '\u00bb') {
        inside = false;
      } else if (c == '"') {
        inside = !inside;
      } else if (!inside) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether it looks like running prose: a sentence of some length, or much text. */
  boolean isProse() {
    int words = rawWords().size();
    return isLong() || words >= 30 || (words >= 9 && endsSentence());
  }

  /** Whether both say the same, white space apart. */
  boolean sameAs(Line other) {
    return !isLong() && text.equalsIgnoreCase(other.text);
  }
}
