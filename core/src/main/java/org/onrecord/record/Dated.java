package org.onrecord.record;

import org.onrecord.time.DateRange;

/**
 * A date with its reason.
 *
 * @param why the words or rule that give it
 */
public record Dated(DateRange range, String why) {}
