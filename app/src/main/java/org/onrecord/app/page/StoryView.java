package org.onrecord.app.page;

import java.util.List;

/**
 * A story at a glance.
 *
 * @param counts what there is, each leading to it
 * @param outlets the columns of the table of utterances
 * @param known what several reports tell in their own voice
 */
public record StoryView(
    String title,
    String dates,
    String deck,
    List<Ref> counts,
    List<Ref> outlets,
    List<Known> known,
    List<Shared> shared,
    List<ClashesView.Clash> clashes,
    Ref allClashes,
    List<Voice> voices,
    Ref allStatements,
    TimelineChart chart,
    Ref allTimes,
    List<Stand> stands,
    Ref allStands,
    List<Report> reports,
    String origins) {
  public StoryView {
    counts = List.copyOf(counts);
    outlets = List.copyOf(outlets);
    known = List.copyOf(known);
    shared = List.copyOf(shared);
    clashes = List.copyOf(clashes);
    voices = List.copyOf(voices);
    stands = List.copyOf(stands);
    reports = List.copyOf(reports);
  }

  /** An event that several reports tell. */
  public record Known(String what, boolean disputed, List<Telling> tellings) {
    public Known {
      tellings = List.copyOf(tellings);
    }
  }

  /** How one report tells an event. */
  public record Telling(Ref place, Excerpt words, String status, String entry) {}

  /** Words that several outlets print, with a cell an outlet. */
  public record Shared(
      Who who, boolean quoted, String when, Ref said, List<Cell> cells, boolean lost) {
    public Shared {
      cells = List.copyOf(cells);
    }
  }

  /**
   * How one outlet prints an utterance; without an address where it does not.
   *
   * @param note what it does with the speaker, where it does not name them
   */
  public record Cell(String outlet, String how, String note, String address) {}

  /** A speaker, how much they say, and their first words. */
  public record Voice(Who who, int statements, Ref all, Ref sample, boolean quoted) {}

  /** Who stands how towards whom. */
  public record Stand(Who from, boolean backs, Who to, int positions, String address) {}

  /** An article. */
  public record Report(
      Ref outlet,
      Ref title,
      String published,
      String credits,
      int statements,
      int open,
      String origin) {}
}
