package org.onrecord.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Publication;

/**
 * An article as one JSON object. Read are Onrecord's own fields ({@code id, source, outlet, url,
 * published, title, text}) and those of news-please ({@code maintext, date_publish,
 * source_domain}), fundus ({@code plaintext} or {@code body}, {@code publishing_date, publisher})
 * and passim ({@code series, date}).
 */
final class JsonArticle {
  static final JsonMapper JSON =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(200)
                      .maxStringLength(2 * Content.LIMIT)
                      .build())
              .build());

  private static final String[] TEXTS = {
    "text", "maintext", "plaintext", "articleBody", "body", "content", "body_text", "fulltext"
  };
  private static final String[] TITLES = {"title", "headline", "name"};
  private static final String[] OUTLETS = {
    "outlet", "publisher", "series", "source_name", "site_name", "infosource"
  };
  private static final List<String> DATES =
      Line.split(
          "published firstcreated firstCreated date_publish publishing_date datePublished"
              + " date_published published_at publishedAt versioncreated versionCreated pub_date"
              + " pubDate publication_date published_date date");
  private static final String[] URLS = {"url", "link", "requested_url", "responded_url"};
  private static final String[] AUTHORS = {"authors", "author", "byline"};

  private final JsonNode json;
  private final @Nullable String outlet;

  JsonArticle(JsonNode json) {
    this(json, null);
  }

  /**
   * @param outlet where the article names none itself
   */
  JsonArticle(JsonNode json, @Nullable String outlet) {
    this.json = json;
    this.outlet = outlet;
  }

  /**
   * The article, or nothing where no field holds text.
   *
   * @param file the name of the file that it stands in
   * @param place file and line
   */
  Optional<Article> article(String file, String place, Content content) {
    String text =
        first(TEXTS)
            .or(this::html)
            .or(() -> values("bodies").map(HtmlText::of))
            .orElseGet(this::sections);
    String title = first(TITLES).or(() -> values("headlines")).map(String::strip).orElse(null);
    if (Lines.isBlank(text) && title == null) {
      return Optional.empty();
    }
    String source =
        text(json.path("id"))
            .or(() -> text(json.path("uri")))
            .map(id -> file + "#" + id)
            .orElse(place);
    return Optional.of(
        new ArticleDraft(source, content.sha256())
            .title(title)
            .outlet(outlet())
            .byline(byline())
            .url(address())
            .language(first("language", "lang").orElse(null))
            .published(published())
            .text(text));
  }

  private Optional<String> html() {
    return first("body_html", "body_xhtml", "content_html", "bodyHtml").map(HtmlText::of);
  }

  /** The first value of a list as ninjs 2 and 3 have them. */
  private Optional<String> values(String key) {
    for (JsonNode item : json.path(key)) {
      Optional<String> value = text(item.path("value"));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The sections of fundus, their headlines and paragraphs in order. */
  private String sections() {
    List<String> parts = new ArrayList<>();
    JsonNode body = json.path("body");
    body.path("summary").forEach(p -> text(p).ifPresent(parts::add));
    for (JsonNode section : body.path("sections")) {
      section.path("headline").forEach(p -> text(p).ifPresent(parts::add));
      section.path("paragraphs").forEach(p -> text(p).ifPresent(parts::add));
    }
    return String.join("\n\n", parts);
  }

  private @Nullable String outlet() {
    Optional<String> named =
        first(OUTLETS)
            .or(() -> text(json.path("publisher").path("name")))
            .or(() -> text(json.path("source").path("name")))
            .or(() -> text(json.path("html").path("source_info").path("publisher")));
    return named.or(() -> first("source_domain", "domain").map(JsonArticle::atHost)).orElse(outlet);
  }

  private static String atHost(String host) {
    return Outlets.atHost(host).map(Outlets.Known::name).orElse(host);
  }

  private @Nullable String byline() {
    for (String key : AUTHORS) {
      List<String> names = new ArrayList<>();
      JsonNode value = json.path(key);
      if (value.isArray()) {
        value.forEach(v -> text(v.isObject() ? v.path("name") : v).ifPresent(names::add));
      } else {
        text(value.isObject() ? value.path("name") : value).ifPresent(names::add);
      }
      if (!names.isEmpty()) {
        return String.join(", ", names);
      }
    }
    return null;
  }

  private @Nullable String address() {
    return first(URLS)
        .or(() -> text(json.path("html").path("requested_url")))
        .or(() -> text(json.path("source")))
        .filter(u -> u.startsWith("http://") || u.startsWith("https://"))
        .orElse(null);
  }

  private @Nullable Publication published() {
    for (String key : DATES) {
      Optional<Publication> date =
          text(json.path(key)).flatMap(d -> MetadataDate.of(d, "field " + key));
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  private Optional<String> first(String... keys) {
    for (String key : keys) {
      Optional<String> text = text(json.path(key));
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(JsonNode node) {
    String text =
        node.isTextual() ? node.textValue() : node.isIntegralNumber() ? node.asText() : "";
    return Lines.isBlank(text) ? Optional.empty() : Optional.of(text);
  }
}
