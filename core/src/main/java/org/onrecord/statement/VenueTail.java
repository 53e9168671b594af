package org.onrecord.statement;

import java.util.Locale;
import java.util.Set;

/**
 * “criticized the plan in a statement on Monday”: where it was said is no part of what was said.
 */
final class VenueTail {
  private static final Set<String> NOUNS =
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
          "memo",
          "post",
          "briefing",
          "message",
          "call",
          "debate",
          "op-ed",
          "ad");

  private VenueTail() {}

  /** The last token before such a phrase, or the last token given. */
  static int cut(SentenceView view, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean opens =
          !view.quoted(i)
              && view.isWord(i, "in", "on", "during", "at")
              && view.isWord(i + 1, "a", "an", "his", "her", "their", "its");
      if (!opens) {
        continue;
      }
      for (int k = i + 2; k <= Math.min(to, i + 5); k++) {
        if (NOUNS.contains(view.token(k).lemma().toLowerCase(Locale.ROOT))) {
          return i - 1;
        }
        if (!view.token(k).isNoun() && !view.token(k).tag().startsWith("JJ")) {
          break;
        }
      }
    }
    return to;
  }
}
