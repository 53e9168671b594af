package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Words of mail headers in other letters than ASCII (RFC 2047). */
final class EncodedWords {
  private EncodedWords() {}

  static String decode(String header) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < header.length()) {
      int from = header.indexOf("=?", at);
      int charset = from < 0 ? -1 : header.indexOf('?', from + 2);
      int encoding = charset < 0 ? -1 : header.indexOf('?', charset + 1);
      int end = encoding < 0 ? -1 : header.indexOf("?=", encoding + 1);
      if (end < 0) {
        break;
      }
      String between = header.substring(at, from);
      out.append(at > 0 && between.isBlank() ? "" : between);
      out.append(
          word(
              header.substring(from + 2, charset),
              header.substring(charset + 1, encoding),
              header.substring(encoding + 1, end)));
      at = end + 2;
    }
    return out.append(header.substring(at)).toString();
  }

  private static String word(String name, String encoding, String text) {
    Charset charset = MailPart.charset(name).orElse(StandardCharsets.UTF_8);
    byte[] bytes =
        encoding.toLowerCase(Locale.ROOT).equals("b")
            ? Base64.getMimeDecoder().decode(MailPart.padded(text))
            : MailPart.quotedPrintable(text, true);
    return new String(bytes, charset);
  }
}
