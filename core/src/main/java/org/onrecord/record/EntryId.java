package org.onrecord.record;

import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/**
 * Names an entry of the record by its article, its kind and its place, such as {@code 3fa….s12-80}.
 */
public record EntryId(String value) implements Comparable<EntryId> {
  /**
   * The id of an entry.
   *
   * @param kind one letter: {@code s} statement, {@code e} event, {@code f} figure, {@code p}
   *     position
   */
  public static EntryId of(ArticleId article, char kind, Span span) {
    return new EntryId(article.value() + "." + kind + span.begin() + "-" + span.end());
  }

  /** The article that the entry is of, as the id says. */
  public ArticleId article() {
    int dot = value.indexOf('.');
    return new ArticleId(dot < 0 ? value : value.substring(0, dot));
  }

  @Override
  public int compareTo(EntryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
