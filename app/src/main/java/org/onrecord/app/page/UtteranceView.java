package org.onrecord.app.page;

import java.util.List;

/**
 * All versions of one utterance.
 *
 * @param facts who said it first and who prints it how, a sentence each
 * @param rows names of the versions in the sheet, the fullest first
 * @param systems the sheet, cut into lines
 */
public record UtteranceView(
    String title,
    boolean quoted,
    Who who,
    String office,
    String when,
    Ref story,
    List<Fact> facts,
    List<Ref> rows,
    List<Sheet> systems,
    List<Print> prints,
    List<Line> apart) {
  public UtteranceView {
    facts = List.copyOf(facts);
    rows = List.copyOf(rows);
    systems = List.copyOf(systems);
    prints = List.copyOf(prints);
    apart = List.copyOf(apart);
  }

  /** Something to know first. */
  public record Fact(String label, List<Ref> refs, String words, boolean warn) {
    public Fact {
      refs = List.copyOf(refs);
    }
  }

  /** A line of the sheet: some columns of words, and what parts in them. */
  public record Sheet(List<Slot> slots, List<String> notes) {
    public Sheet {
      slots = List.copyOf(slots);
      notes = List.copyOf(notes);
    }
  }

  /** A word in every version. */
  public record Slot(List<Cell> cells) {
    public Slot {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A word in one version.
   *
   * @param style {@code same}, {@code respelt}, {@code changed}, {@code added}, {@code out} or
   *     {@code blank}
   */
  public record Cell(String text, String style) {}

  /** One place in print. */
  public record Print(
      Ref outlet,
      String published,
      String place,
      String before,
      String words,
      String after,
      String how,
      String speaker,
      String note,
      String kept,
      String entry) {}
}
