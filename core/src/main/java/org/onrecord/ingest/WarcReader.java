package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/**
 * Reads the pages of web archives (WARC 1.0 and 1.1, ISO 28500): each response of a server that is
 * HTML is one article. One record is held at a time.
 */
public final class WarcReader implements Reader {
  private static final int LONGEST_LINE = 8_192;
  private static final int MOST_HEADERS = 200;

  @Override
  public String format() {
    return "warc";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return Xml.head(head).startsWith("WARC/");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
      new Records(source.name(), in, sink).read();
    }
  }

  /** The records of one archive, one after the other. */
  private static final class Records {
    private final String name;
    private final InputStream in;
    private final Sink sink;
    private int number;
    private boolean lost;
    private boolean stuck;

    Records(String name, InputStream in, Sink sink) {
      this.name = name;
      this.in = in;
      this.sink = sink;
    }

    void read() throws IOException {
      boolean more = true;
      while (more) {
        try {
          more = next();
        } catch (ZipException e) {
          if (stuck) {
            throw e;
          }
          stuck = true;
          sink.problem(Problems.damagedRecord(name + "#" + number, reason(e)));
        }
      }
    }

    /** Reads up to the end of the next record; false at the end of the archive. */
    private boolean next() throws IOException {
      String line = line(in);
      if (line == null) {
        return false;
      }
      stuck = false;
      if (line.startsWith("WARC/")) {
        number++;
        lost = false;
        record(name + "#" + number, in, sink);
      } else if (!line.isEmpty() && !lost) {
        lost = true;
        sink.problem(Problems.damagedRecord(name + "#" + (number + 1), "no record begins here"));
      }
      return true;
    }

    private static String reason(ZipException e) {
      return e.getMessage() == null ? "it cannot be unpacked" : e.getMessage();
    }
  }

  private static void record(String place, InputStream in, Sink sink) throws IOException {
    Map<String, String> headers = headers(in);
    Optional<Long> length = length(headers.getOrDefault("content-length", ""));
    if (length.isEmpty()) {
      sink.problem(Problems.damaged(place, "the head of the record is not complete"));
      return;
    }
    BoundedStream block = new BoundedStream(in, length.get());
    boolean response =
        headers.getOrDefault("warc-type", "").equals("response")
            && headers.getOrDefault("content-type", "").startsWith("application/http");
    if (response) {
      String url = headers.getOrDefault("warc-target-uri", "").replace("<", "").replace(">", "");
      page(place, url, block, sink);
    }
    block.finish();
    if (block.isCutOff()) {
      sink.problem(Problems.damaged(place, "the record is not complete"));
    }
  }

  private static void page(String place, String url, BoundedStream block, Sink sink)
      throws IOException {
    String status = line(block);
    boolean ok = status != null && status.startsWith("HTTP/") && status.contains(" 200");
    Map<String, String> http = headers(block);
    if (!ok || !http.getOrDefault("content-type", "").contains("html")) {
      return;
    }
    Optional<byte[]> sent = HttpBody.sent(block);
    if (block.isCutOff()) {
      return;
    }
    Optional<byte[]> body;
    try {
      body = sent.isEmpty() ? sent : HttpBody.of(sent.get(), http);
    } catch (EOFException | ZipException e) {
      sink.problem(Problems.damagedRecord(place, "its page cannot be unpacked"));
      return;
    }
    if (body.isEmpty()) {
      sink.problem(Problems.tooLarge(place));
      return;
    }
    Content content = Content.of(body.get());
    Charsets.Decoded decoded = Charsets.decode(content.bytes());
    Optional<Article> article =
        HtmlReader.article(place, content.sha256(), decoded.text(), url.isEmpty() ? null : url);
    if (article.isPresent()) {
      sink.article(article.get());
    } else {
      sink.problem(Problems.noText(place + " (" + url + ")"));
    }
  }

  /** The length of a record's block in bytes, where its head gives one. */
  private static Optional<Long> length(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length() && i < 18; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      value = value * 10 + (c - '0');
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    String line = line(in);
    while (line != null && !line.isEmpty() && headers.size() < MOST_HEADERS) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      line = line(in);
    }
    return headers;
  }

  /** A line without its break, cut at a length that no header has; null at the end. */
  private static @Nullable String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (b != '\r' && line.length() < LONGEST_LINE) {
        line.append((char) b);
      }
      b = in.read();
    }
    return new String(
        line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
