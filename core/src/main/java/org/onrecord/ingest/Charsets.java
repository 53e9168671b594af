package org.onrecord.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Decodes text: by its byte order mark, as UTF-8 where it is that, by a declared encoding, else as
 * windows-1252.
 */
final class Charsets {
  /** How many bytes of a page are searched for a declaration. */
  private static final int DECLARATION = 4_096;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * A text decoded.
   *
   * @param broken bytes that are none of the encoding, each one a replacement character now
   */
  record Decoded(String text, Charset charset, int broken) {}

  static Decoded decode(byte[] bytes) {
    Optional<Charset> marked = byMark(bytes);
    if (marked.isPresent()) {
      String text = new String(bytes, marked.get());
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      return new Decoded(plain, marked.get(), replacements(plain, marked.get(), bytes));
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8, 0);
    }
    Optional<Charset> wide = byZeros(bytes);
    if (wide.isPresent()) {
      return new Decoded(new String(bytes, wide.get()), wide.get(), 0);
    }
    Optional<Charset> declared = declared(bytes);
    if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
      return new Decoded(new String(bytes, declared.get()), declared.get(), 0);
    }
    return isMostlyUtf8(bytes) || declared.isPresent()
        ? broken(bytes)
        : new Decoded(new String(bytes, WESTERN), WESTERN, 0);
  }

  private static Decoded broken(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Decoded(
        text, StandardCharsets.UTF_8, replacements(text, StandardCharsets.UTF_8, bytes));
  }

  private static int replacements(String text, Charset charset, byte[] bytes) {
    if (strictly(bytes, charset).isPresent()) {
      return 0;
    }
    return Math.max(1, (int) text.chars().filter(c -> c == '\ufffd').count());
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  /** UTF-16 without a mark: every other byte of Western text is zero. */
  private static Optional<Charset> byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int size = Math.min(bytes.length, DECLARATION);
    for (int i = 0; i < size; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] > size / 3 && zeros[1] < size / 20) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return zeros[1] > size / 3 && zeros[0] < size / 20
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  /** The encoding that a page or an XML file declares for itself. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    for (String key : new String[] {"charset=", "encoding="}) {
      int at = head.indexOf(key);
      if (at < 0 || !head.contains("<")) {
        continue;
      }
      int from = at + key.length();
      while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
        from++;
      }
      int to = from;
      while (to < head.length() && isNameCharacter(head.charAt(to))) {
        to++;
      }
      try {
        String name = head.substring(from, to);
        boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
        return name.isEmpty()
            ? Optional.empty()
            : Optional.of(latin ? WESTERN : Charset.forName(name));
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':';
  }

  /** Whether more sequences are UTF-8 than are not. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        continue;
      }
      int more = lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
      int k = 0;
      while (k < more && i + k + 1 < bytes.length && (bytes[i + k + 1] & 0xC0) == 0x80) {
        k++;
      }
      if (more > 0 && lead < 0xF5 && k == more) {
        good++;
        i += more;
      } else {
        bad++;
      }
    }
    return good > bad;
  }

  /** Whether bytes look like no text of any encoding. */
  static boolean isBinary(byte[] head, int length) {
    if (byMark(head).isPresent() || length == 0) {
      return false;
    }
    int control = 0;
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xFF;
      control += b < 0x09 || (b > 0x0D && b < 0x20 && b != 0x1B) ? 1 : 0;
    }
    return control * 50 > length && byZeros(head).isEmpty();
  }

  private static boolean starts(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
