package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.language.Lexicon;

/** Agencies and outlets that credits, datelines and addresses name. */
final class Outlets {
  /** What an outlet does. */
  enum Kind {
    AGENCY,
    PHOTO,
    OUTLET
  }

  /**
   * A known outlet.
   *
   * @param domain the main part of its addresses
   */
  record Known(String name, Kind kind, String domain) {}

  private static final Map<String, Known> BY_NAME = new LinkedHashMap<>();
  private static final Map<String, Known> BY_DOMAIN = new LinkedHashMap<>();

  static {
    for (Lexicon.Row row : Lexicon.read(Outlets.class, "outlets.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
      Known known = new Known(row.get("name"), kind, row.get("domain"));
      BY_NAME.put(known.name(), known);
      row.list("aliases").forEach(alias -> BY_NAME.put(alias, known));
      BY_DOMAIN.put(known.domain(), known);
    }
  }

  private Outlets() {}

  /** The outlet of a name or alias, in the letters of the list. */
  static Optional<Known> named(String name) {
    Known known = BY_NAME.get(name.strip());
    return Optional.ofNullable(
        known != null || !name.startsWith("the ") ? known : BY_NAME.get(name.substring(4).strip()));
  }

  /** The outlet that publishes at an address's host, such as {@code www.example.org}. */
  static Optional<Known> atHost(String host) {
    String rest = host.toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      Known known = BY_DOMAIN.get(rest);
      if (known != null) {
        return Optional.of(known);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** A name found in words, the end exclusive. */
  record Found(String name, Known known, int from, int to) {}

  /** Known outlets that stand in words as they are, longest name first, in order. */
  static List<Found> in(List<String> words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int length = Math.min(5, words.size() - i); length > 0; length--) {
        String name = name(words, i, i + length);
        Known known = BY_NAME.get(name);
        if (known != null) {
          found.add(new Found(name, known, i, i + length));
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  private static String name(List<String> words, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = i == to - 1 ? Line.core(words.get(i)) : words.get(i);
      if (i == to - 1 && (word.endsWith("'s") || word.endsWith("\u2019s"))) {
        word = word.substring(0, word.length() - 2);
      }
      name.append(i > from ? " " : "").append(i == from ? opened(word) : word);
    }
    return name.toString();
  }

  private static String opened(String word) {
    int from = 0;
    while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    return word.substring(from);
  }
}
