package org.onrecord.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.Csv;
import picocli.CommandLine.Option;

/** How a command that answers prints its rows. */
final class Output {
  private static final JsonFactory JSON = new JsonFactory();

  /** Rows of a table, where the user does not say how many. */
  private static final int ROWS = 50;

  /** Characters across, where the terminal does not say how many. */
  private static final int WIDTH = 120;

  @Option(names = "--json", description = "One JSON object a line, with all that is known.")
  boolean json;

  @Option(names = "--csv", description = "Comma-separated values (RFC 4180) with a heading.")
  boolean csv;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most rows, 0 for all. Default: 50 in a table, else all.")
  @Nullable Integer limit;

  /** How many rows to ask for: one more than is shown, to see whether there are more. */
  int asked() {
    int shown = shown();
    return shown == 0 ? 0 : shown + 1;
  }

  private int shown() {
    return limit != null ? Math.max(0, limit) : json || csv ? 0 : ROWS;
  }

  <T> void print(PrintWriter out, PrintWriter err, List<Column<T>> columns, List<T> rows)
      throws IOException {
    if (json && csv) {
      throw new UserError("--json or --csv, not both");
    }
    int most = shown() == 0 ? rows.size() : Math.min(shown(), rows.size());
    List<T> shown = rows.subList(0, most);
    if (json) {
      for (T row : shown) {
        out.print(json(columns, row) + "\n");
      }
    } else if (csv) {
      out.print(columns.stream().map(Column::name).collect(Collectors.joining(",")) + "\r\n");
      for (T row : shown) {
        out.print(
            columns.stream()
                    .map(column -> Csv.cell(text(column.value().apply(row))))
                    .collect(Collectors.joining(","))
                + "\r\n");
      }
    } else if (rows.isEmpty()) {
      err.println("Nothing.");
    } else {
      Table.lines(columns, shown, width()).forEach(out::println);
      if (most < rows.size()) {
        err.println("… and more; --limit 0 shows all.");
      }
    }
    out.flush();
  }

  private static int width() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Integer.parseInt(columns)
        : WIDTH;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
    }
    return value == null
        ? ""
        : value instanceof Double number ? Table.number(number) : value.toString();
  }

  private static <T> String json(List<Column<T>> columns, T row) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      generator.setPrettyPrinter(new MinimalPrettyPrinter(""));
      generator.writeStartObject();
      for (Column<T> column : columns) {
        Object value = column.value().apply(row);
        if (value instanceof List<?> list) {
          if (!list.isEmpty()) {
            generator.writeArrayFieldStart(column.name());
            for (Object element : list) {
              generator.writeString(element.toString());
            }
            generator.writeEndArray();
          }
        } else if (value instanceof Integer number) {
          generator.writeNumberField(column.name(), number);
        } else if (value instanceof Double number) {
          generator.writeFieldName(column.name());
          generator.writeRawValue(Table.number(number));
        } else if (value != null && !value.toString().isEmpty()) {
          generator.writeStringField(column.name(), value.toString());
        }
      }
      generator.writeEndObject();
    }
    return text.toString();
  }
}
