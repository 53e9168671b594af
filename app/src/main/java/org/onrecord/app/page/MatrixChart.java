package org.onrecord.app.page;

import java.util.List;

/**
 * A matrix as a drawing: who stands how towards whom, a square a period.
 *
 * @param rows those who back or reject
 * @param columns those whom they back or reject
 */
public record MatrixChart(
    int width, int height, List<Head> rows, List<Head> columns, List<Box> boxes, String summary) {
  static final int LEFT = 190;
  static final int TOP = 120;
  static final int ROW = 30;

  public MatrixChart {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    boxes = List.copyOf(boxes);
  }

  /** The name of a row or column and where it stands. */
  public record Head(String name, String address, int at) {}

  /** One cell in one period: how many positions back, how many reject. */
  public record Box(
      int row, int column, int x, int y, int width, boolean backs, String title, String address) {}
}
