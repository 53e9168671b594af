package org.onrecord.export;

/** The cells of comma-separated values (RFC 4180). */
public final class Csv {
  /** Up to here a double holds every whole number. */
  private static final double WHOLE = 1e15;

  private Csv() {}

  /** A cell, in quotation marks where it holds a comma, a mark or a line break. */
  public static String cell(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\r' || c == '\n') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }

  /** A number, without a fraction where it is whole. */
  public static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < WHOLE
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
