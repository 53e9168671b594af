package org.onrecord.event;

/**
 * One clause on the way up from an event: what governs it there, and how that clause is put.
 *
 * @param token the governing word, or for the innermost level the event's own
 * @param does what the governing word does to the event; {@code DO} for the innermost level
 * @param negated whether the clause is denied
 */
record Level(int token, Modality does, Mood mood, boolean negated) {}
