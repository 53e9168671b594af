package org.onrecord.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article outside its text: JSON-LD, Open Graph, {@code meta}, microdata.
 */
final class PageMetadata {
  private static final int MOST_METAS = 400;

  private final Document page;
  private final LinkedData data;
  private final List<Element> metas;

  PageMetadata(Document page) {
    this.page = page;
    this.data = LinkedData.of(page);
    this.metas = page.getElementsByTag("meta").stream().limit(MOST_METAS).toList();
  }

  LinkedData data() {
    return data;
  }

  /** The content of the first {@code meta} of a name or property. */
  Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element meta : metas) {
        boolean named =
            meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name);
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  Optional<String> title() {
    Optional<String> heading = onlyHeading();
    if (heading.isPresent()) {
      return heading;
    }
    return data.text("headline")
        .map(PageMetadata::plain)
        .or(() -> meta("og:title", "twitter:title", "dc.title", "title"))
        .or(this::windowTitle)
        .map(t -> withoutOutlet(t, outlet().orElse("")));
  }

  private Optional<String> onlyHeading() {
    List<Element> headings =
        page.getElementsByTag("h1").stream().filter(h -> h.text().length() > 8).toList();
    return headings.size() == 1 ? Optional.of(headings.get(0).text()) : Optional.empty();
  }

  private Optional<String> windowTitle() {
    return page.title().isBlank() ? Optional.empty() : Optional.of(page.title());
  }

  private static String withoutOutlet(String title, String outlet) {
    for (String mark : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ")) {
      int at = title.lastIndexOf(mark);
      if (at > 10
          && (title.substring(at + mark.length()).equalsIgnoreCase(outlet) || mark.equals(" | "))) {
        return title.substring(0, at).strip();
      }
    }
    return title.strip();
  }

  Optional<String> outlet() {
    List<String> publishers = data.names("publisher");
    return meta("og:site_name", "application-name")
        .or(() -> publishers.stream().findFirst())
        .map(PageMetadata::plain)
        .filter(n -> n.length() < 80)
        .or(
            () ->
                url()
                    .flatMap(PageMetadata::host)
                    .flatMap(Outlets::atHost)
                    .map(Outlets.Known::name));
  }

  Optional<String> byline() {
    List<String> authors = data.names("author").stream().filter(PageMetadata::isName).toList();
    if (!authors.isEmpty()) {
      return Optional.of(String.join(", ", authors.stream().map(PageMetadata::plain).toList()));
    }
    return meta(
            "author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
        .filter(PageMetadata::isName)
        .or(this::markedAuthor)
        .map(a -> a.regionMatches(true, 0, "by ", 0, 3) ? a.substring(3).strip() : a);
  }

  private Optional<String> markedAuthor() {
    Element author =
        page.selectFirst("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author]");
    return author == null || !isName(author.text()) ? Optional.empty() : Optional.of(author.text());
  }

  private static boolean isName(String text) {
    return !text.isBlank() && text.length() < 120 && !text.contains("://") && !text.contains("@");
  }

  /** The address of the page, as it gives it. */
  Optional<String> url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    Optional<String> link =
        canonical == null ? Optional.empty() : Optional.of(canonical.attr("href"));
    return link.filter(PageMetadata::isAddress)
        .or(() -> meta("og:url").filter(PageMetadata::isAddress))
        .or(() -> data.text("url").filter(PageMetadata::isAddress));
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(new URI(url).getHost());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The language that the page states, as a BCP 47 code without a region. */
  Optional<String> language() {
    Element html = page.selectFirst("html[lang]");
    String lang = html == null ? meta("og:locale", "language").orElse("") : html.attr("lang");
    String code = lang.split("[-_]", 2)[0].strip().toLowerCase(java.util.Locale.ROOT);
    return code.length() == 2 ? Optional.of(code) : Optional.empty();
  }

  /** Text in which a page may have left marks of HTML. */
  static String plain(String text) {
    return text.indexOf('<') < 0 && text.indexOf('&') < 0
        ? text.strip()
        : org.jsoup.Jsoup.parseBodyFragment(text).text().strip();
  }
}
