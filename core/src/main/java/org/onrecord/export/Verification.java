package org.onrecord.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/**
 * Checks a record years later: every passage of every line against the exact characters of its
 * article, and the articles against their originals where those are at hand.
 */
public final class Verification {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Something that does not hold.
   *
   * @param line of the record, from 1
   * @param place what was checked, such as {@code statement.cue}
   * @param message one sentence
   */
  public record Failure(int line, String place, String message) {}

  /** How much was checked. */
  public record Tally(int articles, int originals, int passages, int failures) {}

  private record Known(String source, String sha256, String text) {}

  private final Map<String, Known> articles = new LinkedHashMap<>();
  private final Map<String, Article> originals;
  private final Consumer<Failure> failures;
  private int compared;
  private int passages;
  private int failed;

  private Verification(Map<String, Article> originals, Consumer<Failure> failures) {
    this.originals = originals;
    this.failures = failures;
  }

  /**
   * Checks a record.
   *
   * @param record JSON Lines
   * @param originals the articles as they read today, by SHA-256 of their bytes; null when they are
   *     not at hand, and then only the record itself is checked
   * @param failures told of each thing that does not hold, in order of lines
   */
  public static Tally check(
      BufferedReader record, @Nullable Map<String, Article> originals, Consumer<Failure> failures)
      throws IOException {
    Verification check = new Verification(originals == null ? Map.of() : originals, failures);
    int number = 0;
    for (String line = record.readLine(); line != null; line = record.readLine()) {
      number++;
      if (!line.isBlank()) {
        check.line(number, line, originals != null);
      }
    }
    return new Tally(check.articles.size(), check.compared, check.passages, check.failed);
  }

  private void line(int number, String line, boolean withOriginals) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      fail(number, "line", "is no JSON object: " + e.getOriginalMessage());
      return;
    }
    String type = node.path("type").asText("");
    if (type.equals("article")) {
      article(number, node, withOriginals);
    } else {
      walk(number, type, node);
    }
  }

  private void article(int number, JsonNode node, boolean withOriginals) {
    String id = node.path("id").asText("");
    Known known =
        new Known(
            node.path("source").asText(""),
            node.path("sha256").asText(""),
            node.path("text").asText(""));
    articles.put(id, known);
    if (!known.sha256().startsWith(id) || id.isEmpty()) {
      fail(number, "article.id", "does not come from the hash of its bytes");
    }
    if (withOriginals) {
      Article original = originals.get(known.sha256());
      if (original == null) {
        fail(number, "article", known.source() + " is not among the articles given, byte for byte");
      } else {
        compared++;
        if (!original.text().equals(known.text())) {
          fail(number, "article.text", known.source() + " does not read as the record says");
        }
      }
    }
  }

  private void walk(int number, String place, JsonNode node) {
    if (node.has("begin") && node.has("end") && node.has("article") && node.has("exact")) {
      passages++;
      passage(number, place, node);
      return;
    }
    node.properties().forEach(field -> walk(number, place + "." + field.getKey(), field));
  }

  private void walk(int number, String place, Map.Entry<String, JsonNode> field) {
    JsonNode value = field.getValue();
    if (value.isArray()) {
      value.forEach(element -> walk(number, place, element));
    } else if (value.isObject()) {
      walk(number, place, value);
    }
  }

  private void passage(int number, String place, JsonNode node) {
    Known known = articles.get(node.path("article").asText(""));
    if (known == null) {
      fail(number, place, "points into an article that the record does not hold");
      return;
    }
    int begin = node.path("begin").asInt(-1);
    int end = node.path("end").asInt(-1);
    String exact = node.path("exact").asText();
    if (begin < 0 || end < begin || end > known.text().length()) {
      fail(number, place, known.source() + " has no characters " + begin + " to " + end);
    } else if (!known.text().substring(begin, end).equals(exact)) {
      fail(
          number,
          place,
          known.source()
              + " "
              + begin
              + "–"
              + end
              + " is “"
              + known.text().substring(begin, end)
              + "”, not “"
              + exact
              + "”");
    }
  }

  private void fail(int line, String place, String message) {
    failed++;
    failures.accept(new Failure(line, place, message));
  }
}
