package org.onrecord.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A crawl of invented news sites as a web archive has it: of each affair one to four outlets tell
 * on one day, on pages with much furniture, pictures and script; between them lie pictures and
 * pages that are gone. The same seed gives the same bytes.
 */
final class NewsCrawl {
  private static final int MOST_OUTLETS = 4;

  /** Bytes of noise in a picture that is a record of its own. */
  private static final int PICTURE = 24_000;

  private static final List<String> OUTLETS =
      List.of("Ledger", "Courier", "Northern Post", "Evening Mail", "Harbour Times", "Weekly");

  private final Random random;
  private final int noise;
  private int number;

  /**
   * @param noise bytes on a page that no compression takes away, about: its pictures and scripts
   */
  NewsCrawl(long seed, int noise) {
    this.random = new Random(seed);
    this.noise = noise;
  }

  /** Writes all records of one more affair, each compressed by itself; their length in bytes. */
  long affair(OutputStream out) throws IOException {
    InventedAffair affair = new InventedAffair(random);
    int outlets = 1 + random.nextInt(MOST_OUTLETS);
    long written = 0;
    for (int i = 0; i < outlets; i++) {
      String outlet = OUTLETS.get((number + i) % OUTLETS.size());
      String site =
          "https://" + outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + number++;
      byte[] page = page(affair, outlet).getBytes(StandardCharsets.UTF_8);
      written += write(out, response(site, "200 OK", "text/html; charset=utf-8", page));
      if (i == 0) {
        written +=
            write(out, response(site + ".jpg", "200 OK", "image/jpeg", bytes(PICTURE)))
                + write(out, response(site + "/old", "404 Not Found", "text/html", new byte[0]));
      }
    }
    return written;
  }

  private static long write(OutputStream out, byte[] record) throws IOException {
    ByteArrayOutputStream member = new ByteArrayOutputStream(record.length);
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      gzip.write(record);
    }
    member.writeTo(out);
    return member.size();
  }

  private static byte[] response(String target, String status, String type, byte[] body) {
    String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + body.length)
            + "\r\n\r\n"
            + http;
    ByteArrayOutputStream out = new ByteArrayOutputStream(head.length() + body.length + 4);
    out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
    out.writeBytes(body);
    out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private String blob(int length) {
    return Base64.getEncoder().encodeToString(bytes(length));
  }

  /** A page as news sites have them. */
  private String page(InventedAffair affair, String outlet) {
    StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    page.append(affair.title()).append(" | ").append(outlet).append("</title>");
    page.append("<meta property=\"og:site_name\" content=\"").append(outlet).append("\">");
    page.append("<meta property=\"article:published_time\" content=\"").append(affair.day());
    page.append("T09:00:00Z\"><script>var state=\"").append(blob(noise / 2)).append("\";</script>");
    page.append("<style>.hero{background:url(data:image/png;base64,").append(blob(noise / 8));
    page.append(")}</style></head><body><nav><ul>");
    for (int i = 0; i < 60; i++) {
      page.append("<li><a href=\"/").append(random.nextInt(9_999)).append("\">");
      page.append(affair.word(random)).append("</a></li>");
    }
    page.append("</ul></nav><article><h1>").append(affair.title()).append("</h1>");
    List<String> paragraphs = affair.paragraphs(random);
    for (int i = 0; i < paragraphs.size(); i++) {
      page.append("<p>").append(paragraphs.get(i)).append("</p>");
      if (i % 4 == 1) {
        page.append("<figure><img alt=\"\" src=\"data:image/jpeg;base64,");
        page.append(blob(noise / 8)).append("\"><figcaption>").append(affair.word(random));
        page.append(" on Sunday</figcaption></figure>");
      }
    }
    page.append("</article><aside>");
    for (int i = 0; i < 40; i++) {
      page.append("<div class=\"related\"><a href=\"#\">").append(affair.word(random));
      page.append(" in pictures</a></div>");
    }
    return page.append("</aside><footer>Terms and conditions</footer></body></html>").toString();
  }
}
