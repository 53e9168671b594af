package org.onrecord.store;

/**
 * A statement that a search finds.
 *
 * @param marked its words, each hit between {@link Search#BEGIN} and {@link Search#END}
 */
public record Found(EntryAnswer statement, String marked) {}
