package org.onrecord.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;

/**
 * What the layout of a page says.
 *
 * @param blocks in order, covering all text but white space
 * @param credits agencies and other outlets credited, as the page names them
 */
record Layout(
    List<Block> blocks,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    List<String> credits,
    @Nullable Publication published) {
  Layout {
    blocks = List.copyOf(blocks);
    credits = List.copyOf(credits);
  }
}
