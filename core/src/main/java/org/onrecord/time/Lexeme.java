package org.onrecord.time;

import org.onrecord.article.Span;

/**
 * A piece of a token as the grammar of time reads it: words are cut at hyphens, so that “four-year”
 * reads as “four - year” however the engine cuts it.
 *
 * @param text lower case, apostrophes straight
 * @param token index of its token in the sentence
 * @param capital whether it begins with a capital letter
 */
record Lexeme(String text, Span span, int token, boolean capital) {
  /** What stands beyond the ends of a sentence. */
  static final Lexeme NONE = new Lexeme("", new Span(0, 0), -1, false);

  boolean isNumber() {
    return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  /** The value of a number of digits only, or -1. */
  int digits() {
    if (text.isEmpty() || text.length() > 7) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
