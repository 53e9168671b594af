package org.onrecord.app.watch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.onrecord.ingest.Content;

/** Reads one answer of a server (HTTP/1.1, RFC 9112), bounded in time and size. */
final class AnswerReader {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  private final InputStream in;
  private final long deadline;

  /**
   * @param deadline of {@link System#nanoTime()}
   */
  AnswerReader(InputStream in, long deadline) {
    this.in = new BufferedInputStream(in, 1 << 14);
    this.deadline = deadline;
  }

  Answer read(URI at) throws IOException, FetchException {
    int status = status(line());
    Map<String, String> headers = headers();
    while (status >= 100 && status < 200) {
      status = status(line());
      headers = headers();
    }
    boolean empty = status == 204 || status == 304;
    byte[] body = empty ? new byte[0] : body(headers);
    if (headers.getOrDefault("content-encoding", "").contains("gzip") && body.length > 0) {
      body = unzipped(body);
    }
    return new Answer(at, status, headers, body);
  }

  private static int status(String line) throws IOException {
    boolean http = line.startsWith("HTTP/1.") && line.length() >= 12;
    try {
      return http ? Integer.parseInt(line.substring(9, 12)) : bad();
    } catch (NumberFormatException e) {
      return bad();
    }
  }

  private static int bad() throws IOException {
    throw new IOException("its answer is not HTTP/1.1");
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    String line = line();
    for (int i = 0; !line.isEmpty(); i++) {
      if (i > MOST_HEADERS) {
        throw new IOException("its answer has too many headers");
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      line = line();
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException, FetchException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String transfer = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (transfer.contains("chunked")) {
      for (long size = chunk(line()); size > 0; size = chunk(line())) {
        copy(out, size, true);
        line();
      }
    } else if (headers.containsKey("content-length")) {
      copy(out, length(headers.getOrDefault("content-length", "")), true);
    } else {
      copy(out, Long.MAX_VALUE, false);
    }
    return out.toByteArray();
  }

  private static long length(String digits) throws IOException {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw new IOException("its answer has no valid length");
    }
  }

  private static long chunk(String line) throws IOException {
    int end = line.indexOf(';');
    try {
      return Long.parseLong((end < 0 ? line : line.substring(0, end)).strip(), 16);
    } catch (NumberFormatException e) {
      throw new IOException("its answer has a damaged chunk");
    }
  }

  private void copy(ByteArrayOutputStream out, long size, boolean exact)
      throws IOException, FetchException {
    byte[] buffer = new byte[1 << 14];
    long left = size;
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0 && exact) {
        throw new IOException("its answer was cut off");
      }
      if (n < 0) {
        return;
      }
      out.write(buffer, 0, n);
      left -= n;
      inTime();
      if (out.size() > Content.LIMIT) {
        throw tooLarge();
      }
    }
  }

  private static byte[] unzipped(byte[] body) throws IOException, FetchException {
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = plain.readNBytes(Content.LIMIT + 1);
      if (bytes.length > Content.LIMIT) {
        throw tooLarge();
      }
      return bytes;
    }
  }

  private static FetchException tooLarge() {
    return new FetchException("too-large", "holds more than 16 MB");
  }

  private String line() throws IOException {
    byte[] line = new byte[256];
    int size = 0;
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (size >= LONGEST_LINE) {
        throw new IOException("its answer has a line that is too long");
      }
      if (size == line.length) {
        line = Arrays.copyOf(line, 2 * size);
      }
      if (b != '\r') {
        line[size++] = (byte) b;
      }
      inTime();
      b = in.read();
    }
    if (b < 0 && size == 0) {
      throw new IOException("its answer was cut off");
    }
    return new String(line, 0, size, java.nio.charset.StandardCharsets.UTF_8);
  }

  private void inTime() throws SocketTimeoutException {
    if (System.nanoTime() > deadline) {
      throw new SocketTimeoutException();
    }
  }
}
