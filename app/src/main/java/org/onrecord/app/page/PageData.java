package org.onrecord.app.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data behind a page: a table.
 *
 * @param name what the rows are, such as {@code statements}
 * @param columns names, snake case
 * @param rows a cell a column: a {@link String}, {@link Integer}, {@link Double}, {@link Boolean},
 *     a list of strings, or null where nothing is known
 */
public record PageData(
    String name, String title, List<String> columns, List<List<@Nullable Object>> rows) {
  private static final JsonFactory JSON = new JsonFactory();

  public PageData {
    columns = List.copyOf(columns);
    List<List<@Nullable Object>> kept = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " for " + columns);
      }
      kept.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = Collections.unmodifiableList(kept);
  }

  /** The table as one JSON object: its title, and its rows as objects; unknown cells left out. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(text)) {
      out.setPrettyPrinter(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter(" ", "\n"))
              .withArrayIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter(" ", "\n")));
      out.writeStartObject();
      out.writeStringField("title", title);
      out.writeArrayFieldStart(name);
      for (List<@Nullable Object> row : rows) {
        out.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          field(out, columns.get(i), row.get(i));
        }
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void field(JsonGenerator out, String name, @Nullable Object value)
      throws IOException {
    if (value instanceof List<?> list) {
      if (!list.isEmpty()) {
        out.writeArrayFieldStart(name);
        for (Object element : list) {
          out.writeString(String.valueOf(element));
        }
        out.writeEndArray();
      }
    } else if (value instanceof Integer number) {
      out.writeNumberField(name, number);
    } else if (value instanceof Double number) {
      out.writeFieldName(name);
      out.writeRawValue(Numbers.plain(number));
    } else if (value instanceof Boolean flag) {
      out.writeBooleanField(name, flag);
    } else if (value != null && !value.toString().isEmpty()) {
      out.writeStringField(name, value.toString());
    }
  }

  /** The table as comma-separated values (RFC 4180) with a heading. */
  public String csv() {
    StringBuilder out = new StringBuilder(String.join(",", columns)).append("\r\n");
    for (List<@Nullable Object> row : rows) {
      out.append(row.stream().map(PageData::cell).collect(Collectors.joining(","))).append("\r\n");
    }
    return out.toString();
  }

  private static String cell(@Nullable Object value) {
    String text =
        value == null
            ? ""
            : value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : value instanceof Double number ? Numbers.plain(number) : value.toString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == ',' || c == '\r' || c == '\n') {
        return '"' + text.replace("\"", "\"\"") + '"';
      }
    }
    return text;
  }
}
