package org.onrecord.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.story.SourcedRecord;

/** Comma-separated values (RFC 4180) in UTF-8 with a heading, one file a table. */
final class CsvExporter implements FolderExporter {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String about() {
    return "one table a type, for spreadsheets and databases";
  }

  @Override
  public void export(SourcedRecord record, Folder folder) throws IOException {
    for (Table table : RecordTables.of(record)) {
      try (Writer out =
          new BufferedWriter(
              new OutputStreamWriter(folder.file(table.name() + ".csv"), StandardCharsets.UTF_8))) {
        line(
            out,
            Collections.unmodifiableList(
                table.columns().stream().map(Table.Column::name).toList()));
        for (List<@Nullable Object> row : table.rows()) {
          line(out, row);
        }
      }
    }
  }

  private static void line(Writer out, List<? extends @Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      Object cell = cells.get(i);
      if (cell != null) {
        out.write(Csv.cell(cell instanceof Double real ? Csv.number(real) : cell.toString()));
      }
    }
    out.write("\r\n");
  }
}
