package org.onrecord.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what comes out of a compressed stream against what went in, and stops what grows as no
 * text does.
 */
final class Expansion {
  /** Bytes that may come out whatever went in. */
  private static final long FREE = 256L << 20;

  /** The most bytes of text that one compressed byte stands for. */
  private static final long MOST = 250;

  private long consumed;
  private long produced;

  /** Thrown at the point where a stream grows too far. */
  static final class TooFar extends IOException {
    private static final long serialVersionUID = 1;
  }

  InputStream counted(InputStream compressed) {
    return new Counter(compressed) {
      @Override
      void count(long n) {
        consumed += n;
      }
    };
  }

  InputStream bounded(InputStream expanded) {
    return new Counter(expanded) {
      @Override
      void count(long n) throws IOException {
        produced += n;
        if (produced > FREE && produced > consumed * MOST) {
          throw new TooFar();
        }
      }
    };
  }

  private abstract static class Counter extends FilterInputStream {
    Counter(InputStream in) {
      super(in);
    }

    abstract void count(long n) throws IOException;

    @Override
    public int read() throws IOException {
      int b = in.read();
      if (b >= 0) {
        count(1);
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = in.read(buffer, from, length);
      if (n > 0) {
        count(n);
      }
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      long skipped = in.skip(n);
      count(skipped);
      return skipped;
    }
  }
}
