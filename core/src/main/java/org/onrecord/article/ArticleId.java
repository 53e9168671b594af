package org.onrecord.article;

/**
 * Names an article by its content: the first 12 hexadecimal digits of the SHA-256 of its input
 * bytes, so the same bytes have the same id everywhere.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
  /** Digits of the hash that an id keeps. */
  public static final int LENGTH = 12;

  /** The id of the input whose SHA-256, in hexadecimal, is given. */
  public static ArticleId ofSha256(String sha256) {
    return new ArticleId(sha256.substring(0, LENGTH));
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
