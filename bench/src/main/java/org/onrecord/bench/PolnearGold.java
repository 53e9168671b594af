package org.onrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.article.Span;

/**
 * The attributions of a PolNeAR pack ({@code text/*.txt}, {@code ann/*.ann} in brat's standoff
 * format), by article; of several annotators the first by name.
 */
final class PolnearGold {
  /**
   * One attribution.
   *
   * @param source the words that name who said it, none where nobody is named
   * @param content the pieces of what was said
   */
  record Attribution(List<Span> source, List<Span> content) {
    Attribution {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  private PolnearGold() {}

  /** The attributions of each article, by the stem of its file. */
  static Map<String, List<Attribution>> read(Path pack) throws IOException {
    Map<String, Path> first = new TreeMap<>();
    try (Stream<Path> files = Files.list(pack.resolve("ann"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".ann")) {
          first.putIfAbsent(name.replaceFirst("(_[0-9a-f]{4})?\\.ann$", ""), file);
        }
      }
    }
    Map<String, List<Attribution>> gold = new LinkedHashMap<>();
    for (Map.Entry<String, Path> entry : first.entrySet()) {
      gold.put(entry.getKey(), attributions(entry.getValue()));
    }
    return gold;
  }

  private static List<Attribution> attributions(Path file) throws IOException {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    List<Attribution> found = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      if (parts.length > 1 && line.startsWith("T")) {
        spans.put(parts[0], spans(parts[1].substring(parts[1].indexOf(' ') + 1)));
      }
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] parts = line.split("\t");
      if (parts.length > 1 && line.startsWith("E")) {
        List<Span> source = role(parts[1], "Source", spans);
        List<Span> content = role(parts[1], "Content", spans);
        if (!content.isEmpty()) {
          found.add(new Attribution(source, content));
        }
      }
    }
    return found;
  }

  private static List<Span> role(String event, String role, Map<String, List<Span>> spans) {
    List<Span> found = new ArrayList<>();
    for (String part : event.split(" ")) {
      int colon = part.indexOf(':');
      if (colon > 0 && part.substring(0, colon).replaceAll("\\d+$", "").equals(role)) {
        found.addAll(spans.getOrDefault(part.substring(colon + 1), List.of()));
      }
    }
    return found;
  }

  private static List<Span> spans(String offsets) {
    List<Span> found = new ArrayList<>();
    for (String piece : offsets.split(";")) {
      String[] ends = piece.strip().split(" ");
      found.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return found;
  }
}
