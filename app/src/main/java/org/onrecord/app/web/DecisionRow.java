package org.onrecord.app.web;

/**
 * A decision in the list of all.
 *
 * @param what was decided, in a few words
 * @param subject the words, or the id, of what it is about
 * @param address of what it is about; empty where it has no page
 */
public record DecisionRow(long number, String what, String subject, String address) {}
