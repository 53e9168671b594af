package org.onrecord.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Undoes the hyphens at the ends of lines. How the text itself writes the word elsewhere decides;
 * else a hyphen before a small letter goes, but after a part that mostly keeps it.
 */
final class Hyphens {
  private static final Set<String> KEEPING =
      Set.of("ex", "self", "vice", "half", "all", "well", "cross", "non", "pro", "anti", "co");

  /** Words of a text that are remembered. */
  private static final int MOST = 500_000;

  private final Set<String> words = new HashSet<>();

  /** Takes in the words of a line; that at its end may be half of one. */
  void learn(String line) {
    List<String> all = List.of(line.split(" "));
    for (String word : all) {
      String core = core(word);
      if (!core.isEmpty() && !isHyphen(core.charAt(core.length() - 1)) && words.size() < MOST) {
        words.add(core);
      }
    }
  }

  /** Appends a line to a paragraph that it goes on from. */
  void append(StringBuilder text, String line) {
    int last = text.length() - 1;
    if (last < 1 || !isHyphen(text.charAt(last)) || !Character.isLetter(text.charAt(last - 1))) {
      text.append(text.isEmpty() ? "" : " ").append(line);
      return;
    }
    if (text.charAt(last) == '\u00ad' || !keeps(text, line)) {
      text.setLength(last);
    }
    text.append(line);
  }

  private boolean keeps(StringBuilder text, String line) {
    if (line.isEmpty() || !Character.isLowerCase(line.charAt(0))) {
      return true;
    }
    int space = text.lastIndexOf(" ");
    String first = core(text.substring(space + 1, text.length() - 1));
    int end = line.indexOf(' ');
    String second = core(end < 0 ? line : line.substring(0, end));
    if (words.contains(first + second)) {
      return false;
    }
    return words.contains(first + "-" + second)
        || KEEPING.contains(first)
        || first.indexOf('-') >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00ad';
  }

  private static String core(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(word.charAt(to - 1))
        && !isHyphen(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
