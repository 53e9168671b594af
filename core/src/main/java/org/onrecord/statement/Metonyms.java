package org.onrecord.statement;

import java.util.Locale;

/** Tells a place that speaks for a government (“Moscow”) from the country's own name. */
final class Metonyms {
  private Metonyms() {}

  /** Whether words name an actor by another thing than its name or the letters of its name. */
  static boolean is(String words, String name) {
    String surface = plain(words);
    String full = plain(name);
    if (surface.length() < 4 || full.contains(surface) || surface.contains(full)) {
      return false;
    }
    return !surface.startsWith(full.substring(0, Math.min(3, full.length())))
        && !words.contains(".");
  }

  private static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
