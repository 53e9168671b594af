package org.onrecord.story;

import java.util.List;

/** What holds between articles. */
public record Relations(
    List<Story> stories,
    List<Utterance> utterances,
    List<Reuse> reuse,
    List<Contradiction> contradictions) {
  /** No relation at all. */
  public static final Relations NONE = new Relations(List.of(), List.of(), List.of(), List.of());

  public Relations {
    stories = List.copyOf(stories);
    utterances = List.copyOf(utterances);
    reuse = List.copyOf(reuse);
    contradictions = List.copyOf(contradictions);
  }
}
