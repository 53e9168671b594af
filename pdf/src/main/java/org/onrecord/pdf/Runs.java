package org.onrecord.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** Puts the characters of a page together to words and runs. */
final class Runs {
  /** A gap of this share of the letters' size is a space. */
  private static final float SPACE = 0.17f;

  /** A gap of this many times the letters' size is one between columns. */
  private static final float GUTTER = 1.1f;

  /** The share of the letters' size by which base lines of one line differ at the most. */
  private static final float LEVEL = 0.3f;

  /** How many times larger than its line the letter is that opens a chapter. */
  private static final float DROPPED = 1.8f;

  private Runs() {}

  /** The runs of a page, from top to bottom and in a line from left to right. */
  static List<Run> of(List<TextPosition> glyphs) {
    List<Run> runs = new ArrayList<>();
    for (List<TextPosition> line : lines(glyphs)) {
      line.sort(Comparator.comparing(TextPosition::getXDirAdj));
      cut(line, runs);
    }
    return joined(runs);
  }

  /** Characters on one base line; small and raised ones go with the line around them. */
  private static List<List<TextPosition>> lines(List<TextPosition> glyphs) {
    List<TextPosition> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparing(TextPosition::getYDirAdj));
    List<List<TextPosition>> lines = new ArrayList<>();
    float base = Float.NEGATIVE_INFINITY;
    for (TextPosition glyph : sorted) {
      float size = size(glyph);
      boolean same = !lines.isEmpty() && glyph.getYDirAdj() - base <= LEVEL * size;
      if (!same) {
        lines.add(new ArrayList<>());
        base = glyph.getYDirAdj();
      }
      lines.get(lines.size() - 1).add(glyph);
    }
    return lines;
  }

  private static void cut(List<TextPosition> line, List<Run> runs) {
    StringBuilder text = new StringBuilder();
    List<TextPosition> members = new ArrayList<>();
    float end = 0;
    boolean spaced = false;
    for (TextPosition glyph : line) {
      String letters = Ligatures.spelt(glyph.getUnicode());
      if (letters.isBlank()) {
        spaced = true;
        continue;
      }
      float gap = glyph.getXDirAdj() - end;
      float size = members.isEmpty() ? size(glyph) : size(members.get(members.size() - 1));
      boolean other = Math.max(size, size(glyph)) > DROPPED * Math.min(size, size(glyph));
      if (!members.isEmpty() && (gap > GUTTER * size || other)) {
        add(text, members, runs);
      } else if (!members.isEmpty() && ((spaced && gap > 0.05f * size) || gap > SPACE * size)) {
        text.append(' ');
      }
      text.append(letters);
      members.add(glyph);
      end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
      spaced = false;
    }
    add(text, members, runs);
  }

  private static void add(StringBuilder text, List<TextPosition> members, List<Run> runs) {
    if (!members.isEmpty()) {
      TextPosition first = members.get(0);
      TextPosition last = members.get(members.size() - 1);
      List<Float> sizes = members.stream().map(Runs::size).sorted().toList();
      TextPosition middle = members.get(members.size() / 2);
      runs.add(
          new Run(
              text.toString(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              middle.getYDirAdj(),
              sizes.get(sizes.size() / 2),
              isBold(middle)));
    }
    text.setLength(0);
    members.clear();
  }

  private static float size(TextPosition glyph) {
    return Math.max(1, Math.abs(glyph.getFontSizeInPt()));
  }

  private static boolean isBold(TextPosition glyph) {
    String name = glyph.getFont() == null ? null : glyph.getFont().getName();
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  /** Gives a large first letter that hangs into several lines back to the first of them. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> out = new ArrayList<>(runs);
    for (Run letter : runs) {
      if (letter.text().length() > 2 || !Character.isUpperCase(letter.text().charAt(0))) {
        continue;
      }
      int first = -1;
      for (int i = 0; i < out.size(); i++) {
        Run run = out.get(i);
        boolean smaller = run.size() * DROPPED < letter.size();
        boolean beside =
            run.left() >= letter.right() - 1 && run.left() < letter.right() + 1.5f * run.size();
        boolean level =
            run.base() <= letter.base() + 2 && run.base() > letter.base() - letter.size();
        if (smaller && beside && level && first < 0) {
          first = i;
        }
      }
      if (first >= 0) {
        out.set(first, out.get(first).after(letter.text()));
        out.remove(letter);
      }
    }
    return out;
  }
}
