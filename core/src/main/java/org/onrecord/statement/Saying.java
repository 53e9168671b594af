package org.onrecord.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * What a frame finds: a cue, its content and the phrases that its syntax offers as speaker and
 * addressee.
 *
 * @param frame name of the frame
 * @param cueSpan the words of the cue in the article
 * @param cueToken its main token in the sentence
 * @param speaker the phrase that the syntax makes the speaker, or null
 * @param pieces the content, one span or the parts that an attribution leaves
 * @param fit from 0 to 1, how surely the construction is what the frame takes it for
 */
record Saying(
    String frame,
    Cue cue,
    SentenceView view,
    Span cueSpan,
    int cueToken,
    @Nullable NounPhrase speaker,
    @Nullable NounPhrase addressee,
    List<Span> pieces,
    double fit) {
  Saying {
    pieces = List.copyOf(pieces);
  }

  /** From the first to the last character of the content. */
  Span content() {
    return new Span(pieces.get(0).begin(), pieces.get(pieces.size() - 1).end());
  }

  /** The words of the attribution: cue and speaker, where both stand in one sentence. */
  Span attribution() {
    return speaker == null ? cueSpan : cueSpan.union(speaker.span(view.sentence()));
  }

  /** The same with other content. */
  Saying with(List<Span> content) {
    return new Saying(frame, cue, view, cueSpan, cueToken, speaker, addressee, content, fit);
  }
}
