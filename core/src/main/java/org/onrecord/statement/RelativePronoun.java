package org.onrecord.statement;

import org.onrecord.language.Token;

/**
 * “Rao, who has run the port for years, hopes …”: the engine takes the “who” of the clause between
 * the commas for the subject of the verb behind it.
 */
final class RelativePronoun {
  private RelativePronoun() {}

  /** The phrase before the clause, where a relative pronoun was found across its closing comma. */
  static NounPhrase resolved(SentenceView view, NounPhrase found, VerbGroup group) {
    int who = found.head();
    boolean relative = view.isWord(who, "who", "which", "that") && who == found.first();
    boolean across =
        relative
            && who > 1
            && view.isComma(who - 1)
            && who < group.first() - 2
            && (view.isComma(group.first() - 1) || view.isMark(group.first() - 1));
    if (!across) {
      return found;
    }
    int head = who - 2;
    while (view.token(head).head() >= 0
        && view.token(head).head() < who
        && !view.token(view.token(head).head()).isVerb()
        && noCommaBetween(view, view.token(head).head(), head)) {
      head = view.token(head).head();
    }
    Token token = view.token(head);
    return Subjects.isNominal(token) && !view.quoted(head)
        ? NounPhrase.before(view, head, group.first())
        : found;
  }

  private static boolean noCommaBetween(SentenceView view, int a, int b) {
    for (int i = Math.min(a, b); i <= Math.max(a, b); i++) {
      if (view.isComma(i)) {
        return false;
      }
    }
    return true;
  }
}
