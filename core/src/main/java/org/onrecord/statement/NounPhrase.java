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
    last = beforeAside(view, head, last);
    last = bridge(view, last, limit);
    last = nameBehindComma(view, last, limit);
    while (last > head && view.isPunctuation(last) && !view.isWord(last, ")", "]", "%")) {
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
    int last = VenueTail.cut(view, head, sentence.rightEdge(head));
    while (last > head && view.quoted(last) && !view.quoted(head)) {
      last--;
    }
    while (last > head && view.isPunctuation(last) && !view.isWord(last, ")", "]", "%")) {
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
              || token.relation().equals("cc")
              || token.is("mark", "discourse")
              || (token.is("case") && token.head() == head)
              || (token.is("advmod") && token.head() == head && isLoose(view, first));
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

  /** “Rao, speaking in Velden, said”: an aside is no part of the phrase. */
  private static int beforeAside(SentenceView view, int head, int last) {
    for (int i = head + 1; i < last; i++) {
      if (view.isComma(i)
          && (view.token(i + 1).tag().equals("VBG")
              || view.isWord(i + 1, "in", "on", "during", "at", "after", "while", "when", "as"))) {
        return i - 1;
      }
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

  /** An adverb of the sentence, not one of the phrase (“about half”). */
  private static boolean isLoose(SentenceView view, int i) {
    return view.isComma(i + 1)
        || view.isWord(
            i,
            "also",
            "then",
            "now",
            "still",
            "meanwhile",
            "however",
            "so",
            "later",
            "yet",
            "thus");
  }
}
