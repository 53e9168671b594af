package org.onrecord.app.page;

import java.util.List;

/**
 * A statement as the margin and the table of an article show it.
 *
 * @param number in its article, from 1
 * @param anchor the statement's id
 * @param voice the speaker's number in the rail, from 1
 * @param known whether anybody says who speaks
 * @param repaired where a sibling gives the speaker back: from whom, and what stands here; else
 *     empty
 * @param lines addressee, venue and voice, each in a few words
 * @param badges other versions and what contradicts it, each leading there
 * @param said the words themselves
 * @param place first and last character
 * @param rule what found it, and how sure
 */
public record Card(
    int number,
    String anchor,
    Who who,
    int voice,
    boolean known,
    String repaired,
    String form,
    String cue,
    List<String> lines,
    List<Badge> badges,
    String said,
    String when,
    String place,
    String rule,
    String entry) {
  public Card {
    lines = List.copyOf(lines);
    badges = List.copyOf(badges);
  }

  /**
   * Something to know of a statement.
   *
   * @param kind {@code versions}, {@code disputed} or {@code decided}
   */
  public record Badge(String kind, String words, String address) {}

  /** Whether the article itself names no speaker. */
  public boolean orphan() {
    return !known || !repaired.isEmpty();
  }

  /** Everything in one line, for those who hear the page. */
  public String spoken() {
    return "Statement "
        + number
        + ": "
        + who.name()
        + (cue.isEmpty() ? "" : ", " + cue)
        + (when.isEmpty() ? "" : ", " + when);
  }
}
