package org.onrecord.app.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;
import org.onrecord.ingest.Source;

/** A source that says how many bytes were just taken of it. */
record CountedSource(Source source, IntConsumer taken) implements Source {
  @Override
  public String name() {
    return source.name();
  }

  @Override
  public InputStream open() throws IOException {
    return new FilterInputStream(source.open()) {
      @Override
      public int read() throws IOException {
        int b = in.read();
        if (b >= 0) {
          taken.accept(1);
        }
        return b;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int n = in.read(buffer, from, length);
        if (n > 0) {
          taken.accept(n);
        }
        return n;
      }
    };
  }
}
