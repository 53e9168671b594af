package org.onrecord.story;

import java.util.Comparator;
import java.util.Locale;
import org.onrecord.article.Passage;
import org.onrecord.record.Why;

/** Passages of two articles that share their words. */
public record Reuse(Passage a, Passage b, Direction direction, Why why) {
  /** By place in the first article, then in the second. */
  public static final Comparator<Reuse> BY_PLACE =
      Comparator.comparing((Reuse r) -> r.a().article())
          .thenComparing(r -> r.a().span())
          .thenComparing(r -> r.b().article())
          .thenComparing(r -> r.b().span());

  /** Who can have taken from whom. */
  public enum Direction {
    A_FROM_B,
    B_FROM_A,
    COMMON_SOURCE,
    UNKNOWN;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
