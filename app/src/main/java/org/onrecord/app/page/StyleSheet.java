package org.onrecord.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet that pages carry inside, and the hash by which their Content-Security-Policy lets
 * it, and nothing else, through.
 */
public record StyleSheet(String text, String sha256) {
  /** The style sheet of the program. */
  public static StyleSheet packaged() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("onrecord.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet is not packaged");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new StyleSheet(text, Base64.getEncoder().encodeToString(hash));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the style sheet", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
