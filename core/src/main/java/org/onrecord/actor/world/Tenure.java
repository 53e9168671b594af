package org.onrecord.actor.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in an office.
 *
 * @param title the office
 * @param of an iso3 code, or the id of an organisation or armed group
 * @param from first day, null where unknown
 * @param to last day, null where the office is still held or its end is not known
 */
public record Tenure(Title title, String of, @Nullable PartialDate from, @Nullable PartialDate to) {
  /** Whether the office may have been held on a day: an unknown bound bounds nothing. */
  public boolean covers(LocalDate day) {
    return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
  }
}
