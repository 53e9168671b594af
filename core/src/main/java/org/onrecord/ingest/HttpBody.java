package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** The body of a stored HTTP response, its transfer and content encodings undone. */
final class HttpBody {
  private HttpBody() {}

  /** The bytes as they were sent, or nothing where they are more than one article may have. */
  static Optional<byte[]> sent(InputStream in) throws IOException {
    return bounded(in);
  }

  /** The bytes as they were meant, or nothing where they are more than one article may have. */
  static Optional<byte[]> of(byte[] sent, Map<String, String> headers) throws IOException {
    boolean chunked = headers.getOrDefault("transfer-encoding", "").contains("chunked");
    byte[] bytes = chunked ? unchunked(sent) : sent;
    String encoding = headers.getOrDefault("content-encoding", "");
    boolean gzip = bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    if (gzip) {
      return bounded(new GZIPInputStream(new ByteArrayInputStream(bytes)));
    }
    boolean deflated = encoding.contains("deflate") && bytes.length > 2 && bytes[0] == 0x78;
    return deflated
        ? bounded(new InflaterInputStream(new ByteArrayInputStream(bytes)))
        : Optional.of(bytes);
  }

  private static Optional<byte[]> bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Content.LIMIT + 1);
    return bytes.length > Content.LIMIT ? Optional.empty() : Optional.of(bytes);
  }

  /**
   * RFC 9112, 7.1; archives often keep the header and have undone the chunks, which is seen here.
   */
  private static byte[] unchunked(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    while (at < bytes.length) {
      int size = 0;
      int digits = 0;
      while (at < bytes.length && digits < 8 && Character.digit(bytes[at], 16) >= 0) {
        size = size * 16 + Character.digit(bytes[at], 16);
        at++;
        digits++;
      }
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      at++;
      if (digits == 0 || size < 0 || at + size > bytes.length) {
        return out.size() == 0 ? bytes : out.toByteArray();
      }
      if (size == 0) {
        break;
      }
      out.write(Arrays.copyOfRange(bytes, at, at + size), 0, size);
      at += size + 2;
    }
    return out.toByteArray();
  }
}
