package org.onrecord.statement;

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
                  || (!marked && view.isComma(i) && opens(view, from, i + 1, to)));
      if (ends) {
        return i - 1;
      }
      whole |= isFinite(view, i);
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

  private static boolean opens(SentenceView view, int from, int i, int to) {
    if (view.quoted(i)) {
      return false;
    }
    if (view.isWord(i, "which", "who", "whose")) {
      return true;
    }
    if (view.isWord(i, "as")) {
      return view.isWord(i + 1, "has", "have", "had", "did", "do", "does", "is", "are", "was");
    }
    int verb = predicate(view, i + 1);
    if (verb < 0 || view.isWord(i + 1, "that") || holdsMarks(view, i, to)) {
      return false;
    }
    return view.isWord(i, "while")
        || (view.isWord(i, "and", "but") && isPast(view, verb) != isPast(view, first(view, from)));
  }

  /** Words in marks further on are the speaker's, and what stands before them too. */
  private static boolean holdsMarks(SentenceView view, int from, int to) {
    for (int k = from; k <= to; k++) {
      if (view.quoted(k)) {
        return true;
      }
    }
    return false;
  }

  /** The finite verb of a clause that begins at a token, behind its subject; or -1. */
  private static int predicate(SentenceView view, int from) {
    boolean subject = false;
    for (int k = from; k < Math.min(view.size(), from + REACH); k++) {
      if (isFinite(view, k)) {
        return subject ? k : -1;
      }
      subject |= view.token(k).is("nsubj");
    }
    return -1;
  }

  private static int first(SentenceView view, int from) {
    int k = from;
    while (k < view.size() - 1 && !isFinite(view, k)) {
      k++;
    }
    return k;
  }

  private static boolean isFinite(SentenceView view, int i) {
    return view.token(i).tag().matches("VB[DZP]|MD");
  }

  /** “Was”, “would”: what is told and what the narrator tells seldom share a tense by chance. */
  private static boolean isPast(SentenceView view, int i) {
    return view.token(i).tag().equals("VBD") || view.isWord(i, "would", "could", "might", "should");
  }
}
