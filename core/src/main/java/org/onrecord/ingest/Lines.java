package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;

/**
 * Finds the lines of a text, and joins again what a fixed width has broken, as in mail and in old
 * archives.
 */
final class Lines {
  /** The least length of a line that a fixed width can have ended. */
  private static final int LEAST_WIDTH = 40;

  private final String text;

  private Lines(String text) {
    this.text = text;
  }

  static List<Line> of(String text) {
    return new Lines(text).read();
  }

  private List<Line> read() {
    List<Line> physical = physical();
    boolean wrapped = isWrapped(physical);
    int width = wrapped ? width(physical) : Integer.MAX_VALUE;
    List<Line> out = new ArrayList<>(physical.size());
    for (int i = 0; i < physical.size(); i++) {
      int first = i;
      while (i + 1 < physical.size() && goesOn(physical.get(i), physical.get(i + 1), width)) {
        i++;
      }
      Line begun = physical.get(first);
      Span whole = new Span(begun.span().begin(), physical.get(i).span().end());
      out.add(i == first ? begun : Line.of(text, whole, begun.gap()));
    }
    return out;
  }

  private boolean goesOn(Line last, Line line, int width) {
    if (line.gap() > 0 || isBullet(line)) {
      return false;
    }
    boolean full = last.span().length() >= LEAST_WIDTH;
    if (full && !last.endsSentence() && line.startsLower()) {
      return true;
    }
    if (width == Integer.MAX_VALUE || !full) {
      return false;
    }
    int firstWord = line.rawWords().isEmpty() ? 0 : line.rawWords().get(0).length();
    return last.span().length() + 1 + firstWord > width - width / 8;
  }

  private static boolean isBullet(Line line) {
    char c = line.text().isEmpty() ? ' ' : line.text().charAt(0);
    return c == '\u2022' || c == '*' || c == '\u25cf' || c == '\u25a0';
  }

  /** Whether lines that follow one another without a gap mostly break sentences. */
  private static boolean isWrapped(List<Line> lines) {
    int pairs = 0;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      if (lines.get(i).gap() > 0) {
        continue;
      }
      pairs++;
      if (before.span().length() >= LEAST_WIDTH
          && before.span().length() <= 120
          && !before.endsSentence()
          && lines.get(i).startsLower()) {
        broken++;
      }
    }
    return broken >= 2 && broken * 4 >= pairs;
  }

  private static int width(List<Line> lines) {
    List<Integer> lengths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i + 1).gap() == 0 && lines.get(i).span().length() <= 120) {
        lengths.add(lines.get(i).span().length());
      }
    }
    lengths.sort(null);
    return lengths.isEmpty() ? Integer.MAX_VALUE : lengths.get(lengths.size() * 9 / 10);
  }

  private List<Line> physical() {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    int from = 0;
    while (from <= text.length()) {
      int to = from;
      while (to < text.length() && !isBreak(text.charAt(to))) {
        to++;
      }
      Span span = new Span(from, to).trim(text);
      if (span.isEmpty()) {
        gap++;
      } else {
        lines.add(Line.of(text, span, gap));
        gap = 0;
      }
      boolean pair =
          to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
      from = to + (pair ? 2 : 1);
    }
    return lines;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b';
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
