package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of one article, for a reader that needs all of them at once. */
public final class Content {
  /** The most bytes that one article may have. */
  public static final int LIMIT = 16 << 20;

  private final byte[] bytes;
  private final String sha256;

  private Content(byte[] bytes, String sha256) {
    this.bytes = bytes;
    this.sha256 = sha256;
  }

  /** Reads a whole source, or nothing where it is larger than {@link #LIMIT}. */
  static Optional<Content> of(Source source) throws IOException {
    return of(source, LIMIT);
  }

  /**
   * Reads a whole source, or nothing where it is larger than a limit.
   *
   * @param limit in bytes
   */
  public static Optional<Content> of(Source source, int limit) throws IOException {
    try (InputStream in = source.open()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > limit) {
          return Optional.empty();
        }
      }
      return Optional.of(of(out.toByteArray()));
    }
  }

  static Content of(byte[] bytes) {
    return new Content(bytes, HexFormat.of().formatHex(digest().digest(bytes)));
  }

  /** The bytes themselves, not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
