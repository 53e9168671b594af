package org.onrecord.app.page;

import java.util.List;

/**
 * One statement in a list.
 *
 * @param quoted whether the words are the speaker's own
 * @param cue the words of saying
 * @param place the outlet, leading to the place in its article
 * @param entry address of the statement's own page
 * @param notes what else there is to know, each leading to where it is told
 */
public record Line(
    Who who,
    boolean quoted,
    String cue,
    String said,
    String when,
    Ref place,
    String entry,
    List<Ref> notes) {
  public Line {
    notes = List.copyOf(notes);
  }
}
