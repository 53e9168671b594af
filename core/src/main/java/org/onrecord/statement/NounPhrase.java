package org.onrecord.statement;

import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The whole noun phrase of a head, with titles, appositions and relative clauses, as the PolNeAR
 * guidelines mark a source.
 *
 * @param head the token that names
 * @param first leftmost token
 * @param last rightmost token
 */
record NounPhrase(int head, int first, int last) {
  private static final Set<String> NOT_APPOSED =
      Set.of("IN", "TO", "RB", "VBG", "CC", "VBD", "VBZ", "VBP", "MD", "WRB", "RBR");

  /**
   * The phrase before a verb group.
   *
   * @param limit first token of the verb group
   */
  static NounPhrase before(SentenceView view, int head, int limit) {
    Sentence sentence = view.sentence();
    int first = left(view, head);
    int last = Math.min(sentence.rightEdge(head), limit - 1);
    last = Math.max(last, head);
    last = bridge(view, last, limit);
    last = nameBehindComma(view, last, limit);
    while (last > head && view.isPunctuation(last) && !view.isWord(last, ")", "]", "”")) {
      last--;
    }
    boolean apposed = hasComma(view, head, last);
    if (apposed && last + 1 < limit && view.isComma(last + 1)) {
      last++;
    }
    return new NounPhrase(head, first, last);
  }

  /** The phrase behind a verb group. */
  static NounPhrase after(SentenceView view, int head) {
    Sentence sentence = view.sentence();
    int first = left(view, head);
    int last = sentence.rightEdge(head);
    while (last > head && view.isPunctuation(last) && !view.isWord(last, ")", "]")) {
      last--;
    }
    return new NounPhrase(head, first, last);
  }

  private static int left(SentenceView view, int head) {
    Sentence sentence = view.sentence();
    int first = sentence.leftEdge(head);
    while (first < head) {
      Token token = view.token(first);
      boolean outside =
          view.isPunctuation(first)
              || token.is("cc", "mark")
              || (token.is("case") && token.head() == head)
              || (token.is("advmod") && token.head() == head)
              || token.is("discourse");
      if (!outside) {
        break;
      }
      first++;
    }
    return first;
  }

  /**
   * The engine breaks off long appositions; what lies between two commas is one, unless an aside.
   */
  private static int bridge(SentenceView view, int last, int limit) {
    if (last + 2 < limit
        && view.isComma(last + 1)
        && view.isComma(limit - 1)
        && last + 1 < limit - 1
        && !NOT_APPOSED.contains(view.token(last + 2).tag())
        && !view.token(last + 2).is("obl:tmod", "nmod:tmod")) {
      return limit - 2;
    }
    return last;
  }

  /** “White House spokesman, Josh Earnest said”: a name between a comma and the verb. */
  private static int nameBehindComma(SentenceView view, int last, int limit) {
    if (last + 2 >= limit || !view.isComma(last + 1)) {
      return last;
    }
    for (int i = last + 2; i < limit; i++) {
      if (!view.token(i).isName()) {
        return last;
      }
    }
    return limit - 1;
  }

  private static boolean hasComma(SentenceView view, int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      if (view.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  Span span(Sentence sentence) {
    return sentence.span(first, last);
  }
}
