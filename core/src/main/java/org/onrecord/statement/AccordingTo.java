package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** “According to Rao, …”; “…, according to Rao, …”; “…, in the words of Rao”. */
final class AccordingTo {
  private final CueLexicon cues;

  AccordingTo(CueLexicon cues) {
    this.cues = cues;
  }

  List<Saying> find(SentenceView view) {
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      if (view.quoted(i)) {
        continue;
      }
      Optional<CueLexicon.Match> match = cues.phrase(view.sentence(), i);
      if (match.isPresent()) {
        saying(view, match.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Saying> saying(SentenceView view, CueLexicon.Match match) {
    NounPhrase speaker = speaker(view, match.last() + 1);
    if (speaker == null) {
      return Optional.empty();
    }
    List<Span> pieces = new ArrayList<>();
    String frame;
    int next = speaker.last() + 1;
    while (next < view.size() && view.isComma(next)) {
      next++;
    }
    boolean front = match.first() == 0 || (match.first() == 1 && view.token(0).tag().equals("CC"));
    if (front) {
      ContentSpan.of(view, next, view.size() - 1).ifPresent(pieces::add);
      frame = "according-to-front";
    } else {
      ContentSpan.of(view, 0, match.first() - 1).ifPresent(pieces::add);
      frame = "according-to-end";
      boolean around =
          next < view.size() - 1
              && view.isComma(match.first() - 1)
              && view.isComma(next - 1)
              && !view.token(next).tag().equals("VBG")
              && !view.isWord(next, "who", "which", "where", "while", "but", "and", "when");
      if (around) {
        ContentSpan.of(view, next, view.size() - 1).ifPresent(pieces::add);
        frame = "according-to-middle";
      }
    }
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Saying(
            frame,
            match.cue(),
            view,
            view.span(match.first(), match.last()),
            match.first(),
            speaker,
            null,
            pieces,
            0.95));
  }

  private static @org.jspecify.annotations.Nullable NounPhrase speaker(
      SentenceView view, int from) {
    Sentence sentence = view.sentence();
    if (from >= view.size()) {
      return null;
    }
    int head = from;
    while (sentence.token(head).head() > head && sentence.token(head).head() < view.size()) {
      Token above = sentence.token(sentence.token(head).head());
      if (above.isVerb() || above.index() > from + 40) {
        break;
      }
      boolean crosses = false;
      for (int i = head; i < above.index(); i++) {
        crosses |= view.isComma(i);
      }
      if (crosses) {
        break;
      }
      head = above.index();
    }
    if (view.token(head).isVerb() && head + 1 < view.size() && view.token(head + 1).isNoun()) {
      head++;
    }
    if (!view.token(head).isNoun() && !view.token(head).tag().matches("PRP|CD|DT|WDT|WP|JJ")) {
      return null;
    }
    int last = sentence.rightEdge(head);
    // the sentence goes on behind “According to X,”
    if (from <= 4) {
      for (int i = head + 1; i <= last; i++) {
        if (view.isComma(i)) {
          last = i - 1;
          break;
        }
      }
    }
    while (last > head && view.isPunctuation(last) && !view.isWord(last, ")")) {
      last--;
    }
    return new NounPhrase(head, from, last);
  }
}
