package org.onrecord.statement;

import java.util.Set;
import org.onrecord.article.Span;

/**
 * The words of a cue: the verb group, “in a statement” right behind it, and a colon before the
 * content.
 */
final class CueWords {
  private static final Set<String> VENUES =
      Set.of(
          "statement",
          "interview",
          "tweet",
          "email",
          "e-mail",
          "speech",
          "letter",
          "release",
          "conference",
          "report",
          "memo",
          "post",
          "video",
          "briefing",
          "message",
          "blog");

  private CueWords() {}

  /**
   * @param content first token of the content behind the cue, or -1
   */
  static Span span(SentenceView view, CueVerb verb, int content) {
    int last = last(view, verb, content);
    return view.span(verb.group().first(), last);
  }

  private static int last(SentenceView view, CueVerb verb, int content) {
    int last = verb.group().last();
    if (verb.addressee() != null && verb.addressee().head() > last) {
      return last;
    }
    int venue = venue(view, last + 1);
    if (venue > 0) {
      last = venue;
    }
    if (last + 1 < view.size() && view.isWord(last + 1, ":") && content > last + 1) {
      last++;
    }
    return last;
  }

  /** The last token of “in a statement” beginning at a token, or -1. */
  private static int venue(SentenceView view, int at) {
    if (!view.isWord(at, "in", "on", "at", "during")) {
      return -1;
    }
    int i = at + 1;
    if (!view.isWord(i, "a", "an", "his", "her", "its", "their")) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(view.size(), i + 4); k++) {
      if (VENUES.contains(view.token(k).lower())) {
        return k;
      }
      if (!view.token(k).isNoun() && !view.token(k).tag().startsWith("JJ")) {
        return -1;
      }
    }
    return -1;
  }
}
