package org.onrecord.ingest;

import java.io.IOException;

/** Reads the files of a ZIP archive, in their order there. */
public final class ZipReader implements Reader {
  private final Readers inner;

  /**
   * @param inner for the members
   */
  public ZipReader(Readers inner) {
    this.inner = inner;
  }

  @Override
  public String format() {
    return "zip";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    try (ZipMembers files = new ZipMembers(source.open())) {
      Members members = new Members(source.name(), inner, sink);
      while (files.next()) {
        if (!members.take(files.name(), files.content())) {
          return;
        }
      }
      members.end();
    }
  }
}
