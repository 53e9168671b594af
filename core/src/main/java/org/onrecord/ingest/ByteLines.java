package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream of bytes, one at a time; a line beyond the limit is skipped, not held. */
final class ByteLines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int at;
  private int end;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      keep(from, at);
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any;
  }

  private void keep(int from, int to) {
    if (!tooLong && line.size() + (to - from) > limit) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, to - from);
    }
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    end = Math.max(0, in.read(buffer));
    at = 0;
    return end > 0;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (byte b : line.toByteArray()) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The line without its break. */
  byte[] bytes() {
    return line.toByteArray();
  }
}
