package org.onrecord.app.page;

import java.util.List;

/** The front page: the stories of all that was read. */
public record HomeView(String deck, List<Tale> stories, List<String> problems) {
  public HomeView {
    stories = List.copyOf(stories);
    problems = List.copyOf(problems);
  }

  /**
   * A story in brief.
   *
   * @param outlets each leading to its article
   * @param shared what several outlets print, leading to its versions
   * @param more where the story goes on, in a few words each
   */
  public record Tale(
      Ref title,
      String dates,
      String deck,
      List<Ref> outlets,
      List<Shared> shared,
      List<Ref> more) {
    public Tale {
      outlets = List.copyOf(outlets);
      shared = List.copyOf(shared);
      more = List.copyOf(more);
    }
  }

  /** Words that several outlets print. */
  public record Shared(Who who, boolean quoted, Ref said, String prints) {}
}
