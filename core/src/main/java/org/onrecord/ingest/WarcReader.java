package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      int number = 0;
      for (String line = line(in); line != null; line = line(in)) {
        if (line.isEmpty()) {
          continue;
        }
        number++;
        if (!line.startsWith("WARC/")) {
          sink.problem(Problems.damaged(source.name() + "#" + number, "no record begins here"));
          return;
        }
        record(source.name() + "#" + number, headers(in), in, sink);
      }
    }
  }

  private static void record(String place, Map<String, String> headers, InputStream in, Sink sink)
      throws IOException {
    BoundedStream block = new BoundedStream(in, length(headers.getOrDefault("content-length", "")));
    boolean response =
        headers.getOrDefault("warc-type", "").equals("response")
            && headers.getOrDefault("content-type", "").startsWith("application/http");
    if (response) {
      String url = headers.getOrDefault("warc-target-uri", "").replace("<", "").replace(">", "");
      page(place, url, block, sink);
    }
    block.finish();
  }

  private static void page(String place, String url, BoundedStream block, Sink sink)
      throws IOException {
    String status = line(block);
    boolean ok = status != null && status.startsWith("HTTP/") && status.contains(" 200");
    Map<String, String> http = headers(block);
    if (!ok || !http.getOrDefault("content-type", "").contains("html")) {
      return;
    }
    Optional<byte[]> body = HttpBody.read(block, http);
    if (block.isCutOff()) {
      sink.problem(Problems.damaged(place, "the record is not complete"));
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

  private static long length(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length() && i < 18; i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + (c - '0');
    }
    return value;
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
