package org.onrecord.story;

import java.util.Locale;
import org.onrecord.record.Why;

/**
 * Two records that cannot both be right, or that part in a way a reader must know of.
 *
 * @param a id of an entry, article or utterance
 * @param b id of the other
 */
public record Contradiction(String id, Kind kind, String a, String b, Why why) {
  /** In what the two part. */
  public enum Kind {
    POLARITY,
    FIGURE,
    DATE,
    ACTOR,
    ATTRIBUTION,
    DENIAL,
    HEADLINE,
    CORRECTION;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
