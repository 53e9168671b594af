package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Outlet;

/**
 * Reads plain text, one article a file; the text of the article is the file, character for
 * character.
 */
public final class PlainTextReader implements Reader {
  @Override
  public String format() {
    return "text";
  }

  @Override
  public boolean reads(Source source, byte[] head) {
    return !Charsets.isBinary(head, head.length);
  }

  @Override
  public void read(Source source, Sink sink) throws IOException {
    Optional<Content> content = Content.of(source);
    if (content.isEmpty()) {
      sink.problem(Problems.tooLarge(source.name()));
      return;
    }
    Charsets.Decoded decoded = Charsets.decode(content.get().bytes());
    if (decoded.broken() > 0) {
      sink.problem(Problems.brokenEncoding(source.name(), decoded.broken()));
    }
    if (Lines.isBlank(decoded.text())) {
      sink.problem(Problems.empty(source.name()));
      return;
    }
    if (!Databases.read(source.name(), decoded.text(), sink)) {
      sink.article(article(source.name(), content.get().sha256(), decoded.text()));
    }
  }

  /**
   * A report that is at hand as text: what reads as a title, a byline or a dateline is taken as
   * one.
   *
   * @param source how to call it, such as a file name or an address
   */
  public static Article article(String source, String text) {
    return article(source, Content.of(text.getBytes(StandardCharsets.UTF_8)).sha256(), text);
  }

  private static Article article(String source, String sha256, String text) {
    Layout layout = Blocks.of(text);
    String outlet = layout.outlet();
    return new Article(
        ArticleId.ofSha256(sha256),
        source,
        sha256,
        outlet == null ? null : new Outlet(outlet),
        layout.title(),
        layout.byline(),
        null,
        LanguageGuess.of(text).orElse(null),
        layout.published(),
        layout.credits(),
        layout.blocks(),
        text);
  }
}
