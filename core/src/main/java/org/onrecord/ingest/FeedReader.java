package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/** Reads RSS 0.9 to 2.0, RDF and Atom feeds, one article an entry; linked pages are not fetched. */
public final class FeedReader implements Reader {
  @Override
  public String format() {
    return "feed";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    String start = Xml.head(head);
    boolean atom = Xml.opens(start, "feed") && start.contains("http://www.w3.org/2005/Atom");
    boolean rdf = Xml.opens(start, "RDF") && start.contains("http://purl.org/rss/1.0/");
    return Xml.opens(start, "rss") || rdf || atom;
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    Element feed = Xml.parse(content.get().bytes());
    String outlet = Xml.text(feed, "title").map(HtmlText::of).orElse(null);
    List<Element> entries = new ArrayList<>(Xml.all(feed, "item"));
    entries.addAll(Xml.all(feed, "entry"));
    int number = 0;
    for (Element entry : entries) {
      number++;
      String place = source.name() + "#" + number;
      Optional<Article> article = article(entry, place, outlet);
      if (article.isPresent()) {
        sink.article(article.get());
      } else {
        sink.problem(Problems.noTextField(place));
      }
    }
    if (entries.isEmpty()) {
      sink.problem(Problems.noText(source.name()));
    }
  }

  private static Optional<Article> article(Element entry, String place, @Nullable String outlet) {
    String title = Xml.text(entry, "title").map(HtmlText::of).orElse(null);
    String text =
        Xml.first(entry, "encoded", "content", "description", "summary")
            .map(FeedReader::content)
            .orElse("");
    if (title == null && Lines.isBlank(text)) {
      return Optional.empty();
    }
    String sha256 = Content.of(entry.outerHtml().getBytes(StandardCharsets.UTF_8)).sha256();
    return Optional.of(
        new ArticleDraft(place, sha256)
            .title(title)
            .outlet(outlet)
            .byline(author(entry))
            .url(link(entry))
            .published(
                Xml.text(entry, "pubDate", "published", "date", "updated")
                    .flatMap(d -> MetadataDate.of(d, "date of the entry"))
                    .orElse(null))
            .text(text));
  }

  /** Escaped HTML or XHTML elements, as text. */
  private static String content(Element element) {
    boolean elements = element.children().stream().anyMatch(c -> !c.tagName().isEmpty());
    return HtmlText.of(elements ? element.html() : element.wholeText());
  }

  private static @Nullable String author(Element entry) {
    return Xml.text(entry, "creator")
        .or(() -> Xml.first(entry, "author").flatMap(a -> Xml.text(a, "name")))
        .or(() -> Xml.text(entry, "author"))
        .filter(a -> !a.contains("@"))
        .orElse(null);
  }

  private static @Nullable String link(Element entry) {
    for (Element link : Xml.all(entry, "link")) {
      String rel = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href") : link.wholeText().strip();
      if (address.startsWith("http") && (rel.isEmpty() || rel.equals("alternate"))) {
        return address;
      }
    }
    return Xml.text(entry, "guid", "id").filter(t -> t.startsWith("http")).orElse(null);
  }
}
