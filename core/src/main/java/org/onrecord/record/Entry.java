package org.onrecord.record;

import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/** One thing that the record says of an article, with its place and its reason. */
public sealed interface Entry permits Statement, Event, Figure, Position {
  EntryId id();

  ArticleId article();

  /** The characters that it stands on. */
  Span passage();

  Why why();
}
