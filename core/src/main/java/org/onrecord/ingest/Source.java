package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Something that can be read: a file, standard input, a member of an archive. */
public interface Source {
  /** Path or address as the user gave it, with {@code /} between folders. */
  String name();

  /** A fresh stream over the bytes. */
  InputStream open() throws IOException;
}
