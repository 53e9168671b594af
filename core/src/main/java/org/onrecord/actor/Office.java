package org.onrecord.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office that an actor holds or held.
 *
 * @param title such as “foreign minister”
 * @param of what it is an office of: a country or organisation, in words or as an actor id
 * @param from first day, where known
 * @param to last day, where known
 */
public record Office(
    String title, @Nullable String of, @Nullable LocalDate from, @Nullable LocalDate to) {}
