package org.onrecord.story;

import java.util.List;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;

/**
 * One thing that is counted, with all values that the reports of a story give for it.
 *
 * @param unit what is counted, as a lemma
 * @param values in order of time, at least one
 * @param comparisons how values of two reports stand to each other
 * @param lookAlikes figures of the same unit that count something else
 */
public record Quantity(
    String unit, List<Value> values, List<Comparison> comparisons, List<LookAlike> lookAlikes) {
  public Quantity {
    values = List.copyOf(values);
    comparisons = List.copyOf(comparisons);
    lookAlikes = List.copyOf(lookAlikes);
  }

  /** How two values of one quantity stand to each other. */
  public enum Verdict {
    /** The same, or one within the bound of the other. */
    AGREE,
    /** One is the other in round numbers. */
    ROUNDED,
    /** The later one replaces the earlier. */
    UPDATE,
    /** They cannot both be right. */
    CONFLICT
  }

  /** A value as one report gives it. */
  public record Value(Figure figure, String outlet) {}

  /** Two values, the earlier first. */
  public record Comparison(EntryId a, EntryId b, Verdict verdict) {}

  /** A figure that looks like one of this quantity and is not. */
  public record LookAlike(EntryId value, EntryId other, String why) {}
}
