package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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
    Expansion expansion = new Expansion();
    try (InputStream in = source.open()) {
      ZipInputStream zip = new ZipInputStream(expansion.counted(in), StandardCharsets.UTF_8);
      Members members = new Members(source.name(), inner, sink);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory() && !members.take(entry.getName(), expansion.bounded(zip))) {
          return;
        }
      }
      members.end();
    }
  }
}
