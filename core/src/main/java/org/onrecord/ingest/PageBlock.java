package org.onrecord.ingest;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * A run of text in a page, from one break of the layout to the next.
 *
 * @param text white space collapsed
 * @param linked characters of it inside links
 * @param parent the element of the layout that it stands in
 * @param role what the tags and classes around it say it is, if they say so
 */
record PageBlock(String text, int linked, Element parent, @Nullable Role role) {
  /** What tags and classes make of a block. */
  enum Role {
    FURNITURE,
    CAPTION,
    BYLINE,
    DATE,
    TITLE,
    SUBTITLE,
    HEADING,
    QUOTATION
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /** Words; two characters of a script without spaces count as one. */
  int words() {
    long unspaced = text.codePoints().filter(c -> c >= 0x2E80 && c < 0xFFDC).count();
    return Line.split(text).size() + (int) (unspaced / 2);
  }

  boolean endsSentence() {
    return "\u3002\uff01\uff1f\u0964".indexOf(text.charAt(text.length() - 1)) >= 0
        || Line.of(text, new Span(0, text.length()), 0).endsSentence();
  }
}
