package org.onrecord.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report, its text frozen: after {@code ingest} no character of it ever changes.
 *
 * @param id from the content
 * @param source path or address as the user gave it
 * @param sha256 of the input bytes, in hexadecimal
 * @param language BCP 47 code such as {@code en}
 * @param credits agencies and other outlets that the article credits, as it names them
 * @param blocks in order, covering all text but white space
 * @param text what the offsets of every entry count in, in UTF-16 code units
 */
public record Article(
    ArticleId id,
    String source,
    String sha256,
    @Nullable Outlet outlet,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String language,
    @Nullable Publication published,
    List<String> credits,
    List<Block> blocks,
    String text) {

  public Article {
    credits = List.copyOf(credits);
    blocks = List.copyOf(blocks);
  }

  /** The block that holds a character, if it lies in one. */
  public Optional<Block> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = blocks.get(middle).span();
      if (span.contains(offset)) {
        return Optional.of(blocks.get(middle));
      }
      if (offset < span.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The same article with another date of publication. */
  public Article withPublished(@Nullable Publication published) {
    return new Article(
        id, source, sha256, outlet, title, byline, url, language, published, credits, blocks, text);
  }
}
