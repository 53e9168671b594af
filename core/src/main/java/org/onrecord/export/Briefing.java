package org.onrecord.export;

import java.util.List;

/**
 * A record written out for people: sections of lines, each with notes that lead to its characters.
 *
 * @param title of the whole
 * @param notes what stands behind the lines; a line names them by number, from 1
 */
record Briefing(String title, String deck, List<Section> sections, List<String> notes) {
  Briefing {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /**
   * A heading and what stands under it.
   *
   * @param level 1 for a story, 2 for a part of it, 3 for a speaker
   */
  record Section(int level, String heading, String text, List<Line> lines) {
    Section {
      lines = List.copyOf(lines);
    }
  }

  /** One line: what it says, and the numbers of its notes. */
  record Line(String text, List<Integer> notes) {
    Line {
      notes = List.copyOf(notes);
    }
  }
}
