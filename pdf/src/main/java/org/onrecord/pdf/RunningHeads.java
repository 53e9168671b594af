package org.onrecord.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what stands at the head and foot of page after page, the numbers of pages, and what a
 * browser adds when it prints.
 */
final class RunningHeads {
  /** Lines from each end of a page that may be a running head. */
  private static final int EDGE = 2;

  /** The share of pages on which a running head stands at the least. */
  private static final double LEAST_SHARE = 0.2;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:page|p\\.?|seite)?[\\s\\p{Pd}|]*\\d{1,4}[\\s\\p{Pd}|]*(?:(?:of|/|von)\\s*\\d{1,4})?",
          Pattern.CASE_INSENSITIVE);

  /**
   * What a browser prints at the edges of a page: the time, the address, which page of how many.
   */
  private static final Pattern PRINTED =
      Pattern.compile(
          "\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},? \\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\.?)?"
              + "|(?:https?|file)://\\S+|\\d{1,4}/\\d{1,4}");

  private final List<List<Run>> pages;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Set<String> texts = new LinkedHashSet<>();

  /**
   * @param pages the runs of each page
   */
  RunningHeads(List<List<Run>> pages) {
    this.pages = pages;
    for (List<Run> page : pages) {
      Set<String> keys = new LinkedHashSet<>();
      edges(page).forEach(line -> keys.add(key(line)));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
  }

  /** The pages without what runs through them. */
  List<List<Run>> removed() {
    List<List<Run>> out = new ArrayList<>();
    for (List<Run> page : pages) {
      Set<Run> heads = new LinkedHashSet<>();
      for (List<Run> line : edges(page)) {
        int times = counts.getOrDefault(key(line), 0);
        boolean often = times > 1 && times >= pages.size() * LEAST_SHARE;
        boolean printed = line.stream().anyMatch(r -> PRINTED.matcher(r.text().strip()).matches());
        if (often || printed || NUMBER.matcher(text(line)).matches()) {
          heads.addAll(line);
          line.forEach(run -> texts.add(run.text()));
        }
      }
      out.add(page.stream().filter(run -> !heads.contains(run)).toList());
    }
    return out;
  }

  /** What was removed, each text once, in order. */
  List<String> texts() {
    return List.copyOf(texts);
  }

  private static List<List<Run>> edges(List<Run> page) {
    List<Run> sorted = new ArrayList<>(page);
    sorted.sort(Comparator.comparing(Run::base).thenComparing(Run::left));
    List<List<Run>> lines = Columns.lines(sorted);
    if (lines.size() <= 2 * EDGE) {
      return lines;
    }
    List<List<Run>> edges = new ArrayList<>(lines.subList(0, EDGE));
    edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
    return edges;
  }

  /** The words of a line, each number as one sign, and its height on the page in steps of 4 pt. */
  private static String key(List<Run> line) {
    String masked = text(line).toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    return Math.round(line.get(0).base() / 4) + " " + masked;
  }

  private static String text(List<Run> line) {
    StringBuilder text = new StringBuilder();
    line.forEach(run -> text.append(text.isEmpty() ? "" : " ").append(run.text()));
    return text.toString().strip();
  }
}
