package org.onrecord.story;

/** Compares spellings of names. */
final class Spellings {
  /** Names shorter than this are compared letter by letter. */
  private static final int SHORT = 6;

  private Spellings() {}

  /** Whether two names are one, or differ by one letter added, left out or put for another. */
  static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int gap = a.length() - b.length();
    if (Math.min(a.length(), b.length()) < SHORT || Math.abs(gap) > 1) {
      return false;
    }
    String shorter = gap <= 0 ? a : b;
    String longer = gap <= 0 ? b : a;
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int skip = gap == 0 ? i + 1 : i;
    return shorter.substring(Math.min(skip, shorter.length())).equals(longer.substring(i + 1));
  }
}
