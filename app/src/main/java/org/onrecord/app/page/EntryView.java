package org.onrecord.app.page;

import java.util.List;

/** One entry with all that there is to say for it. */
public record EntryView(
    String kind,
    String title,
    Ref story,
    Ref place,
    String published,
    Excerpt words,
    String colour,
    String style,
    List<Fact> facts,
    List<Ref> more,
    String citation) {
  public EntryView {
    facts = List.copyOf(facts);
    more = List.copyOf(more);
  }

  /** A field of the entry: its name, and its value in words. */
  public record Fact(String label, String words, String address, String code) {}
}
