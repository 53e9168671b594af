package org.onrecord.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.FolderExporter;
import org.onrecord.export.RecordTables;
import org.onrecord.export.Table;
import org.onrecord.story.SourcedRecord;

/** The tables of a record in Apache Parquet, one file a table, not compressed. */
final class ParquetExporter implements FolderExporter {
  @Override
  public String format() {
    return "parquet";
  }

  @Override
  public String about() {
    return "one table a type, for data frames and analytic databases";
  }

  @Override
  public void export(SourcedRecord record, Folder folder) throws IOException {
    for (Table table : RecordTables.of(record)) {
      MessageType schema = schema(table);
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new Stream(folder.file(table.name() + ".parquet")))
              .withType(schema)
              .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
              .build()) {
        for (List<@Nullable Object> row : table.rows()) {
          writer.write(group(schema, row));
        }
      }
    }
  }

  private static MessageType schema(Table table) {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (Table.Column column : table.columns()) {
      switch (column.type()) {
        case TEXT ->
            message
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(column.name());
        case WHOLE -> message.optional(PrimitiveTypeName.INT64).named(column.name());
        case REAL -> message.optional(PrimitiveTypeName.DOUBLE).named(column.name());
        case FLAG -> message.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
      }
    }
    return message.named(table.name());
  }

  private static Group group(MessageType schema, List<@Nullable Object> row) {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < row.size(); i++) {
      Object cell = row.get(i);
      if (cell instanceof Long whole) {
        group.add(i, (long) whole);
      } else if (cell instanceof Double real) {
        group.add(i, (double) real);
      } else if (cell instanceof Boolean flag) {
        group.add(i, (boolean) flag);
      } else if (cell != null) {
        group.add(i, cell.toString());
      }
    }
    return group;
  }

  /** A stream as Parquet's writer takes it. */
  private record Stream(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new Counted(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  /** Counts what is written. */
  private static final class Counted extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
