package org.onrecord.article;

import java.util.Arrays;

/**
 * A normalised view of a stretch of text that maps every place back to the original characters: no
 * break spaces and tabs become spaces, curly apostrophes straight ones, ligatures their letters,
 * soft hyphens and zero-width characters nothing.
 */
public final class AlignedText {
  private final String text;
  private final int[] origins;

  private AlignedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** The normalised view of a span of an original text. */
  public static AlignedText of(String original, Span span) {
    StringBuilder out = new StringBuilder(span.length());
    int[] origins = new int[span.length() + 1];
    for (int i = span.begin(); i < span.end(); i++) {
      String plain = plain(original.charAt(i));
      if (out.length() + plain.length() + 1 > origins.length) {
        origins = Arrays.copyOf(origins, origins.length * 2 + plain.length());
      }
      for (int k = 0; k < plain.length(); k++) {
        origins[out.length() + k] = i;
      }
      out.append(plain);
    }
    origins[out.length()] = span.end();
    return new AlignedText(out.toString(), Arrays.copyOf(origins, out.length() + 1));
  }

  private static String plain(char c) {
    return switch (c) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      case '\ufb04' -> "ffl";
      case '\ufb05', '\ufb06' -> "st";
      case '\u2019', '\u201b', '\u00b4' -> "'";
      case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
      default -> Characters.isSpace(c) ? " " : String.valueOf(c);
    };
  }

  /** The normalised text. */
  public String text() {
    return text;
  }

  /**
   * The original span of a normalised one.
   *
   * @param begin in the normalised text
   * @param end exclusive, in the normalised text
   */
  public Span original(int begin, int end) {
    int from = origins[begin];
    int to = end <= begin ? from : origins[end - 1] + 1;
    return new Span(from, Math.max(from, to));
  }
}
