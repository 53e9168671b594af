package org.onrecord.store;

import org.jspecify.annotations.Nullable;
import org.onrecord.story.Contradiction;

/** A contradiction with its two sides in words. */
public record ContradictionAnswer(Contradiction contradiction, Side a, Side b) {
  /**
   * One side.
   *
   * @param words of the entry, or the title of the article
   */
  public record Side(@Nullable String outlet, @Nullable String words) {}
}
