package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.story.SourcedRecord;

/** A format that holds a record in several files. */
public non-sealed interface FolderExporter extends Exporter {
  /** Where the files go. */
  interface Folder {
    /** Opens a new file of the folder; the exporter closes it. */
    OutputStream file(String name) throws IOException;
  }

  /** Writes the whole record. */
  void export(SourcedRecord record, Folder folder) throws IOException;
}
