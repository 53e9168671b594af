package org.onrecord.ingest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/**
 * Reads JSON files: one article (ninjs of the IPTC too), an array of articles, or an object that
 * holds one, such as a JSON Feed. Elements of an array are read one at a time.
 */
public final class JsonReader implements Reader {
  private static final List<String> LISTS =
      List.of("items", "articles", "results", "docs", "documents", "data");

  @Override
  public String format() {
    return "json";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8).stripLeading();
    boolean json = start.startsWith("{") || start.startsWith("[");
    String extension = Walk.extension(source.name());
    boolean ours = extension.equals("json") || extension.equals("ninjs");
    boolean array = extension.isEmpty() && start.startsWith("[{");
    return json && (ours || array || isFeed(start));
  }

  /** Whether the first characters are those of a JSON Feed, which has no name of its own. */
  static boolean isFeed(String start) {
    return start.contains("://jsonfeed.org/version/");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    try (InputStream in = source.open();
        JsonParser parser = JsonArticle.JSON.createParser(in)) {
      int number = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          number++;
          object(source.name(), parser.readValueAsTree(), number, sink);
        }
      }
      if (number == 0) {
        sink.problem(Problems.noText(source.name()));
      }
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "it" : "line " + at.getLineNr();
      sink.problem(Problems.damaged(source.name(), place + " is no JSON"));
    }
  }

  private static void object(String file, JsonNode json, int number, Sink sink) throws IOException {
    for (String key : LISTS) {
      JsonNode list = json.path(key);
      if (list.isArray() && !list.isEmpty() && list.get(0).isObject()) {
        String outlet = json.path("title").asText("");
        int inner = 0;
        for (JsonNode item : list) {
          inner++;
          article(file, item, inner, outlet.isEmpty() ? null : outlet, sink);
        }
        return;
      }
    }
    article(file, json, number, null, sink);
  }

  private static void article(
      String file, JsonNode json, int number, @Nullable String outlet, Sink sink)
      throws IOException {
    String place = file + "#" + number;
    Content content = Content.of(JsonArticle.JSON.writeValueAsBytes(json));
    Optional<Article> article = new JsonArticle(json, outlet).article(file, place, content);
    if (article.isPresent()) {
      sink.article(article.get());
    } else {
      sink.problem(Problems.noTextField(place));
    }
  }
}
