package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file. */
record FileSource(String name, Path path) implements Source {
  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
