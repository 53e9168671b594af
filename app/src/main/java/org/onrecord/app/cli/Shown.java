package org.onrecord.app.cli;

import java.util.regex.Pattern;
import org.onrecord.article.Problem;

/** What a terminal is given of words that came with the input, such as names of files. */
final class Shown {
  /** Characters that would move a cursor, turn the direction of text or break a line. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Shown() {}

  /** A problem in one line. */
  static String of(Problem problem) {
    return of(problem.said());
  }

  /** Words in one line, with {@code ?} for what cannot be seen. */
  static String of(String words) {
    return UNSEEN.matcher(words).replaceAll("?");
  }
}
