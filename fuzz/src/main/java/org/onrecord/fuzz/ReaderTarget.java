package org.onrecord.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Problem;
import org.onrecord.article.Span;
import org.onrecord.ingest.Reader;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;
import org.onrecord.pdf.PdfReader;

/**
 * The entry that Jazzer calls. The property {@code onrecord.reader} names the format: its reader
 * reads whatever bytes come, and every article that it gives must hold together.
 */
public final class ReaderTarget {
  private static final Readers READERS = Readers.with(List.of(new PdfReader()));
  private static final String FORMAT = System.getProperty("onrecord.reader", "text");
  private static final Reader READER = reader(FORMAT);

  private ReaderTarget() {}

  /**
   * Reads all seeds once, so that no class is loaded and instrumented while the clock runs; called
   * by Jazzer.
   */
  public static void fuzzerInitialize() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("onrecord.seeds", "seeds")))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String format = file.getName(file.getNameCount() - 2).toString();
        read(reader(format), format, Files.readAllBytes(file));
      }
    }
  }

  /** Reads bytes as one format; called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    read(READER, FORMAT, bytes);
  }

  /**
   * The reader of a format, or of what a press database exports as text.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Reader reader(String format) {
    String file = List.of("factiva", "nexis", "proquest").contains(format) ? "text" : format;
    return READERS.readers().stream()
        .filter(reader -> reader.format().equals(file))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no reader of " + format));
  }

  /** Reads bytes as one format and looks at each article. */
  public static void read(Reader reader, String format, byte[] bytes) {
    Source source =
        new Source() {
          @Override
          public String name() {
            return "fuzz." + format;
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(bytes);
          }
        };
    new Readers(List.of(new Always(reader))).read(source, new Looking());
  }

  /** A reader that is asked whatever the first bytes are. */
  private record Always(Reader reader) implements Reader {
    @Override
    public String format() {
      return reader.format();
    }

    @Override
    public boolean reads(Source source, byte[] head) {
      return true;
    }

    @Override
    public void read(Source source, Sink sink) throws IOException {
      reader.read(source, sink);
    }
  }

  /** Makes sure that the blocks of each article lie in its text, in order. */
  private static final class Looking implements Sink {
    @Override
    public void article(Article article) {
      int end = 0;
      for (Block block : article.blocks()) {
        Span span = block.span();
        if (span.begin() < end || span.end() > article.text().length()) {
          throw new AssertionError("block " + block + " of " + article.text().length());
        }
        end = span.end();
      }
    }

    @Override
    public void problem(Problem problem) {
      if (problem.message().isBlank()) {
        throw new AssertionError("a problem without words: " + problem.code());
      }
    }
  }
}
