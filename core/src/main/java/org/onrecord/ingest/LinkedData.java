package org.onrecord.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in JSON-LD by the vocabulary of schema.org: objects of the type
 * Article and its kin, in arrays and graphs too.
 */
final class LinkedData {
  private static final int DEEPEST = 12;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parsed(clean(script.data())).ifPresent(json -> data.gather(json, 0));
    }
    return data;
  }

  /** The script as JSON; a broken one says nothing, and what else the page has is read. */
  private static Optional<JsonNode> parsed(String script) {
    try {
      return Optional.ofNullable(JSON.readTree(script));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static String clean(String script) {
    String text = script.strip();
    if (text.startsWith("<!--")) {
      text = text.substring(4);
    }
    if (text.endsWith("-->")) {
      text = text.substring(0, text.length() - 3);
    }
    if (text.startsWith("//<![CDATA[") || text.startsWith("<![CDATA[")) {
      text = text.substring(text.indexOf("CDATA[") + 6);
    }
    int end = text.lastIndexOf("]]>");
    text = end > 0 ? text.substring(0, end) : text;
    return text.strip().endsWith(";") ? text.strip().substring(0, text.strip().length() - 1) : text;
  }

  private void gather(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> gather(n, depth + 1));
    } else if (node.isObject()) {
      if (isArticle(node)) {
        articles.add(node);
      } else if (texts(node.path("@type")).stream().noneMatch(t -> t.endsWith("Object"))) {
        others.add(node);
      }
      for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement")) {
        gather(node.path(key), depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : texts(node.path("@type"))) {
      String lower = type.toLowerCase(Locale.ROOT);
      if (lower.endsWith("article")
          || lower.endsWith("blogposting")
          || lower.endsWith("report")
          || lower.endsWith("socialmediaposting")) {
        return true;
      }
    }
    return false;
  }

  /** The text of a field of the article. */
  Optional<String> text(String field) {
    return articles.stream()
        .flatMap(a -> texts(a.path(field)).stream())
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  /** The same field of a page or other thing that is no article. */
  Optional<String> textOfOthers(String field) {
    return others.stream()
        .flatMap(a -> texts(a.path(field)).stream())
        .filter(t -> !t.isBlank())
        .findFirst();
  }

  /** The names of the things in a field, such as its authors. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    for (JsonNode article : articles) {
      JsonNode value = article.path(field);
      List<JsonNode> things = new ArrayList<>();
      if (value.isArray()) {
        value.forEach(things::add);
      } else {
        things.add(value);
      }
      for (JsonNode thing : things) {
        texts(thing.isObject() ? thing.path("name") : thing).stream()
            .map(String::strip)
            .filter(n -> !n.isEmpty() && !names.contains(n))
            .forEach(names::add);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return names;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.textValue());
    } else if (node.isArray()) {
      node.forEach(n -> texts.addAll(n.isTextual() ? List.of(n.textValue()) : List.of()));
    } else if (node.isObject()) {
      texts.addAll(
          node.path("@value").isTextual() ? List.of(node.path("@value").textValue()) : List.of());
    }
    return texts;
  }
}
