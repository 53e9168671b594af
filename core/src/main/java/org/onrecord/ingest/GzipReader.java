package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads what another reader reads, compressed with gzip. */
final class GzipReader implements Reader {
  private final Readers inner;

  GzipReader(Readers inner) {
    this.inner = inner;
  }

  @Override
  public String format() {
    return "gzip";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return head.length > 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  @Override
  public void read(Source source, Sink sink) {
    inner.read(new Unzipped(source), sink);
  }

  private record Unzipped(Source source) implements Source {
    @Override
    public String name() {
      return source.name();
    }

    @Override
    public InputStream open() throws IOException {
      InputStream in = source.open();
      try {
        return new GZIPInputStream(in, 1 << 16);
      } catch (IOException e) {
        in.close();
        throw e;
      }
    }
  }

  /** A name without the extension that only says that it is compressed. */
  static String plainName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name;
  }
}
