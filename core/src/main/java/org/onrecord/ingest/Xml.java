package org.onrecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML, read by a parser that knows no external entities and no document types, and that goes on
 * after an error.
 */
final class Xml {
  private static final int DEEPEST = 200;

  private Xml() {}

  static Document parse(byte[] bytes) {
    String text = Charsets.decode(bytes).text();
    return Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
  }

  /** The first bytes of a file as text in which tags can be looked for. */
  static String head(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "");
  }

  /** Whether an element of a name, with any prefix or none, opens in the head of a file. */
  static boolean opens(String head, String name) {
    int at = head.indexOf(name);
    while (at > 0) {
      char before = head.charAt(at - 1);
      int end = at + name.length();
      boolean ends = end >= head.length() || " \t\r\n>/".indexOf(head.charAt(end)) >= 0;
      if (ends && (before == '<' || (before == ':' && head.lastIndexOf('<', at) > at - 20))) {
        return true;
      }
      at = head.indexOf(name, at + 1);
    }
    return false;
  }

  /** The first element below of one of the local names, whatever its prefix. */
  static Optional<Element> first(@Nullable Element root, String... names) {
    if (root == null) {
      return Optional.empty();
    }
    for (String name : names) {
      for (Element element : root.getAllElements()) {
        if (isNamed(element, name)) {
          return Optional.of(element);
        }
      }
    }
    return Optional.empty();
  }

  /** The elements below of a local name, whatever their prefix. */
  static List<Element> all(Element root, String name) {
    return root.getAllElements().stream().filter(e -> isNamed(e, name)).toList();
  }

  private static boolean isNamed(Element element, String name) {
    String tag = element.tagName();
    return tag.substring(tag.indexOf(':') + 1).equalsIgnoreCase(name);
  }

  /** The text of the first of some children, the first that has any. */
  static Optional<String> text(@Nullable Element root, String... names) {
    for (String name : names) {
      Optional<String> text =
          first(root, name).map(Element::wholeText).map(String::strip).filter(t -> !t.isEmpty());
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }
}
