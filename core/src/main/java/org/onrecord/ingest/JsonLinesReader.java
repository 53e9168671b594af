package org.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Article;

/**
 * Reads JSON Lines, one article a line, in the shapes that crawlers and corpora give them; see
 * {@link JsonArticle}. A damaged line is a problem and the rest goes on; no more than one line is
 * held.
 */
public final class JsonLinesReader implements Reader {
  private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson", "jsonlines");

  @Override
  public String format() {
    return "jsonl";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    if (EXTENSIONS.contains(Walk.extension(source.name()))) {
      return true;
    }
    String start = new String(head, StandardCharsets.UTF_8).stripLeading();
    boolean object = start.startsWith("{\"") || start.startsWith("{ \"");
    return object && !JsonReader.isFeed(start) && Walk.extension(source.name()).isEmpty();
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    try (InputStream in = source.open()) {
      ByteLines lines = new ByteLines(in, Content.LIMIT);
      int found = 0;
      while (lines.next()) {
        String place = source.name() + "#" + lines.number();
        if (lines.isTooLong()) {
          sink.problem(Problems.tooLarge(place));
          found++;
        } else if (!lines.isBlank()) {
          line(source.name(), lines, place, sink);
          found++;
        }
      }
      if (found == 0) {
        sink.problem(Problems.empty(source.name()));
      }
    }
  }

  private static void line(String file, ByteLines lines, String place, Sink sink) {
    byte[] bytes = lines.bytes();
    Optional<JsonNode> json = json(bytes);
    if (json.isEmpty()) {
      sink.problem(Problems.damagedLine(place));
      return;
    }
    Optional<Article> article = new JsonArticle(json.get()).article(file, place, Content.of(bytes));
    if (article.isPresent()) {
      sink.article(article.get());
    } else {
      sink.problem(Problems.noTextField(place));
    }
  }

  private static Optional<JsonNode> json(byte[] bytes) {
    try {
      JsonNode json = JsonArticle.JSON.readTree(Charsets.decode(bytes).text());
      return Optional.ofNullable(json).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
