package org.onrecord.app.web;

import java.util.List;

/**
 * The page.
 *
 * @param next where the list goes on; empty at its end
 */
public record FrontView(
    String deck, List<Row> stories, String next, List<JobState> work, boolean empty) {
  /**
   * A story in the list.
   *
   * @param address of its page
   */
  public record Row(String title, String address, String days, String counts) {}
}
