package org.onrecord.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a table from values of one type, a column at a time. */
final class TableBuilder<T> {
  private final String name;
  private final List<Table.Column> columns = new ArrayList<>();
  private final List<Function<T, ? extends @Nullable Object>> cells = new ArrayList<>();

  TableBuilder(String name) {
    this.name = name;
  }

  /** A column of text; a value that is no text gives its own. */
  TableBuilder<T> text(String column, Function<T, ? extends @Nullable Object> cell) {
    return add(
        column,
        Table.Type.TEXT,
        value -> {
          Object found = cell.apply(value);
          return found == null ? null : found.toString();
        });
  }

  TableBuilder<T> whole(String column, Function<T, @Nullable Integer> cell) {
    return add(
        column,
        Table.Type.WHOLE,
        value -> {
          Integer found = cell.apply(value);
          return found == null ? null : Long.valueOf(found);
        });
  }

  TableBuilder<T> real(String column, Function<T, @Nullable Double> cell) {
    return add(column, Table.Type.REAL, cell);
  }

  TableBuilder<T> flag(String column, Function<T, Boolean> cell) {
    return add(column, Table.Type.FLAG, cell);
  }

  private TableBuilder<T> add(
      String column, Table.Type type, Function<T, ? extends @Nullable Object> cell) {
    columns.add(new Table.Column(column, type));
    cells.add(cell);
    return this;
  }

  Table of(List<T> values) {
    List<List<@Nullable Object>> rows = new ArrayList<>(values.size());
    for (T value : values) {
      List<@Nullable Object> row = new ArrayList<>(cells.size());
      for (Function<T, ? extends @Nullable Object> cell : cells) {
        row.add(cell.apply(value));
      }
      rows.add(Collections.unmodifiableList(row));
    }
    return new Table(name, columns, rows);
  }
}
