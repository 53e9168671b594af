package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.story.SourcedRecord;

/** A format that holds a record in one file. */
public non-sealed interface FileExporter extends Exporter {
  /** The ending of its files, such as {@code jsonl}. */
  String extension();

  /** Writes the whole record and leaves the stream open. */
  void export(SourcedRecord record, OutputStream out) throws IOException;
}
