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
    NounPhrase tail = tail(view, group);
    if (tail != null) {
      return tail;
    }
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

  /**
   * “…, a source close to him said.”: between the last comma and a verb of saying that ends the
   * sentence nothing but its speaker stands.
   */
  private static @Nullable NounPhrase tail(SentenceView view, VerbGroup group) {
    int limit = group.first();
    if (limit < 4 || !view.says(group.verb()) || !ends(view, group.last() + 1)) {
      return null;
    }
    int first = limit - 1;
    while (first > 1 && !view.isComma(first - 1) && !view.quoted(first - 1)) {
      if (view.token(first).isVerb() || view.isPunctuation(first)) {
        return null;
      }
      first--;
    }
    boolean opens =
        first > 1
            && first < limit
            && view.isComma(first - 1)
            && !view.quoted(first)
            && view.token(first).tag().matches("DT|JJ|NNP?S?|PRP.?|CD")
            && hasFinite(view, first - 2);
    if (!opens) {
      return null;
    }
    boolean role = view.token(first - 2).tag().equals("NN") && view.token(first).isName();
    if (role) {
      // “…, ministry spokesman, Ada Rao said”
      return null;
    }
    int head = -1;
    for (int i = first; i < limit && head < 0; i++) {
      boolean nominal = view.token(i).isNoun() || view.token(i).tag().equals("PRP");
      boolean goesOn = i + 1 < limit && (view.token(i + 1).isNoun() || isPossessive(view, i + 1));
      head = nominal && !goesOn ? i : -1;
      if (view.token(i).tag().equals("IN") && head < 0) {
        return null;
      }
    }
    return head < 0 || Segment.isTimeNoun(view.token(head))
        ? null
        : new NounPhrase(head, first, limit - 1);
  }

  private static boolean isPossessive(SentenceView view, int i) {
    return view.token(i).tag().equals("POS");
  }

  /** Whether nothing follows but the end, or when and where it was said. */
  private static boolean ends(SentenceView view, int from) {
    for (int i = from; i < view.size(); i++) {
      Token token = view.token(i);
      if (i == from && token.tag().equals("IN") && !view.isWord(i, "that", "if", "whether")) {
        continue;
      }
      boolean adjunct =
          view.isPunctuation(i)
              || Segment.isTimeNoun(token)
              || (i > from && token.tag().matches("DT|PRP\\$|NNP?S?|JJ|IN|CD|POS|CC|TO"));
      if (!adjunct || view.quoted(i)) {
        return false;
      }
    }
    return true;
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
