package org.onrecord.app.page;

import java.util.List;

/**
 * What the margin says of a statement.
 *
 * @param cue the words of saying
 * @param lines addressee, venue, date and voice, each in a few words
 * @param badges how many outlets carry the words, and whence a speaker was given back
 * @param said the words themselves, for lists
 * @param place first and last character
 */
public record Card(
    int number,
    String anchor,
    String speaker,
    String colour,
    boolean known,
    String form,
    String cue,
    List<String> lines,
    List<String> badges,
    String said,
    String when,
    String place,
    String rule) {}
