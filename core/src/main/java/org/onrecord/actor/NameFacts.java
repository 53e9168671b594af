package org.onrecord.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the articles of a pile say of names: facts under keys (a surname, an acronym, an office, an
 * actor's id), each with the number of times that it is said. Facts are counted, so that one
 * article can be added or taken away without looking at the others.
 */
public interface NameFacts {
  /** The facts under a key with their counts, each at least 1; none under an unknown one. */
  SortedMap<String, Integer> under(String key);

  /** One thing said under a key. */
  record Fact(String key, String fact) {}

  /** Facts in memory. */
  final class Counted implements NameFacts {
    private final TreeMap<String, TreeMap<String, Integer>> facts = new TreeMap<>();

    @Override
    public SortedMap<String, Integer> under(String key) {
      return facts.getOrDefault(key, new TreeMap<>());
    }

    void add(Fact fact) {
      facts.computeIfAbsent(fact.key(), k -> new TreeMap<>()).merge(fact.fact(), 1, Integer::sum);
    }

    List<String> keys() {
      return List.copyOf(facts.keySet());
    }
  }

  /** What stands between the parts of a fact; no name holds it. */
  char BETWEEN = '\u001f';

  /** A fact of some parts. */
  static String join(String... parts) {
    StringBuilder out = new StringBuilder();
    for (String part : parts) {
      if (!out.isEmpty()) {
        out.append(BETWEEN);
      }
      out.append(part.replace(BETWEEN, ' '));
    }
    return out.toString();
  }

  /** The parts of a fact. */
  static List<String> split(String fact) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to = fact.indexOf(BETWEEN); to >= 0; to = fact.indexOf(BETWEEN, from)) {
      parts.add(fact.substring(from, to));
      from = to + 1;
    }
    parts.add(fact.substring(from));
    return parts;
  }

  /** An office as one part of a fact. */
  static String of(Office office) {
    return String.join(
        "\u001e", office.title(), text(office.of()), text(office.from()), text(office.to()));
  }

  /** The office that a part of a fact is. */
  static Office office(String part) {
    String[] parts = part.split("\u001e", 4);
    return new Office(parts[0], value(parts[1]), day(parts[2]), day(parts[3]));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : "=" + value;
  }

  private static @Nullable String value(String text) {
    return text.isEmpty() ? null : text.substring(1);
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text.substring(1));
  }
}
