package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Outlet;
import org.onrecord.article.Publication;

/**
 * An article on its way from fields to frozen text. What the fields give goes before what the text
 * says of itself. Where the text does not begin with the title, the title is put in front of it, a
 * blank line between.
 */
final class ArticleDraft {
  private final String source;
  private final String sha256;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String byline;
  private @Nullable String url;
  private @Nullable String language;
  private @Nullable Publication published;
  private final List<String> credits = new ArrayList<>();

  ArticleDraft(String source, String sha256) {
    this.source = source;
    this.sha256 = sha256;
  }

  ArticleDraft title(@Nullable String title) {
    this.title = title == null || Lines.isBlank(title) ? null : oneLine(title);
    return this;
  }

  ArticleDraft outlet(@Nullable String outlet) {
    this.outlet = outlet;
    return this;
  }

  ArticleDraft byline(@Nullable String byline) {
    this.byline = byline;
    return this;
  }

  ArticleDraft url(@Nullable String url) {
    this.url = url;
    return this;
  }

  ArticleDraft language(@Nullable String language) {
    this.language = language == null ? null : language.split("[-_]", 2)[0].strip();
    return this;
  }

  ArticleDraft published(@Nullable Publication published) {
    this.published = published;
    return this;
  }

  ArticleDraft credit(String name) {
    credits.add(name);
    return this;
  }

  /** The article with this text. */
  Article text(String body) {
    String known = title;
    String text = body;
    if (known != null && !body.strip().startsWith(known)) {
      text = Lines.isBlank(body) ? known : known + "\n\n" + body;
    }
    Layout layout = Blocks.of(text, known != null);
    String name = outlet == null ? layout.outlet() : outlet;
    List<String> all = new ArrayList<>(credits);
    layout.credits().stream().filter(c -> !all.contains(c) && !c.equals(name)).forEach(all::add);
    return new Article(
        ArticleId.ofSha256(sha256),
        source,
        sha256,
        name == null ? null : new Outlet(name),
        known == null ? layout.title() : known,
        byline == null ? layout.byline() : byline,
        url,
        LanguageGuess.of(text).orElse(language),
        published == null ? layout.published() : published,
        all,
        layout.blocks(),
        text);
  }

  private static String oneLine(String text) {
    return String.join(
        " ", Line.split(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')));
  }
}
