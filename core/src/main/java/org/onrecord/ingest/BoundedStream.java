package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;

/** A part of a stream, of a length that is known; closing it leaves the stream open. */
final class BoundedStream extends InputStream {
  private final InputStream in;
  private long left;
  private boolean cutOff;

  BoundedStream(InputStream in, long length) {
    this.in = in;
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    if (left <= 0) {
      return -1;
    }
    int b = in.read();
    count(b < 0 ? -1 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (left <= 0) {
      return -1;
    }
    int n = in.read(buffer, from, (int) Math.min(length, left));
    count(n);
    return n;
  }

  private void count(int n) {
    cutOff = cutOff || n < 0;
    left = n < 0 ? 0 : left - n;
  }

  /** Whether the stream ended before the part did. */
  boolean isCutOff() {
    return cutOff;
  }

  /** Skips what was not read. */
  void finish() throws IOException {
    byte[] buffer = new byte[1 << 14];
    int n = 0;
    while (left > 0 && n >= 0) {
      n = read(buffer, 0, buffer.length);
    }
  }
}
