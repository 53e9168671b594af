package org.onrecord.article;

/**
 * Exact characters of an exact article; what every entry of the record points at.
 *
 * @param exact {@code text.substring(begin, end)} of the article, always
 */
public record Passage(ArticleId article, Span span, String exact) {
  /** The passage of a span of an article. */
  public static Passage of(Article article, Span span) {
    return new Passage(article.id(), span, span.of(article.text()));
  }
}
