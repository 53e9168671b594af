package org.onrecord.bench;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;

/**
 * Makes a large web archive, the same bytes on every machine, and measures how it is read: {@code
 * WarcBench make FILE MEGABYTES [KILOBYTES]}, where the kilobytes are what of a page cannot be
 * compressed, and {@code WarcBench read FILE}.
 */
public final class WarcBench {
  /** About what scripts and small pictures add to a page, in bytes. */
  private static final int NOISE = 9 << 10;

  private WarcBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      int noise = arguments.length > 3 ? Integer.parseInt(arguments[3]) << 10 : NOISE;
      make(file, Long.parseLong(arguments[2]) << 20, noise);
    } else {
      read(file);
    }
  }

  private static void make(Path file, long size, int noise) throws IOException {
    NewsCrawl crawl = new NewsCrawl(7, noise);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (long written = 0; written < size; ) {
        written += crawl.affair(out);
      }
    }
    System.out.println(file + ": " + (Files.size(file) >> 20) + " MB");
  }

  private static void read(Path file) throws IOException {
    long size = Files.size(file);
    long begin = System.nanoTime();
    Tally tally = new Tally(size, begin);
    AllReaders.all().read(new Counted(file, tally), tally);
    tally.print();
    System.out.println("problems: " + tally.problems + " " + tally.last);
  }

  /** The file, with every byte that is taken of it counted. */
  private record Counted(Path file, Tally tally) implements Source {
    @Override
    public String name() {
      return file.toString();
    }

    @Override
    public InputStream open() throws IOException {
      return new FilterInputStream(Files.newInputStream(file)) {
        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
          int n = in.read(buffer, from, length);
          tally.bytes += Math.max(0, n);
          return n;
        }
      };
    }
  }

  private static final class Tally implements Sink {
    private static final int STEP = 5_000;

    private final long size;
    private final long begin;
    private long bytes;
    private long characters;
    private int articles;
    private int problems;
    private long heap;
    private String last = "";

    Tally(long size, long begin) {
      this.size = size;
      this.begin = begin;
    }

    @Override
    public void article(Article article) {
      articles++;
      characters += article.text().length();
      if (articles % STEP == 0) {
        print();
      }
    }

    @Override
    public void problem(Problem problem) {
      problems++;
      last = problem.message();
    }

    void print() {
      Runtime runtime = Runtime.getRuntime();
      System.gc();
      heap = Math.max(heap, runtime.totalMemory() - runtime.freeMemory());
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%3d%% %d articles, %d MB of text, %.0f s, %.1f MB/s, %.0f articles/s, heap in use %d"
                  + " MB",
              100 * bytes / Math.max(1, size),
              articles,
              characters >> 20,
              seconds,
              bytes / 1e6 / seconds,
              articles / seconds,
              heap >> 20));
    }
  }
}
