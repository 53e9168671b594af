package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is being read already, such as a member of an archive; it can be opened once. */
final class OnceSource implements Source {
  private final String name;
  private final InputStream in;
  private boolean opened;

  OnceSource(String name, InputStream in) {
    this.name = name;
    this.in = in;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InputStream open() throws IOException {
    if (opened) {
      throw new IOException("already read: " + name);
    }
    opened = true;
    return in;
  }
}
