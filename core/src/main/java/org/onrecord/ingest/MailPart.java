package org.onrecord.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A part of a mail: headers and a body, which may hold further parts (RFC 2045 to 2047). */
final class MailPart {
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 100;

  private final Map<String, String> headers;
  private final String body;
  private final int depth;

  private MailPart(Map<String, String> headers, String body, int depth) {
    this.headers = headers;
    this.body = body;
    this.depth = depth;
  }

  /**
   * @param mail a character for each byte
   */
  static MailPart of(String mail) {
    return of(mail, 0);
  }

  private static MailPart of(String part, int depth) {
    Map<String, String> headers = new LinkedHashMap<>();
    int at = 0;
    String name = "";
    while (at < part.length()) {
      int end = part.indexOf('\n', at);
      end = end < 0 ? part.length() : end;
      String line = part.substring(at, end).stripTrailing();
      at = Math.min(part.length(), end + 1);
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (Character.isWhitespace(line.charAt(0)) && !name.isEmpty()) {
        headers.merge(name, " " + line.strip(), String::concat);
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new MailPart(headers, part.substring(at), depth);
  }

  /** A header, its encoded words decoded. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name))
        .map(EncodedWords::decode)
        .filter(h -> !h.isBlank());
  }

  /** The plain text of this part or the first inside it that has one, else its HTML as text. */
  Optional<String> text() {
    Optional<String> plain = find("text/plain");
    return plain.isPresent() ? plain : find("text/html").map(HtmlText::of);
  }

  private Optional<String> find(String wanted) {
    String type = headers.getOrDefault("content-type", "text/plain");
    String lower = type.toLowerCase(Locale.ROOT);
    if (headers
        .getOrDefault("content-disposition", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("attachment")) {
      return Optional.empty();
    }
    if (!lower.startsWith("multipart/")) {
      return lower.startsWith(wanted) ? Optional.of(decoded(type)) : Optional.empty();
    }
    String boundary = "--" + parameter(type, "boundary");
    int at = boundary.length() > 2 && depth < DEEPEST ? body.indexOf(boundary) : -1;
    for (int i = 0; at >= 0 && i < MOST_PARTS; i++) {
      int from = body.indexOf('\n', at);
      int to = from < 0 ? -1 : body.indexOf(boundary, from);
      if (to < 0) {
        return Optional.empty();
      }
      Optional<String> found = of(body.substring(from + 1, to), depth + 1).find(wanted);
      if (found.isPresent()) {
        return found;
      }
      at = to;
    }
    return Optional.empty();
  }

  private String decoded(String type) {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
    byte[] bytes =
        switch (encoding) {
          case "base64" -> Base64.getMimeDecoder().decode(padded(body));
          case "quoted-printable" -> quotedPrintable(body, false);
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    Optional<Charset> charset = charset(parameter(type, "charset"));
    return charset.isPresent() ? new String(bytes, charset.get()) : Charsets.decode(bytes).text();
  }

  /** Letters of base64 alone, whole groups of four, so that no damage stops the decoder. */
  static String padded(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || c == '+' || c == '/') {
        letters.append(c);
      }
    }
    letters.setLength(
        letters.length()
            - letters.length() % 4
            + (letters.length() % 4 > 1 ? letters.length() % 4 : 0));
    return letters.toString();
  }

  static byte[] quotedPrintable(String text, boolean inHeader) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '_' && inHeader) {
        out.write(' ');
      } else if (c != '=') {
        out.write(c);
      } else if (i + 2 < text.length() && hex(text, i + 1) >= 0) {
        out.write(hex(text, i + 1));
        i += 2;
      } else {
        int end = text.indexOf('\n', i);
        i = end >= 0 && end <= i + 2 ? end : i;
      }
    }
    return out.toByteArray();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  static Optional<Charset> charset(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String parameter(String header, String name) {
    int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    String rest = header.substring(at + name.length() + 1).strip();
    boolean quoted = rest.startsWith("\"");
    int end = quoted ? rest.indexOf('"', 1) : rest.indexOf(';');
    return end < 0 ? rest.replace("\"", "").strip() : rest.substring(quoted ? 1 : 0, end).strip();
  }
}
