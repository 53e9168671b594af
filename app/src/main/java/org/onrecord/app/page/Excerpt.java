package org.onrecord.app.page;

import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Span;

/** Words with what stands round them in their paragraph. */
public record Excerpt(String before, String words, String after) {
  /** Characters on either side, at most. */
  private static final int ROUND = 140;

  static Excerpt of(Article article, Span span) {
    String text = article.text();
    Span block =
        article
            .blockAt(span.begin())
            .map(Block::span)
            .orElse(new Span(0, text.length()))
            .union(span);
    int from = start(text, block.begin(), span.begin());
    int to = end(text, span.end(), block.end());
    return new Excerpt(
        (from > block.begin() ? "… " : "") + text.substring(from, span.begin()),
        span.of(text),
        text.substring(span.end(), to) + (to < block.end() ? " …" : ""));
  }

  private static int start(String text, int block, int begin) {
    if (begin - block <= ROUND) {
      return block;
    }
    int space = text.indexOf(' ', begin - ROUND);
    return space < 0 || space >= begin ? begin : space + 1;
  }

  private static int end(String text, int end, int block) {
    if (block - end <= ROUND) {
      return block;
    }
    int space = text.lastIndexOf(' ', end + ROUND);
    return Math.max(end, space);
  }
}
