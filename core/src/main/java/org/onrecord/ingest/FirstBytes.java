package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The first bytes of a stream, which can still be read as a whole; damage in them comes again. */
final class FirstBytes {
  private final byte[] bytes;
  private final InputStream in;
  private final @Nullable ZipException damage;

  private FirstBytes(byte[] bytes, InputStream in, @Nullable ZipException damage) {
    this.bytes = bytes;
    this.in = in;
    this.damage = damage;
  }

  /**
   * Reads the first bytes.
   *
   * @param most how many at the most
   */
  static FirstBytes of(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[most];
    int size = 0;
    try {
      int n = 0;
      while (n >= 0 && size < most) {
        n = in.read(bytes, size, most - size);
        size += Math.max(0, n);
      }
      return new FirstBytes(Arrays.copyOf(bytes, size), in, null);
    } catch (ZipException e) {
      if (size == 0) {
        throw e;
      }
      return new FirstBytes(Arrays.copyOf(bytes, size), in, e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  InputStream andAllElse() {
    InputStream first = new ByteArrayInputStream(bytes);
    return damage == null
        ? new SequenceInputStream(first, in)
        : new SequenceInputStream(Collections.enumeration(List.of(first, new Damage(damage), in)));
  }

  /** Fails once, then is at its end. */
  private static final class Damage extends InputStream {
    private final ZipException damage;
    private boolean thrown;

    Damage(ZipException damage) {
      this.damage = damage;
    }

    @Override
    public int read() throws IOException {
      if (thrown) {
        return -1;
      }
      thrown = true;
      throw damage;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return length == 0 ? 0 : read();
    }
  }
}
