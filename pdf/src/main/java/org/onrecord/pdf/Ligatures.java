package org.onrecord.pdf;

/** Spells out letters that a font draws as one, such as {@code ﬁ}. */
final class Ligatures {
  private static final String[] SPELT = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private Ligatures() {}

  static String spelt(String letters) {
    StringBuilder out = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean control = c < ' ' || (c >= '\u007f' && c < '\u00a0') || c == '\ufeff';
      if (c >= '\ufb00' && c <= '\ufb06') {
        out.append(SPELT[c - '\ufb00']);
      } else {
        out.append(control ? ' ' : c);
      }
    }
    return out.toString();
  }
}
