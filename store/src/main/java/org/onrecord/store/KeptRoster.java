package org.onrecord.store;

/**
 * A roster of the user's own as a store keeps it, so that whatever comes later is read with it too.
 *
 * @param name of its file, for messages
 * @param text all that stands in the file
 */
public record KeptRoster(String name, String text) {}
