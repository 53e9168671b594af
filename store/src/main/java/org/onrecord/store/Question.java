package org.onrecord.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one asks entries for; what is null asks for nothing.
 *
 * @param actor id, name or part of a name of somebody in the entry
 * @param outlet a part of its name
 * @param story its id
 * @param from first day of the entry, or of its article where it has none
 * @param to last day
 * @param type form of a statement, PLOVER class of an event, bound of a figure
 * @param words that the entry holds, those in quotes in a row
 * @param rejected whether entries that a user rejected come too
 * @param limit the most entries that come, 0 for all
 */
public record Question(
    @Nullable String actor,
    @Nullable String outlet,
    @Nullable String story,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String type,
    @Nullable String words,
    boolean rejected,
    int limit) {
  /** For all that is not rejected. */
  public static final Question ALL =
      new Question(null, null, null, null, null, null, null, false, 0);
}
