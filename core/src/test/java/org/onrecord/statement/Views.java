package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.record.Reading;

/** The sentences of a reading as the frames see them. */
final class Views {
  private Views() {}

  static List<SentenceView> of(Reading reading) {
    QuotationMarks marks = QuotationMarks.of(reading.article());
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : reading.parse().sentences()) {
      boolean headline = reading.article().blocks().get(sentence.block()).kind().isHeadline();
      views.add(
          new SentenceView(
              sentence, reading.article().text(), headline, marks, Set.of(), Set.of()));
    }
    return views;
  }
}
