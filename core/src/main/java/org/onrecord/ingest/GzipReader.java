package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads what other readers read, compressed with gzip. */
public final class GzipReader implements Reader {
  private final Readers inner;

  /**
   * @param inner for what was compressed
   */
  public GzipReader(Readers inner) {
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
  public void read(Source source, Sink sink) throws IOException {
    Expansion expansion = new Expansion();
    try (InputStream in = source.open()) {
      InputStream plain = new GzipMembers(expansion.counted(in));
      inner.read(new OnceSource(source.name(), expansion.bounded(plain)), sink);
    }
  }

  /** A name without the extension that only says that it is compressed. */
  static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".tgz")) {
      return name.substring(0, name.length() - 4) + ".tar";
    }
    return lower.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }
}
