package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Outlet;

/** Reads web pages: the report without the page around it, and what the markup says of it. */
public final class HtmlReader implements Reader {
  private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");
  private static final int DEEPEST = 200;

  /** Characters of paragraphs below which a page is read again, its class names not believed. */
  private static final int LITTLE = 300;

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    if (EXTENSIONS.contains(Walk.extension(source.name()))) {
      return true;
    }
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "").strip();
    String lower = start.substring(0, Math.min(start.length(), 600)).toLowerCase(Locale.ROOT);
    return lower.contains("<!doctype html") || lower.contains("<html") || lower.startsWith("<head");
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    Charsets.Decoded decoded = Charsets.decode(content.get().bytes());
    if (Databases.mayBe(decoded.text())
        && Databases.read(source.name(), HtmlText.of(decoded.text()), sink)) {
      return;
    }
    Optional<Article> article =
        article(source.name(), content.get().sha256(), decoded.text(), null);
    if (article.isPresent()) {
      sink.article(article.get());
    } else {
      sink.problem(Problems.noText(source.name()));
    }
  }

  /**
   * The article of a page.
   *
   * @param url where it was found, when that is known
   */
  static Optional<Article> article(
      String source, String sha256, String html, @Nullable String url) {
    Document page =
        Jsoup.parse(html, url == null ? "" : url, Parser.htmlParser().setMaxDepth(DEEPEST));
    PageMetadata metadata = new PageMetadata(page);
    String known = metadata.data().text("articleBody").map(PageMetadata::plain).orElse(null);
    Optional<String> outlet = metadata.outlet();
    String title = metadata.title().orElse(null);
    List<PageBlock> blocks = PageBlocks.of(page, true);
    List<PageBlock> body = PageBody.of(blocks, known);
    PageLayout layout = new PageLayout(title, body);
    if (layout.prose() < LITTLE) {
      List<PageBlock> all = PageBlocks.of(page, false);
      List<PageBlock> other = PageBody.of(all, known);
      PageLayout second = new PageLayout(title, other);
      if (second.prose() > 2 * layout.prose()) {
        layout = second;
        body = other;
        blocks = all;
      }
    }
    if (layout.prose() == 0) {
      layout = new PageLayout(title, PageBody.whatever(blocks));
    }
    if (layout.prose() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Article(
            ArticleId.ofSha256(sha256),
            source,
            sha256,
            outlet.map(Outlet::new).orElse(null),
            metadata.title().orElse(null),
            metadata.byline().orElse(null),
            metadata.url().orElse(url),
            LanguageGuess.of(layout.text()).or(metadata::language).orElse(null),
            new PageDate(page, metadata, blocks, body).find().orElse(null),
            layout.credits().stream().filter(c -> !outlet.equals(Optional.of(c))).toList(),
            layout.blocks(),
            layout.text()));
  }
}
