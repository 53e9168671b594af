package org.onrecord.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Source;

/**
 * Makes a large web archive, the same bytes on every machine, and measures how it is read: {@code
 * WarcBench make FILE MEGABYTES}, {@code WarcBench read FILE}.
 */
public final class WarcBench {
  private static final String[] PLACES = {"Port Almar", "Dunmarrow", "Lundwick", "Harrowgate Bay"};
  private static final String[] NAMES = {
    "Ada Brandt", "Joon Rask", "Ines Calloway", "Tove Lindqvist"
  };
  private static final String[] ROLES = {"harbour master", "union leader", "minister", "mayor"};
  private static final String[] THINGS = {
    "the ferry", "the old pier", "the tide gates", "the budget"
  };
  private static final String[] DEEDS = {"reopened", "closed", "sold", "repaired"};
  private static final String[] WORDS = {"late", "well paid for", "overdue", "a mistake"};

  private WarcBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("make")) {
      make(file, Long.parseLong(arguments[2]) << 20);
    } else {
      read(file);
    }
  }

  private static void make(Path file, long size) throws IOException {
    Random random = new Random(7);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      long written = 0;
      for (int number = 0; written < size; number++) {
        byte[] member = member(record(number, random));
        out.write(member);
        written += member.length;
      }
    }
    System.out.println(file + ": " + (Files.size(file) >> 20) + " MB");
  }

  private static byte[] member(byte[] record) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(record.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(record);
    }
    return out.toByteArray();
  }

  private static byte[] record(int number, Random random) {
    byte[] page = page(number, random).getBytes(StandardCharsets.UTF_8);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://ledger.example/"
            + number
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + page.length)
            + "\r\n\r\n"
            + http;
    ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + 500);
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(page);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  /** A page as news sites have them: much furniture, a script, and a report. */
  private static String page(int number, Random random) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    String title =
        pick(PLACES, random) + ": " + pick(THINGS, random) + " is " + pick(DEEDS, random);
    page.append(title)
        .append(
            " | The Northern Ledger</title><meta property=\"og:site_name\" content=\"The Northern")
        .append(" Ledger\"><meta property=\"article:published_time\" content=\"2031-")
        .append(
            String.format(
                Locale.ROOT, "%02d-%02dT09:00:00Z", 1 + random.nextInt(12), 1 + random.nextInt(28)))
        .append("\"><script>var state=\"");
    byte[] noise = new byte[9_000];
    random.nextBytes(noise);
    page.append(java.util.Base64.getEncoder().encodeToString(noise))
        .append("\";</script></head><body><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li><a href=\"/")
          .append(random.nextInt(9_999))
          .append("\">")
          .append(pick(THINGS, random))
          .append("</a></li>");
    }
    page.append("</ul></nav><article><h1>").append(title).append("</h1>");
    int paragraphs = 6 + random.nextInt(8);
    for (int i = 0; i < paragraphs; i++) {
      page.append("<p>").append(paragraph(number, random)).append("</p>");
    }
    page.append("</article><aside>");
    for (int i = 0; i < 40; i++) {
      page.append("<div class=\"related\"><a href=\"#\">")
          .append(pick(PLACES, random))
          .append(" in pictures</a></div>");
    }
    return page.append("</aside><footer>Terms and conditions</footer></body></html>").toString();
  }

  private static String paragraph(int number, Random random) {
    String name = pick(NAMES, random);
    return "The "
        + pick(ROLES, random)
        + " of "
        + pick(PLACES, random)
        + ", "
        + name
        + ", said on Monday that "
        + pick(THINGS, random)
        + " would be "
        + pick(DEEDS, random)
        + " within "
        + (2 + random.nextInt(90))
        + " days. \u201cWe have "
        + random.nextInt(9_000)
        + " reasons to call it "
        + pick(WORDS, random)
        + ",\u201d "
        + name
        + " told reporters after meeting number "
        + number
        + ", and "
        + pick(THINGS, random)
        + " was "
        + pick(DEEDS, random)
        + " for "
        + random.nextInt(900)
        + " million crowns.";
  }

  private static String pick(String[] some, Random random) {
    return some[random.nextInt(some.length)];
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
              "%3d%% %d articles, %d MB of text, %.0f s, %.1f MB/s, %.0f articles/s, heap in use %d MB",
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
