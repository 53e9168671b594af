package org.onrecord.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What the members of a gzip file hold (RFC 1952), one after the other. A damaged member is an
 * error once; whoever reads on is at the beginning of the next one.
 */
final class GzipMembers extends InputStream {
  private static final int TEXT_NAME = 0x08;
  private static final int TEXT_COMMENT = 0x10;
  private static final int EXTRA = 0x04;
  private static final int HEADER_SUM = 0x02;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private int at;
  private int end;
  private boolean open;
  private boolean ended;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    while (length > 0 && !ended) {
      if (!open && !begin()) {
        ended = true;
        return -1;
      }
      int n = inflated(bytes, from, length);
      if (n > 0) {
        sum.update(bytes, from, n);
        return n;
      }
      if (inflater.finished()) {
        finish();
      } else if (inflater.needsDictionary()) {
        throw damaged("a part needs a dictionary");
      } else {
        feed();
      }
    }
    return length == 0 ? 0 : -1;
  }

  private int inflated(byte[] bytes, int from, int length) throws IOException {
    try {
      return inflater.inflate(bytes, from, length);
    } catch (DataFormatException e) {
      at = end - inflater.getRemaining();
      throw damaged("a part is damaged");
    }
  }

  private void feed() throws IOException {
    at = end;
    if (!fill()) {
      throw cut();
    }
    inflater.setInput(buffer, at, end - at);
  }

  private void finish() throws IOException {
    at = end - inflater.getRemaining();
    open = false;
    long expected = 0;
    for (int i = 0; i < 8; i++) {
      long b = required();
      expected |= i < 4 ? b << (8 * i) : 0;
    }
    if (expected != sum.getValue()) {
      throw damaged("a part does not fit its checksum");
    }
  }

  /** Goes to the next member, over whatever stands between; false at the end. */
  private boolean begin() throws IOException {
    int matched = 0;
    while (matched < 3) {
      int b = next();
      if (b < 0) {
        return false;
      }
      int wanted = matched == 0 ? 0x1F : matched == 1 ? 0x8B : 8;
      matched = b == wanted ? matched + 1 : b == 0x1F ? 1 : 0;
    }
    int flags = (int) required();
    for (int i = 0; i < 6; i++) {
      required();
    }
    if ((flags & EXTRA) != 0) {
      long size = required() | required() << 8;
      for (long i = 0; i < size; i++) {
        required();
      }
    }
    for (int name : new int[] {TEXT_NAME, TEXT_COMMENT}) {
      long b = (flags & name) != 0 ? required() : 0;
      while (b != 0) {
        b = required();
      }
    }
    if ((flags & HEADER_SUM) != 0) {
      required();
      required();
    }
    inflater.reset();
    inflater.setInput(buffer, at, end - at);
    sum.reset();
    open = true;
    return true;
  }

  private IOException damaged(String reason) {
    open = false;
    return new ZipException(reason);
  }

  private IOException cut() {
    open = false;
    ended = true;
    return new EOFException();
  }

  private long required() throws IOException {
    int b = next();
    if (b < 0) {
      throw cut();
    }
    return b;
  }

  private int next() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, buffer.length));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
