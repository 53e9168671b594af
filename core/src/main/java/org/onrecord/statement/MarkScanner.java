package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.statement.Mark.Turn;

/**
 * Finds the quotation marks of a paragraph and which way each faces. The neighbours decide before
 * the glyph, since news pages turn curly marks the wrong way round; apostrophes are left out.
 */
final class MarkScanner {
  private final String text;
  private final Span span;

  MarkScanner(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** The marks from left to right. */
  List<Mark> scan() {
    List<Mark> marks = new ArrayList<>();
    int i = span.begin();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Characters.isDoubleMark(c)) {
        add(marks, i, i + 1, false);
        i++;
      } else if (Characters.isSingleMark(c)) {
        boolean twice = i + 1 < span.end() && Characters.isSingleMark(text.charAt(i + 1));
        if (twice) {
          add(marks, i, i + 2, false);
          i += 2;
        } else {
          if (!isApostrophe(i)) {
            add(marks, i, i + 1, true);
          }
          i++;
        }
      } else {
        i++;
      }
    }
    return marks;
  }

  private void add(List<Mark> marks, int begin, int end, boolean single) {
    char before = before(begin);
    char after = after(end);
    if (!single && Character.isDigit(before) && isMeasure(after)) {
      return;
    }
    marks.add(new Mark(begin, end, single, turn(text.charAt(begin), before, after)));
  }

  /** Inches and seconds: 6'2" tall. */
  private static boolean isMeasure(char after) {
    return Character.isDigit(after);
  }

  private static Turn turn(char glyph, char before, char after) {
    boolean openSide = isGap(before) || isOpening(before);
    boolean closeSide = isGap(after) || isClosing(after);
    if (openSide && !closeSide) {
      return Turn.OPENS;
    }
    if (closeSide && !openSide) {
      return Turn.CLOSES;
    }
    return switch (glyph) {
      case '\u201c', '\u2018', '\u00ab', '\u2039', '\u201e', '\u201a', '\u201f', '\u201b', '`' ->
          Turn.OPENS;
      case '\u201d', '\u2019', '\u00bb', '\u203a' -> Turn.CLOSES;
      default -> Turn.UNKNOWN;
    };
  }

  private static boolean isGap(char c) {
    return Characters.isSpace(c) || c == '\u0000';
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || (Characters.isDash(c) && c != '-') || c == '\u2014';
  }

  private static boolean isClosing(char c) {
    return switch (c) {
      case '.', ',', ';', ':', '!', '?', ')', ']', '\u2014', '\u2013' -> true;
      default -> false;
    };
  }

  private boolean isApostrophe(int i) {
    char before = before(i);
    char after = after(i + 1);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return true;
    }
    return isGap(before) && (Character.isDigit(after) || isElision(i + 1));
  }

  /** Words that have lost their head: 'em, 'til, 'cause, 'twas, 'n'. */
  private boolean isElision(int from) {
    for (String word : List.of("em", "til", "cause", "twas", "tis", "n", "bout", "round")) {
      int to = from + word.length();
      if (to <= span.end()
          && text.regionMatches(true, from, word, 0, word.length())
          && !Character.isLetter(after(to))) {
        return true;
      }
    }
    return false;
  }

  private char before(int i) {
    return i > span.begin() ? text.charAt(i - 1) : '\u0000';
  }

  private char after(int i) {
    return i < span.end() ? text.charAt(i) : '\u0000';
  }
}
