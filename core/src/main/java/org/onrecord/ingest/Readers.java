package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads whatever a user has: files, folders, streams. Start here: {@code
 * Readers.standard().read(List.of(path), sink)}.
 */
public final class Readers {
  private static final int HEAD = 4_096;

  private final List<Reader> readers;

  /**
   * @param readers asked in this order; the first that reads a source has it
   */
  public Readers(List<Reader> readers) {
    this.readers = List.copyOf(readers);
  }

  /** All formats that Onrecord reads. */
  public static Readers standard() {
    Readers plain =
        new Readers(List.of(new JsonLinesReader(), new HtmlReader(), new PlainTextReader()));
    List<Reader> all = new ArrayList<>();
    all.add(new GzipReader(plain));
    all.addAll(plain.readers());
    return new Readers(all);
  }

  /** The readers, in the order in which they are asked. */
  public List<Reader> readers() {
    return readers;
  }

  /**
   * Reads files, and folders with all that is in them, in the order of their names. What cannot be
   * read becomes a problem, and the rest goes on.
   */
  public void read(List<Path> paths, Sink sink) {
    Walk walk = new Walk(source -> read(source, sink), sink);
    for (Path path : paths) {
      walk.visit(path);
    }
  }

  /** Reads one source, such as standard input. */
  public void read(Source source, Sink sink) {
    try {
      byte[] head = head(source);
      Optional<Reader> reader = readers.stream().filter(r -> r.reads(source, head)).findFirst();
      if (head.length == 0) {
        sink.problem(Problems.empty(source.name()));
      } else if (reader.isEmpty()) {
        sink.problem(Problems.binary(source.name()));
      } else {
        reader.get().read(source, sink);
      }
    } catch (IOException e) {
      sink.problem(Problems.unreadable(source.name(), e.getClass().getSimpleName()));
    }
  }

  private static byte[] head(Source source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readNBytes(HEAD);
    }
  }
}
