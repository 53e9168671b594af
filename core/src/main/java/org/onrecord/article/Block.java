package org.onrecord.article;

import java.util.Locale;

/**
 * A part of an article's layout. The blocks of an article cover all of its text but white space, in
 * order.
 */
public record Block(Kind kind, Span span) {
  /** What a block is to a reader. */
  public enum Kind {
    TITLE,
    SUBTITLE,
    PARAGRAPH,
    DATELINE,
    BYLINE,
    CREDIT,
    CAPTION,
    BOILERPLATE;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a block of this kind holds the report's own sentences, and is parsed. */
    public boolean isProse() {
      return this == TITLE || this == SUBTITLE || this == PARAGRAPH || this == CAPTION;
    }

    /** Whether a block of this kind heads the article. */
    public boolean isHeadline() {
      return this == TITLE || this == SUBTITLE;
    }
  }
}
