package org.onrecord.article;

import java.time.LocalDate;
import java.util.Locale;

/**
 * When an article was published: a range of days, both inclusive, and how it is known.
 *
 * @param why the words or the field that say so, in a few words
 */
public record Publication(LocalDate from, LocalDate to, Basis basis, String why) {
  /** How a date of publication is known. */
  public enum Basis {
    STATED,
    METADATA,
    INFERRED;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the range ends before it begins
   */
  public Publication {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("published to " + to + " before from " + from);
    }
  }

  /** A single day. */
  public static Publication on(LocalDate day, Basis basis, String why) {
    return new Publication(day, day, basis, why);
  }

  public boolean isOneDay() {
    return from.equals(to);
  }
}
