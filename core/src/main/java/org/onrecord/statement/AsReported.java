package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;

/**
 * “As Rao put it, the bridge is gone”; “the bridge is gone, as Rao put it”; “as reported by the
 * Gazette, …”.
 */
final class AsReported implements Frame {
  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    boolean says = verb.cue().takes(Cue.Takes.CLAUSE) && !verb.inverted();
    if (!says || verb.group().negated()) {
      return List.of();
    }
    NounPhrase agent = agent(view, verb);
    NounPhrase speaker = agent == null ? verb.speaker() : agent;
    int as = (agent == null ? verb.first() : verb.group().first()) - 1;
    while (as > 0 && view.isWord(as, "first", "previously", "just")) {
      as--;
    }
    if (speaker == null || !view.isWord(as, "as")) {
      return List.of();
    }
    int last = agent == null ? Segment.of(view, verb).last() : agent.last();
    List<Span> pieces = new ArrayList<>();
    boolean front =
        as == 0
            || (as == 1 && view.token(0).tag().matches("CC|RB"))
            || (as == 2 && view.isComma(1) && view.token(0).tag().matches("CC|RB|IN"));
    boolean closed = last + 1 < view.size() - 1 && view.isWord(last + 1, ",", ":");
    if (front && closed) {
      ContentSpan.of(view, last + 2, view.size() - 1).ifPresent(pieces::add);
    } else if (!front && as > 1 && view.isComma(as - 1) && last + 2 >= view.size()) {
      ContentSpan.of(view, 0, as - 2).ifPresent(pieces::add);
    } else if (!front && as > 1 && view.isComma(as - 1) && view.isComma(last + 1)) {
      boolean named = last + 2 < view.size() && view.quoted(last + 2);
      if (!named) {
        ContentSpan.of(view, 0, as - 2).ifPresent(pieces::add);
      }
      ContentSpan.of(view, last + 2, view.size() - 1).ifPresent(pieces::add);
    }
    if (pieces.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Saying(
            "as-reported",
            verb.cue(),
            view,
            view.span(verb.group().first(), verb.group().last()),
            verb.verb(),
            speaker,
            verb.addressee(),
            pieces,
            0.9));
  }

  /** The phrase of “reported by Rao”, or null. */
  private static @Nullable NounPhrase agent(SentenceView view, CueVerb verb) {
    int by = verb.group().last() + 1;
    if (!view.token(verb.verb()).tag().equals("VBN") || !view.isWord(by, "by")) {
      return null;
    }
    int head = by < view.size() ? view.token(by).head() : -1;
    if (head <= by || !view.token(head).isNoun()) {
      return null;
    }
    int last = head;
    while (last + 1 < view.size()
        && !view.isPunctuation(last + 1)
        && view.sentence().isBelow(last + 1, head)) {
      last++;
    }
    return new NounPhrase(head, by + 1, last);
  }
}
