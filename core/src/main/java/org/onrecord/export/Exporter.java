package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.story.SourcedRecord;

/** Writes a record in one format. */
public interface Exporter {
  /** Short name of the format, such as {@code jsonl}. */
  String format();

  /** Writes the whole record and leaves the stream open. */
  void export(SourcedRecord record, OutputStream out) throws IOException;
}
