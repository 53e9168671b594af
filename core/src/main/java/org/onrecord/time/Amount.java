package org.onrecord.time;

import org.jspecify.annotations.Nullable;

/**
 * How many of a unit.
 *
 * @param to the lexeme after it
 * @param count the number; for a vague word the least that it means
 * @param exact false for “few”, “several”
 */
record Amount(int to, double count, boolean exact) {
  /** A number in digits or words, “a”, “a few”, “a couple of”, “several”; null when none. */
  static @Nullable Amount read(Line line, int i) {
    if (line.is(i, "a", "an")) {
      return article(line, i);
    }
    String vague = line.word(i, "vague");
    if (vague != null) {
      return new Amount(i + 1, Integer.parseInt(vague), false);
    }
    if (line.isWord(i, "pair")) {
      return new Amount(line.is(i + 1, "of") ? i + 2 : i + 1, 2, true);
    }
    Amount number = number(line, i);
    if (number == null) {
      return null;
    }
    int to = number.to;
    if (line.is(to, "and") && line.is(to + 1, "a") && line.is(to + 2, "half")) {
      return new Amount(to + 3, number.count + 0.5, true);
    }
    if (line.is(to, "or", "to", "-") && !line.is(to + 1, "more", "less")) {
      Amount second = number(line, to + 1);
      if (second != null && second.count > number.count && line.unit(second.to) != null) {
        return new Amount(second.to, number.count, number.count + 1 == second.count);
      }
    }
    return number;
  }

  private static @Nullable Amount article(Line line, int i) {
    if (line.is(i + 1, "few", "couple", "dozen")) {
      int to = line.is(i + 2, "of") ? i + 3 : i + 2;
      if (line.is(i + 1, "few") && line.is(i + 2, "more")) {
        to = i + 3;
      }
      return new Amount(to, line.is(i + 1, "dozen") ? 12 : 2, line.is(i + 1, "couple", "dozen"));
    }
    if (line.is(i + 1, "half")) {
      return new Amount(line.hyphen(i + 2), 0.5, true);
    }
    if (line.isWord(i + 1, "scale")) {
      return number(line, i + 1);
    }
    return new Amount(i + 1, 1, true);
  }

  /** A number in digits (with a fraction) or in words. */
  static @Nullable Amount number(Line line, int i) {
    Lexeme first = line.at(i);
    if (first.isNumber()) {
      double value = parse(first.text());
      if (value < 0) {
        return null;
      }
      double fraction = fraction(line.text(i + 1));
      return fraction > 0
          ? new Amount(i + 2, value + fraction, true)
          : new Amount(i + 1, value, true);
    }
    return words(line, i);
  }

  private static @Nullable Amount words(Line line, int i) {
    double total = 0;
    double part = 0;
    int at = i;
    while (true) {
      String number = line.word(at, "number");
      String scale = line.word(at, "scale");
      if (number != null) {
        double value = Integer.parseInt(number);
        if (part % 100 != 0 && !(part % 10 == 0 && value < 10)) {
          break;
        }
        part += value;
      } else if (scale != null) {
        double factor = Integer.parseInt(scale);
        if (factor == 100) {
          part = Math.max(1, part) * factor;
        } else {
          total += Math.max(1, part) * factor;
          part = 0;
        }
      } else {
        break;
      }
      at++;
      if (line.is(at, "-") && line.isWord(at + 1, "number")) {
        at++;
      }
    }
    return at == i ? null : new Amount(at, total + part, true);
  }

  private static double parse(String text) {
    StringBuilder digits = new StringBuilder();
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.') {
        points++;
      }
      if (c != ',') {
        digits.append(c);
      }
      if ((c < '0' || c > '9') && c != '.' && c != ',') {
        double half = fraction(text.substring(i));
        return half > 0 && i == text.length() - 1 && points == 0
            ? parse(text.substring(0, i)) + half
            : -1;
      }
    }
    if (points > 1 || digits.length() > 12) {
      return -1;
    }
    return Double.parseDouble(digits.toString());
  }

  private static double fraction(String text) {
    return switch (text) {
      case "1/2", "½" -> 0.5;
      case "1/4", "¼" -> 0.25;
      case "3/4", "¾" -> 0.75;
      default -> 0;
    };
  }
}
