package org.onrecord.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines up an answer for a terminal: a column without a value is left out, long texts are cut with
 * an ellipsis.
 */
final class Table {
  /** Wider columns are cut, unless they are to take what room there is. */
  private static final int MOST = 26;

  private static final int LEAST = 24;

  private Table() {}

  static <T> List<String> lines(List<Column<T>> all, List<T> rows, int width) {
    List<Column<T>> columns =
        all.stream()
            .filter(column -> column.show() != Column.Show.NO)
            .filter(
                column -> rows.stream().anyMatch(row -> !cell(column.value().apply(row)).isEmpty()))
            .toList();
    List<List<String>> cells = new ArrayList<>();
    cells.add(columns.stream().map(Column::name).toList());
    for (T row : rows) {
      cells.add(columns.stream().map(column -> cell(column.value().apply(row))).toList());
    }
    int[] widths = widths(columns, cells, width);
    List<String> lines = new ArrayList<>();
    for (List<String> line : cells) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String text = cut(line.get(i), widths[i]);
        out.append(i == 0 ? "" : "  ").append(text);
        if (i < widths.length - 1) {
          out.append(" ".repeat(widths[i] - text.length()));
        }
      }
      lines.add(out.toString().stripTrailing());
    }
    return lines;
  }

  private static <T> int[] widths(List<Column<T>> columns, List<List<String>> cells, int width) {
    int[] widths = new int[columns.size()];
    int room = width - 2 * (columns.size() - 1);
    int wide = 0;
    for (int i = 0; i < widths.length; i++) {
      for (List<String> line : cells) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
      if (columns.get(i).show() == Column.Show.WIDE) {
        wide++;
      } else {
        widths[i] = Math.min(widths[i], MOST);
        room -= widths[i];
      }
    }
    for (int i = 0; i < widths.length; i++) {
      if (columns.get(i).show() == Column.Show.WIDE) {
        widths[i] = Math.min(widths[i], Math.max(LEAST, room / wide));
      }
    }
    return widths;
  }

  private static String cut(String text, int width) {
    if (text.length() <= width) {
      return text;
    }
    int end = Math.max(0, width - 1);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  /** A value on one line. Articles are hostile: what would steer a terminal is shown as a box. */
  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
            : value instanceof Double number ? number(number) : value.toString();
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean steers =
          Character.isISOControl(c)
              || (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069');
      out.append(Character.isWhitespace(c) ? ' ' : steers ? '\ufffd' : c);
    }
    return out.toString();
  }

  /** Without a fraction where it is whole. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
