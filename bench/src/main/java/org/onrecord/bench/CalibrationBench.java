package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.bench.PolnearGold.Attribution;

/**
 * Prints what the confidence of statements is worth, bin by bin: {@code CalibrationBench
 * record.jsonl PACK}, where PACK is a PolNeAR pack and the record was made of its {@code
 * text/*.txt}.
 *
 * <p>Every statement of the record counts, those within others too. Its speaker is right where the
 * mention overlaps the source of the attribution that shares most of its characters with the
 * statement, or where neither names a speaker; a statement that shares no character with any
 * attribution counts as wrong ({@code unmarked}).
 */
public final class CalibrationBench {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BINS = 10;

  /** What became of the statements of one bin. */
  private static final class Bin {
    private int right;
    private int wrong;
    private int unmarked;

    private void add(Bin other) {
      right += other.right;
      wrong += other.wrong;
      unmarked += other.unmarked;
    }

    private String row(String name) {
      int all = right + wrong + unmarked;
      return String.format(
          Locale.ROOT,
          "%-10s %6d %6d %6d %9d %7.1f",
          name,
          all,
          right,
          wrong,
          unmarked,
          all == 0 ? 0 : 100.0 * right / all);
    }
  }

  private CalibrationBench() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, List<Attribution>> gold = PolnearGold.read(Path.of(arguments[1]));
    Map<Integer, Bin> bins = new TreeMap<>();
    Map<String, String> stems = new LinkedHashMap<>();
    try (BufferedReader lines =
        Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JSON.readTree(line);
        if (node.path("type").asText().equals("article")) {
          String source = node.path("source").asText();
          stems.put(
              node.path("id").asText(),
              source.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.txt$", ""));
        } else if (node.path("type").asText().equals("statement")) {
          String stem = stems.get(node.path("passage").path("article").asText());
          List<Attribution> marked = gold.get(stem == null ? "" : stem);
          if (marked != null) {
            double confidence = node.path("why").path("confidence").asDouble();
            int bin = Math.min(BINS - 1, (int) Math.floor(confidence * BINS + 1e-9));
            judge(bins.computeIfAbsent(bin, b -> new Bin()), node, marked);
          }
        }
      }
    }
    print(bins);
  }

  private static void print(Map<Integer, Bin> bins) {
    System.out.println("confidence    all  right  wrong  unmarked  right %");
    Bin all = new Bin();
    for (Map.Entry<Integer, Bin> entry : bins.entrySet()) {
      all.add(entry.getValue());
      String name = String.format(Locale.ROOT, "%.1f", entry.getKey() / (double) BINS);
      System.out.println(entry.getValue().row(name + "…"));
    }
    System.out.println(all.row("all"));
  }

  private static void judge(Bin bin, JsonNode statement, List<Attribution> marked) {
    Span passage = span(statement.path("passage"));
    Attribution best = passage == null ? null : best(passage, marked);
    if (best == null) {
      bin.unmarked++;
      return;
    }
    JsonNode speaker = statement.path("speaker");
    boolean given = !speaker.path("basis").asText().equals("none");
    Span mention = given ? span(speaker.path("mention")) : null;
    boolean right =
        mention == null
            ? best.source().isEmpty()
            : best.source().stream().anyMatch(source -> source.overlaps(mention));
    if (right) {
      bin.right++;
    } else {
      bin.wrong++;
    }
  }

  /** The attribution that shares most of its characters with a passage, or null. */
  private static @Nullable Attribution best(Span passage, List<Attribution> marked) {
    Attribution best = null;
    double most = 0;
    for (Attribution attribution : marked) {
      int shared = 0;
      int length = 0;
      for (Span piece : attribution.content()) {
        shared +=
            Math.max(
                0, Math.min(piece.end(), passage.end()) - Math.max(piece.begin(), passage.begin()));
        length += piece.length();
      }
      double share = shared / (double) (length + passage.length() - shared);
      if (share > most) {
        most = share;
        best = attribution;
      }
    }
    return best;
  }

  private static @Nullable Span span(JsonNode passage) {
    return passage.has("begin")
        ? new Span(passage.path("begin").asInt(), passage.path("end").asInt())
        : null;
  }
}
