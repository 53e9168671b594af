package org.onrecord.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.ingest.Source;

/** Standard input, kept in a temporary file while it is read, for a pipe can be read only once. */
final class StandardInput implements Source, AutoCloseable {
  /** How the command line names it. */
  static final String NAME = "-";

  private final Path file;

  private StandardInput(Path file) {
    this.file = file;
  }

  static StandardInput spool() throws IOException {
    Path file = Files.createTempFile("onrecord", ".in");
    Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
    return new StandardInput(file);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
