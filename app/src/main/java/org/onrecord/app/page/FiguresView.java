package org.onrecord.app.page;

import java.util.List;

/** What reports count. */
public final class FiguresView {
  private FiguresView() {}

  /** One thing that several reports count. */
  public record Ledger(String unit, List<Count> counts, List<String> verdicts, boolean conflict) {
    public Ledger {
      counts = List.copyOf(counts);
      verdicts = List.copyOf(verdicts);
    }
  }

  /** A value: what it says, where, on what day, according to whom. */
  public record Count(
      String value,
      String before,
      String words,
      String after,
      String asOf,
      String voice,
      Ref place,
      String entry) {}
}
