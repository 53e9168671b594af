package org.onrecord.article;

/**
 * What a character is, as news pages use it; the same everywhere, whatever the platform's locale.
 */
public final class Characters {
  private Characters() {}

  /** White space as a reader sees it: breaks, tabs, all Unicode spaces, zero-width ones too. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200b'
        || c == '\u2060'
        || c == '\ufeff';
  }

  /** A double quotation mark of any kind, either way round; guillemets too. */
  public static boolean isDoubleMark(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u2033', '\uff02' ->
          true;
      default -> false;
    };
  }

  /** A single quotation mark or an apostrophe of any kind, either way round. */
  public static boolean isSingleMark(char c) {
    return switch (c) {
      case '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a', '\u00b4' -> true;
      default -> false;
    };
  }

  public static boolean isMark(char c) {
    return isDoubleMark(c) || isSingleMark(c);
  }

  /** A hyphen or dash of any kind. */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
