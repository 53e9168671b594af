package org.onrecord.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the lines of columns together to paragraphs, also where a column or page ends in one. */
final class Paragraphs {
  /** A gap of this many times the usual one parts paragraphs. */
  private static final float GAP = 1.4f;

  /** The share by which sizes of letters differ at the most in one paragraph. */
  private static final float SAME_SIZE = 0.12f;

  /** A line that begins this many times the size of its letters further right is indented. */
  private static final float INDENT = 0.7f;

  /** The share of a column's width that a paragraph's last line leaves free. */
  private static final float SHORT = 0.15f;

  /**
   * A paragraph.
   *
   * @param lines the same as it is printed, line by line
   * @param page from 0
   * @param size of its letters, in points
   */
  record Paragraph(String text, String lines, int page, float size) {}

  private final Hyphens hyphens;
  private final List<Paragraph> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();
  private @Nullable Run last;
  private boolean lastIsShort;
  private int page;
  private int begun;

  Paragraphs(Hyphens hyphens) {
    this.hyphens = hyphens;
  }

  /** Takes in the columns of the next page. */
  void page(List<List<Run>> columns) {
    for (List<Run> column : columns) {
      column(column);
    }
    page++;
  }

  /** All paragraphs, in order. */
  List<Paragraph> end() {
    close();
    return List.copyOf(done);
  }

  private void column(List<Run> lines) {
    List<Float> lefts = lines.stream().map(Run::left).sorted().toList();
    List<Float> rights = lines.stream().map(Run::right).sorted().toList();
    float left = lefts.get(lefts.size() / 4);
    float right = rights.get(rights.size() - 1);
    float usual = spacing(lines);
    for (int i = 0; i < lines.size(); i++) {
      Run line = lines.get(i);
      Run before = last;
      boolean indented = line.left() > left + INDENT * line.size();
      boolean goesOn =
          before != null
              && isAlike(before, line)
              && (i == 0
                  ? isContinued(line, indented)
                  : follows(before, line, usual, indented, left));
      if (!goesOn) {
        close();
        begun = page;
      }
      hyphens.append(text, line.text());
      printed.append(printed.isEmpty() ? "" : "\n").append(line.text());
      last = line;
      lastIsShort = line.right() < right - SHORT * (right - left);
    }
  }

  private static boolean isAlike(Run before, Run line) {
    float larger = Math.max(before.size(), line.size());
    return Math.abs(before.size() - line.size()) <= SAME_SIZE * larger
        && before.bold() == line.bold();
  }

  private boolean follows(Run before, Run line, float usual, boolean indented, float left) {
    boolean near = line.base() - before.base() <= GAP * usual;
    boolean opens = indented && before.left() <= left + INDENT * line.size();
    return near && !opens && !(lastIsShort && endsSentence());
  }

  /** Whether a paragraph of the column before goes on at the top of this one. */
  private boolean isContinued(Run line, boolean indented) {
    boolean hyphen = text.length() > 0 && Hyphens.isHyphen(text.charAt(text.length() - 1));
    boolean small = Character.isLowerCase(line.text().charAt(0));
    return hyphen || (!endsSentence() && (small || (!lastIsShort && !indented)));
  }

  private boolean endsSentence() {
    int i = text.length() - 1;
    while (i >= 0 && "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?:\u2026".indexOf(text.charAt(i)) >= 0;
  }

  private void close() {
    Run line = last;
    if (line != null && !text.isEmpty()) {
      done.add(new Paragraph(text.toString(), printed.toString(), begun, line.size()));
    }
    text.setLength(0);
    printed.setLength(0);
    last = null;
  }

  /** The usual distance of base lines in a column. */
  private static float spacing(List<Run> lines) {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).base() - lines.get(i - 1).base();
      if (isAlike(lines.get(i - 1), lines.get(i)) && gap < 2.2f * lines.get(i).size()) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    float size = lines.get(0).size();
    return gaps.isEmpty() ? 1.25f * size : Math.min(gaps.get(gaps.size() / 2), 1.8f * size);
  }
}
