package org.onrecord.export;

/** Writes a record in one format: as one file or as a folder of files. */
public sealed interface Exporter permits FileExporter, FolderExporter {
  /** Short name of the format, such as {@code jsonl}. */
  String format();

  /** What the format is and who reads it, in a few words. */
  String about();
}
