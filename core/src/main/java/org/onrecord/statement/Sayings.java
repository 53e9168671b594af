package org.onrecord.statement;

import java.util.List;
import org.onrecord.article.Span;

/** Makes the finding of a frame whose content follows its verb. */
final class Sayings {
  private Sayings() {}

  /**
   * @param from first token of the content
   * @param to last one; what is no word at its end is cut
   */
  static List<Saying> of(
      String frame, SentenceView view, CueVerb verb, int from, int to, double fit) {
    if (to < from) {
      return List.of();
    }
    Span span = ContentSpan.of(view, from, VenueTail.cut(view, from, to)).orElse(null);
    if (span == null) {
      return List.of();
    }
    return List.of(
        new Saying(
            frame,
            verb.cue(),
            view,
            view.span(verb.group().first(), verb.group().last()),
            verb.verb(),
            verb.speaker(),
            verb.addressee(),
            List.of(span),
            fit));
  }
}
