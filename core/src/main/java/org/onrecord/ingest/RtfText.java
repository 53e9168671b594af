package org.onrecord.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

/** The text of a Rich Text Format file (Microsoft's specification 1.9.1): its paragraphs alone. */
final class RtfText {
  private static final int DEEPEST = 1_000;

  /** Groups that hold no text of the document. */
  private static final Set<String> ASIDE =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "xmlnstbl",
          "fldinst",
          "bkmkstart",
          "bkmkend",
          "nonshppict");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("par", "\n\n"),
          Map.entry("sect", "\n\n"),
          Map.entry("page", "\n\n"),
          Map.entry("row", "\n\n"),
          Map.entry("line", "\n"),
          Map.entry("cell", "\t"),
          Map.entry("tab", "\t"),
          Map.entry("emdash", "\u2014"),
          Map.entry("endash", "\u2013"),
          Map.entry("lquote", "\u2018"),
          Map.entry("rquote", "\u2019"),
          Map.entry("ldblquote", "\u201c"),
          Map.entry("rdblquote", "\u201d"),
          Map.entry("bullet", "\u2022"),
          Map.entry("emspace", " "),
          Map.entry("enspace", " "));

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final String rtf;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group group = new Group(false, 1);
  private Charset charset = WESTERN;
  private int skip;

  private record Group(boolean aside, int fallback) {}

  private RtfText(String rtf) {
    this.rtf = rtf;
  }

  /** The paragraphs, blank lines between. */
  static String of(byte[] bytes) {
    return new RtfText(new String(bytes, StandardCharsets.ISO_8859_1)).read();
  }

  private String read() {
    int i = 0;
    while (i < rtf.length()) {
      char c = rtf.charAt(i);
      if (c == '{') {
        if (groups.size() < DEEPEST) {
          groups.push(group);
        }
        skip = 0;
        i++;
      } else if (c == '}') {
        group = groups.isEmpty() ? group : groups.pop();
        skip = 0;
        i++;
      } else if (c == '\\') {
        i = control(i + 1);
      } else {
        if (c != '\r' && c != '\n') {
          text(Character.toString(c < 0x80 ? c : decoded(c)));
        }
        i++;
      }
    }
    return tidy(out.toString());
  }

  private char decoded(int b) {
    String text = new String(new byte[] {(byte) b}, charset);
    return text.isEmpty() ? ' ' : text.charAt(0);
  }

  /** Reads what follows a backslash and gives where the rest begins. */
  private int control(int from) {
    if (from >= rtf.length()) {
      return from;
    }
    char c = rtf.charAt(from);
    if (!Character.isLetter(c)) {
      return symbol(c, from);
    }
    int i = from;
    while (i < rtf.length() && i - from < 32 && isLetter(rtf.charAt(i))) {
      i++;
    }
    String word = rtf.substring(from, i);
    int sign = i < rtf.length() && rtf.charAt(i) == '-' ? -1 : 1;
    i += sign < 0 ? 1 : 0;
    int value = 0;
    int digits = 0;
    while (i < rtf.length() && digits < 9 && Character.digit(rtf.charAt(i), 10) >= 0) {
      value = value * 10 + Character.digit(rtf.charAt(i), 10);
      digits++;
      i++;
    }
    i += i < rtf.length() && rtf.charAt(i) == ' ' ? 1 : 0;
    return word(word, sign * value, digits > 0, i);
  }

  private int symbol(char c, int at) {
    switch (c) {
      case '\'' -> {
        int high = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        int low = at + 2 < rtf.length() ? Character.digit(rtf.charAt(at + 2), 16) : -1;
        if (high >= 0 && low >= 0) {
          text(Character.toString(decoded(high * 16 + low)));
          return at + 3;
        }
      }
      case '*' -> group = new Group(true, group.fallback());
      case '~' -> text("\u00a0");
      case '_' -> text("-");
      case '\n', '\r' -> text("\n\n");
      case '\\', '{', '}' -> text(Character.toString(c));
      default -> {}
    }
    return at + 1;
  }

  private int word(String word, int value, boolean valued, int next) {
    if (ASIDE.contains(word)) {
      group = new Group(true, group.fallback());
    } else if (word.equals("u") && valued) {
      text(Character.toString((char) value));
      skip = group.fallback();
    } else if (word.equals("uc") && valued) {
      group = new Group(group.aside(), Math.max(0, Math.min(value, 8)));
    } else if (word.equals("bin") && valued) {
      return next + Math.max(0, Math.min(value, rtf.length() - next));
    } else if (word.equals("ansicpg") && valued) {
      charset = charset(value);
    } else {
      String sign = SIGNS.get(word);
      if (sign != null) {
        skip = 0;
        text(sign);
      }
    }
    return next;
  }

  private static Charset charset(int page) {
    String name = page == 65001 ? "UTF-8" : "windows-" + page;
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void text(String text) {
    if (skip > 0) {
      skip--;
    } else if (!group.aside()) {
      out.append(text);
    }
  }

  /** No white space before a line's end, and no more than one blank line. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    int breaks = 0;
    for (String line : text.split("\n", -1)) {
      String plain = line.stripTrailing();
      breaks = plain.isEmpty() ? breaks + 1 : 0;
      if (breaks < 2) {
        tidy.append(plain).append('\n');
      }
    }
    return tidy.toString().strip();
  }
}
