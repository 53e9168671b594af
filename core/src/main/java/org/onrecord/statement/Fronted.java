package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Token;

/**
 * “Saying the bridge was safe, Rao opened the road”: a participle before the clause of its subject.
 */
final class Fronted {
  private static final int LONGEST = 8;

  private Fronted() {}

  /** Whether a participle opens the sentence. */
  static boolean is(SentenceView view, VerbGroup group) {
    if (!view.token(group.verb()).tag().equals("VBG")) {
      return false;
    }
    for (int i = 0; i < group.first(); i++) {
      if (!view.isPunctuation(i) && !view.token(i).tag().matches("RB|CC|IN")) {
        return false;
      }
    }
    return true;
  }

  /** The last token of what a fronted participle reports, or -1 if it is none. */
  static int end(SentenceView view, CueVerb verb, int from) {
    if (!is(view, verb.group())) {
      return -1;
    }
    NounPhrase subject = subject(view, verb.group());
    return subject == null || subject.first() <= from ? -1 : subject.first() - 1;
  }

  /** The subject of the main clause behind, or null. */
  static @Nullable NounPhrase subject(SentenceView view, VerbGroup group) {
    for (int i = group.last() + 2; i < view.size(); i++) {
      boolean opens =
          (!view.quoted(i - 1) && view.isComma(i - 1))
              || (view.isMark(i - 1) && view.quoted(i - 1) && !view.quoted(i));
      if (!opens) {
        continue;
      }
      for (Token subject : view.sentence().tokens()) {
        int s = subject.index();
        if (s >= i
            && s <= i + LONGEST
            && subject.is("nsubj")
            && !view.quoted(s)
            && view.sentence().leftEdge(s) <= i
            && subject.head() > s) {
          return NounPhrase.before(view, s, subject.head());
        }
      }
    }
    return null;
  }
}
