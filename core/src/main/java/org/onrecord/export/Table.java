package org.onrecord.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of line of a record as a table.
 *
 * @param name such as {@code statement}
 * @param columns in order
 * @param rows each with a cell for every column: a {@code String}, {@code Long}, {@code Double} or
 *     {@code Boolean} by the column's type, or null for what is not known
 */
public record Table(String name, List<Column> columns, List<List<@Nullable Object>> rows) {
  /** What the cells of a column are. */
  public enum Type {
    TEXT,
    WHOLE,
    REAL,
    FLAG
  }

  /** A column: its name, and what its cells are. */
  public record Column(String name, Type type) {}

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
