package org.onrecord.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.figure.Numeral.Form;
import org.onrecord.language.Sentence;

/** Reads numbers in digits and words: “240,000”, “1.5m”, “two and a half million”, “dozens”. */
final class NumeralReader {
  private static final NumberWords WORDS = NumberWords.NUMBERS;

  private final Sentence sentence;

  NumeralReader(Sentence sentence) {
    this.sentence = sentence;
  }

  private String word(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }

  private boolean is(int i, String... words) {
    String word = word(i);
    for (String wanted : words) {
      if (word.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The number that begins at a token, or null. */
  @Nullable Numeral read(int i) {
    Numeral first = vague(i);
    first = first == null ? fraction(i) : first;
    first = first == null ? plain(i) : first;
    if (first == null || first.form() == Form.FRACTION) {
      return first;
    }
    Numeral rate = rate(first);
    if (rate != null) {
      return rate;
    }
    return first.form() == Form.VAGUE ? first : range(i, first);
  }

  /** “one in five”, “eight of 10”, “three out of every four”. */
  private @Nullable Numeral rate(Numeral first) {
    int at = first.last() + 1;
    at = is(at, "out") && is(at + 1, "of") ? at + 1 : at;
    boolean of = is(at, "of");
    if ((!of && !is(at, "in")) || first.value() == null) {
      return null;
    }
    boolean every = is(at + 1, "every");
    boolean out = at > first.last() + 1;
    Numeral second = plain(every ? at + 2 : at + 1);
    if (second == null || second.value() == null || second.value() <= first.value()) {
      return null;
    }
    boolean round = second.value() == 10 || second.value() == 100 || second.value() == 1000;
    boolean one = !of && first.value() == 1 && second.value() <= 1000;
    return every || out || round || one
        ? Numeral.of(first.first(), second.last(), first.value() / second.value(), Form.RATE)
        : null;
  }

  /** “50 to 60”, “between 50 and 60”, “50-60 million”. */
  private Numeral range(int i, Numeral first) {
    int at = first.last() + 1;
    boolean between = is(i - 1, "between") && is(at, "and");
    boolean to = is(at, "to", "or") || is(at, "-", "–", "—");
    if (!between && !to) {
      return first;
    }
    Numeral second = plain(at + 1);
    if (second == null || second.value() == null || first.value() == null) {
      return first;
    }
    double low = first.value();
    double high = second.value();
    double scale = scaleOf(second);
    if (low < 1000 && scale > 1 && low < high / scale) {
      low *= scale;
    }
    return high > low ? new Numeral(i, second.last(), null, low, high, Form.RANGE) : first;
  }

  private double scaleOf(Numeral number) {
    double scale = WORDS.number(word(number.last()), "scale");
    return number.last() > number.first() && scale > 0 ? scale : 1;
  }

  /** “dozens”, “tens of thousands”, “hundreds of thousands”. */
  private @Nullable Numeral vague(int i) {
    double many = WORDS.number(word(i), "many");
    if (many < 0 || (is(i, "scores") && !is(i + 1, "of"))) {
      return null;
    }
    double low = 2 * many;
    int last = i;
    double more = is(i + 1, "of") ? WORDS.number(word(i + 2), "many") : -1;
    if (more > 0) {
      low = many * more;
      last = i + 2;
    }
    return new Numeral(i, last, null, low, null, Form.VAGUE);
  }

  /** “a third”, “two-thirds”, “three quarters”, “half”, “half a million”, “a quarter million”. */
  private @Nullable Numeral fraction(int i) {
    if (is(i, "half") && is(i + 1, "a", "the", "of", "its", "their", "an", "those", "these")) {
      double scale = is(i + 1, "a") ? WORDS.number(word(i + 2), "scale") : -1;
      return scale > 0
          ? Numeral.of(i, i + 2, scale / 2, Form.WORDS)
          : is(i + 1, "a", "an") ? null : Numeral.of(i, i, 0.5, Form.FRACTION);
    }
    if (is(i, "half") && subject(i + 1, true)) {
      return Numeral.of(i, i, 0.5, Form.FRACTION);
    }
    double count = is(i, "a", "one") ? 1 : WORDS.number(word(i), "number");
    int at = is(i + 1, "-") ? i + 2 : i + 1;
    double parts = WORDS.number(word(at), "fraction");
    boolean plural = word(at).endsWith("s");
    if (count > 0 && parts > count && plural == count > 1) {
      boolean share = is(at + 1, "of") || plural || subject(at + 1, parts <= 4);
      return share ? Numeral.of(i, at, count / parts, Form.FRACTION) : null;
    }
    return glued(i);
  }

  /** Whether a verb goes on as after a number of people: “a third have left”. */
  private boolean subject(int i, boolean any) {
    return i < sentence.size()
        && sentence.token(i).isVerb()
        && ((any && !is(i - 1, "third")) || is(i, "were", "are", "have"));
  }

  /** “two-thirds” in one token. */
  private @Nullable Numeral glued(int i) {
    String word = word(i);
    int dash = word.indexOf('-');
    if (dash < 1) {
      return null;
    }
    double count = WORDS.number(word.substring(0, dash), "number");
    double parts = WORDS.number(word.substring(dash + 1), "fraction");
    return count > 0 && parts > count ? Numeral.of(i, i, count / parts, Form.FRACTION) : null;
  }

  /** A number in digits or words with its scale. */
  private @Nullable Numeral plain(int i) {
    String word = word(i);
    if (word.isEmpty()) {
      return null;
    }
    if (isDigit(word.charAt(0)) || (word.charAt(0) == '.' && word.length() > 1)) {
      return digits(i, word);
    }
    return words(i);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable Numeral digits(int i, String word) {
    int letters = word.length();
    while (letters > 0 && !isDigit(word.charAt(letters - 1))) {
      letters--;
    }
    double value = parse(word.substring(0, letters));
    double glued = letters == word.length() ? 1 : WORDS.number(word.substring(letters), "letter");
    if (value < 0 || glued < 0) {
      return null;
    }
    double scale = WORDS.number(word(i + 1), "scale");
    if (scale <= 0) {
      scale = abbreviated(i + 1);
    }
    return scale > 0 && glued == 1
        ? Numeral.of(i, i + 1, times(value, scale), Form.DIGITS)
        : Numeral.of(i, i, times(value, glued), Form.DIGITS);
  }

  /** The product as people write it: 4.1 million is 4,100,000. */
  private static double times(double value, double scale) {
    return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  /** “$1.5 bn”, “£3 m”: a letter alone counts only behind money. */
  private double abbreviated(int i) {
    boolean money = NumberWords.UNITS.has(word(i - 2), "mark");
    return is(i, "bn", "bln", "mn", "mln", "tn", "trn") || (money && is(i, "m", "b", "k"))
        ? WORDS.number(word(i), "letter")
        : -1;
  }

  /** A number of digits, commas in threes and one point; -1 for anything else. */
  private static double parse(String text) {
    StringBuilder digits = new StringBuilder();
    int sinceComma = -1;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && !point && (sinceComma == 3 || (sinceComma < 0 && i > 0 && i <= 3))) {
        sinceComma = 0;
      } else if (c == '.' && !point) {
        point = true;
        digits.append(c);
      } else if (isDigit(c)) {
        digits.append(c);
        sinceComma += sinceComma >= 0 && !point ? 1 : 0;
      } else {
        return -1;
      }
    }
    boolean whole = sinceComma < 0 || sinceComma == 3;
    return whole && digits.length() > 0 && digits.length() < 16
        ? Double.parseDouble(digits.toString())
        : -1;
  }

  private @Nullable Numeral words(int i) {
    int at = i;
    boolean article = is(i, "a", "an") && WORDS.has(word(i + 1), "scale");
    if (article) {
      at++;
    } else if (is(i, "a") && is(i + 1, "half") && WORDS.has(word(i + 2), "scale")) {
      return Numeral.of(i, i + 2, WORDS.number(word(i + 2), "scale") / 2, Form.WORDS);
    } else if (is(i, "half") && is(i + 1, "-", "a") && is(i + 2, "dozen")) {
      return Numeral.of(i, i + 2, 6, Form.WORDS);
    }
    double total = 0;
    double part = article ? 1 : 0;
    int last = -1;
    while (at < sentence.size()) {
      double number = simple(word(at));
      double scale = WORDS.number(word(at), "scale");
      if (number >= 0
          && (last < 0 || part % 100 == 0 || (part % 10 == 0 && number < 10 && part % 100 >= 20))) {
        part += number;
      } else if (scale > 0 && (last >= 0 || article)) {
        if (scale <= 100) {
          part = Math.max(1, part) * scale;
        } else {
          total += Math.max(1, part) * scale;
          part = 0;
        }
      } else if (last >= 0 && is(at, "and") && is(at + 1, "a") && is(at + 2, "half")) {
        part += 0.5;
        at += 2;
      } else {
        break;
      }
      last = at;
      at++;
      if (is(at, "-") && simple(word(at + 1)) > 0 && part % 10 == 0) {
        at++;
      }
    }
    return last < 0 ? null : Numeral.of(i, last, total + part, Form.WORDS);
  }

  /** The value of one word, also of “twenty-five” in one token. */
  private static double simple(String word) {
    int dash = -1;
    for (int i = 0; i < word.length(); i++) {
      dash = Characters.isDash(word.charAt(i)) ? i : dash;
    }
    if (dash < 1) {
      return WORDS.number(word, "number");
    }
    double tens = WORDS.number(word.substring(0, dash), "number");
    double ones = WORDS.number(word.substring(dash + 1), "number");
    return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
  }
}
