package org.onrecord.app.page;

import java.util.Locale;

/** Writes numbers and counts. */
final class Numbers {
  private static final double WHOLE = 1e15;

  private Numbers() {}

  /** For programs: without a fraction where it is whole. */
  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < WHOLE
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** For people: with commas between thousands. */
  static String people(double value) {
    return value == Math.rint(value) && Math.abs(value) < WHOLE
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : plain(value);
  }

  static String stories(int n) {
    return n == 1 ? "1 story" : n + " stories";
  }

  /** So many of something, such as {@code 2 outlets}. */
  static String count(int n, String noun) {
    return n + " " + noun + (n == 1 ? "" : "s");
  }
}
