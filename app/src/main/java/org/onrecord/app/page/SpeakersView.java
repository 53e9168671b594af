package org.onrecord.app.page;

import java.util.List;

/** What the speakers of a story say. */
public final class SpeakersView {
  private SpeakersView() {}

  /** A speaker and all their statements. */
  public record Speaker(String anchor, Who who, List<Line> lines) {
    public Speaker {
      lines = List.copyOf(lines);
    }
  }
}
