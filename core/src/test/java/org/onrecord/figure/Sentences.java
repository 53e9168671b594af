package org.onrecord.figure;

import java.util.List;
import java.util.Locale;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Figure;
import org.onrecord.record.Reading;

/**
 * Readings of one sentence without names, in which every word hangs on the first verb. Words are
 * parted by spaces; a tag that the looks of a word do not give is written behind a slash.
 */
final class Sentences {
  private Sentences() {}

  static Reading reading(String tagged) {
    String[] words = tagged.split(" ");
    int verb = 1;
    for (int i = words.length - 1; i >= 0; i--) {
      verb = words[i].matches(".+/VB.?") ? i + 1 : verb;
    }
    StringBuilder text = new StringBuilder();
    StringBuilder notation = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String word = words[i].replaceAll("/[A-Z$]+$", "");
      String tag = word.equals(words[i]) ? tag(word) : words[i].substring(word.length() + 1);
      boolean noun = tag.equals("NNS") && i > 0;
      text.append(text.isEmpty() ? "" : " ").append(word);
      notation
          .append(word)
          .append('=')
          .append(
              noun && word.endsWith("s")
                  ? word.substring(0, word.length() - 1)
                  : word.toLowerCase(Locale.ROOT))
          .append('|')
          .append(tag)
          .append('|')
          .append(i + 1 == verb ? 0 : verb)
          .append('|')
          .append(i + 1 == verb ? "root" : noun ? "nsubj" : "dep")
          .append(' ');
    }
    return ParseNotation.of(text.toString()).sentence(notation.toString()).reading();
  }

  private static String tag(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return "CD";
    } else if (!Character.isLetter(first)) {
      return word;
    } else if (word.equals("of") || word.equals("in") || word.equals("at") || word.equals("on")) {
      return "IN";
    } else if (word.equals("the") || word.equals("a") || word.equals("The")) {
      return "DT";
    }
    return word.endsWith("s") ? "NNS" : "RB";
  }

  static List<Figure> figures(Reading reading) {
    return new FigureExtractor().extract(reading);
  }

  /** “words = bound value unit”, for comparing. */
  static List<String> written(String tagged) {
    Reading reading = reading(tagged);
    return figures(reading).stream().map(figure -> written(figure, reading)).toList();
  }

  private static String written(Figure figure, Reading reading) {
    String number =
        figure.value() != null
            ? number(figure.value())
            : (figure.low() == null ? "" : number(figure.low()))
                + ".."
                + (figure.high() == null ? "" : number(figure.high()));
    return figure.passage().of(reading.article().text())
        + " = "
        + figure.bound().label()
        + " "
        + number
        + " "
        + figure.unit();
  }

  private static String number(Double value) {
    return value == Math.rint(value)
        ? Long.toString((long) (double) value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
