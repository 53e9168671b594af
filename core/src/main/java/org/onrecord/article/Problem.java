package org.onrecord.article;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read or extracted; nothing is dropped without one.
 *
 * @param source path or address of the input
 * @param article the article it concerns, where there is one
 * @param code a short stable name such as {@code empty-input}
 * @param message one sentence for a person: what is wrong, and the way out
 */
public record Problem(String source, @Nullable ArticleId article, String code, String message) {
  /** By source name, then by code and message. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::source)
          .thenComparing(Problem::code)
          .thenComparing(Problem::message);

  /** The message, after the source where it does not begin with it. */
  public String said() {
    return message.startsWith(source) ? message : source + ": " + message;
  }
}
