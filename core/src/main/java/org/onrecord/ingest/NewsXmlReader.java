package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;

/**
 * Reads the XML formats of the IPTC: NewsML-G2 (news items, news messages) and NITF, alone or
 * inside a NewsML-G2 item.
 */
public final class NewsXmlReader implements Reader {
  @Override
  public String format() {
    return "newsml";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    String start = Xml.head(head);
    return Xml.opens(start, "newsItem")
        || Xml.opens(start, "newsMessage")
        || Xml.opens(start, "nitf");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    Element root = Xml.parse(content.get().bytes());
    List<Element> items = new ArrayList<>(Xml.all(root, "newsItem"));
    if (items.isEmpty()) {
      items.addAll(Xml.all(root, "nitf"));
    }
    for (Element item : items) {
      boolean alone = items.size() == 1;
      String place = alone ? source.name() : source.name() + "#" + (items.indexOf(item) + 1);
      String sha256 =
          alone
              ? content.get().sha256()
              : Content.of(item.outerHtml().getBytes(StandardCharsets.UTF_8)).sha256();
      Optional<Article> article = article(item, new ArticleDraft(place, sha256));
      if (article.isPresent()) {
        sink.article(article.get());
      } else if (isText(item)) {
        sink.problem(Problems.noText(place));
      }
    }
    if (items.isEmpty()) {
      sink.problem(Problems.noText(source.name()));
    }
  }

  /** Items of pictures, sound and packages hold no article, which is no fault of theirs. */
  private static boolean isText(Element item) {
    String kind = Xml.first(item, "itemClass").map(e -> e.attr("qcode")).orElse("ninat:text");
    return kind.endsWith(":text");
  }

  private static Optional<Article> article(Element item, ArticleDraft draft) {
    Optional<Element> nitf = Xml.first(item, "nitf");
    Element meta = Xml.first(item, "contentMeta").orElse(null);
    String title =
        Xml.text(nitf.orElse(null), "hl1", "hedline", "title")
            .or(() -> Xml.text(meta, "headline"))
            .map(t -> HtmlText.of(t).replaceAll("\\s+", " "))
            .orElse(null);
    String text = nitf.map(NewsXmlReader::nitfBody).orElseGet(() -> body(item));
    if (Lines.isBlank(text)) {
      return Optional.empty();
    }
    return Optional.of(
        draft
            .title(title)
            .outlet(outlet(item))
            .byline(byline(nitf.orElse(null), meta))
            .language(item.hasAttr("xml:lang") ? item.attr("xml:lang") : null)
            .published(date(item).flatMap(d -> MetadataDate.of(d, "date of the item")).orElse(null))
            .text(text));
  }

  private static String nitfBody(Element nitf) {
    StringBuilder text = new StringBuilder();
    Xml.text(nitf, "hl2").ifPresent(t -> paragraph(t, text));
    Element content = Xml.first(nitf, "body.content").orElse(nitf);
    String dateline = Xml.text(Xml.first(nitf, "body.head").orElse(null), "dateline").orElse("");
    for (Element p : Xml.all(content, "p")) {
      String words = p.text();
      boolean first = text.isEmpty() || !dateline.isEmpty();
      boolean stated = words.startsWith(dateline);
      paragraph(first && !dateline.isEmpty() && !stated ? dateline + " - " + words : words, text);
      dateline = "";
    }
    Xml.text(nitf, "tagline").ifPresent(t -> paragraph(t, text));
    return text.toString();
  }

  private static String body(Element item) {
    Element set = Xml.first(item, "contentSet").orElse(null);
    return Xml.first(set, "inlineXML")
        .map(e -> HtmlText.of(e.html()))
        .or(() -> Xml.first(set, "inlineData").map(e -> HtmlText.of(e.wholeText())))
        .orElse("");
  }

  private static void paragraph(String words, StringBuilder text) {
    String line = words.replace('\n', ' ').strip();
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(line);
    }
  }

  private static @Nullable String byline(@Nullable Element nitf, @Nullable Element meta) {
    return Xml.text(nitf, "byttl")
        .flatMap(ignored -> Xml.text(Xml.first(nitf, "byline").orElse(null), "person"))
        .or(() -> Xml.text(nitf, "byline"))
        .or(() -> Xml.text(meta, "by"))
        .map(b -> b.regionMatches(true, 0, "by ", 0, 3) ? b.substring(3).strip() : b)
        .orElse(null);
  }

  private static @Nullable String outlet(Element item) {
    Optional<Element> provider = Xml.first(item, "provider", "infoSource");
    return provider
        .flatMap(p -> Xml.text(p, "name"))
        .or(() -> provider.map(p -> p.attr("literal")).filter(n -> !n.isEmpty()))
        .or(() -> Xml.text(item, "distributor"))
        .or(() -> Xml.first(item, "doc.copyright").map(e -> e.attr("holder")))
        .filter(n -> !n.isEmpty())
        .orElse(null);
  }

  private static Optional<String> date(Element item) {
    return Xml.first(item, "date.issue")
        .map(e -> e.attr("norm"))
        .filter(d -> !d.isEmpty())
        .or(() -> Xml.text(item, "contentCreated", "firstCreated", "versionCreated"))
        .or(() -> Xml.first(item, "pubdata").map(e -> e.attr("date.publication")));
  }
}
