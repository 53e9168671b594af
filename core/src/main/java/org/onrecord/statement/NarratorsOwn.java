package org.onrecord.statement;

import org.onrecord.language.Token;

/**
 * Finds where the narrator goes on behind a reported clause: “… the bridge was safe, while others
 * stayed away”.
 */
final class NarratorsOwn {
  private static final int SHORTEST = 3;
  private static final int REACH = 8;

  private NarratorsOwn() {}

  /** The last token of the clause before such a place, or the last token given. */
  static int cut(SentenceView view, int from, int to) {
    boolean marked = view.isWord(from, "that") || view.isWord(from - 1, "that");
    boolean whole = false;
    for (int i = from; i < to; i++) {
      if (view.quoted(i)) {
        whole = true;
        continue;
      }
      boolean ends =
          whole
              && i >= from + SHORTEST
              && (isPoint(view, i)
                  || isGloss(view, from, i)
                  || (!marked && view.isComma(i) && opens(view, i + 1)));
      if (ends) {
        return i - 1;
      }
      whole |= view.token(i).tag().matches("VB[DZP]|MD");
    }
    return to;
  }

  /** A point before words in marks: two sentences that the engine took for one. */
  private static boolean isPoint(SentenceView view, int i) {
    return view.isWord(i, ".") && view.quoted(i + 1);
  }

  /** “… — a blow to the mayor”: a noun phrase behind the last dash. */
  private static boolean isGloss(SentenceView view, int from, int i) {
    return ClauseEnd.isDash(view, i)
        && !ClauseEnd.isPaired(view, from, i)
        && view.isWord(i + 1, "a", "an");
  }

  private static boolean opens(SentenceView view, int i) {
    if (view.quoted(i)) {
      return false;
    }
    if (view.isWord(i, "which", "who", "whose")) {
      return true;
    }
    if (view.isWord(i, "as")) {
      return view.isWord(i + 1, "has", "have", "had", "did", "do", "does", "is", "are", "was");
    }
    return view.isWord(i, "while", "but") && isClause(view, i + 1);
  }

  /** Whether a subject and its finite verb follow. */
  private static boolean isClause(SentenceView view, int from) {
    boolean subject = false;
    for (int k = from; k < Math.min(view.size(), from + REACH); k++) {
      Token token = view.token(k);
      if (token.tag().matches("VB[DZP]|MD")) {
        return subject;
      }
      subject |= token.is("nsubj");
    }
    return false;
  }
}
