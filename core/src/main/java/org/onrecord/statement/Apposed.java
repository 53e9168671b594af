package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * “The port is closed for ships from Velden, a harbour official said”: the engine takes the speaker
 * for an apposition of the last noun of what is said. A true apposition would be closed by a comma.
 */
final class Apposed {
  private Apposed() {}

  /** The phrase that touches the verb and stands behind a comma and a finite clause, or null. */
  static @Nullable NounPhrase before(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    int last = group.first() - 1;
    if (last < 3 || view.quoted(last) || !view.token(last).isNoun()) {
      return null;
    }
    int head = last;
    while (view.token(head).is("compound", "nmod", "flat") && above(sentence, head) > 0) {
      head = view.token(head).head();
      if (head > last) {
        return null;
      }
    }
    if (!view.token(head).is("appos")) {
      return null;
    }
    int first = sentence.leftEdge(head);
    if (first < 2 || !view.isComma(first - 1)) {
      return null;
    }
    first = withRole(view, first);
    return hasFinite(view, first - 2) ? new NounPhrase(head, first, last) : null;
  }

  private static int above(Sentence sentence, int i) {
    return sentence.token(i).head();
  }

  /** “…, ministry spokesman, Ada Rao said”: the office before the name is the speaker's. */
  private static int withRole(SentenceView view, int first) {
    int role = first - 2;
    boolean name = view.token(first).isName();
    if (!name
        || role < 2
        || !view.token(role).tag().equals("NN")
        || !view.token(role).is("appos")) {
      return first;
    }
    int begin = view.sentence().leftEdge(role);
    return begin > 1 && view.isComma(begin - 1) ? begin : first;
  }

  private static boolean hasFinite(SentenceView view, int to) {
    for (int i = 0; i <= to; i++) {
      Token token = view.token(i);
      if (token.tag().matches("VB[DZP]|MD") && !view.quoted(i)) {
        return true;
      }
    }
    return false;
  }
}
