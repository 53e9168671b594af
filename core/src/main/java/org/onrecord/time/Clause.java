package org.onrecord.time;

import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the word and the clause that an expression of time belongs to. */
final class Clause {
  private Clause() {}

  /** The attachment of the tokens from first to last. */
  static TimeExpression.Attachment attachment(Sentence sentence, int first, int last) {
    int top = first;
    int steps = 0;
    for (int at = first; at >= 0 && steps < sentence.size(); at = sentence.token(at).head()) {
      steps++;
      if (at < first || at > last) {
        return attachment(sentence, sentence.token(at));
      }
      top = at;
    }
    return attachment(sentence, sentence.token(top));
  }

  private static TimeExpression.Attachment attachment(Sentence sentence, Token word) {
    Token clause = word;
    for (int steps = 0; steps < sentence.size(); steps++) {
      if (heads(sentence, clause) || clause.head() < 0) {
        break;
      }
      clause = sentence.token(clause.head());
    }
    return new TimeExpression.Attachment(word.span(), clause.span());
  }

  /** Whether a token heads a clause: a verb, or what a copula makes one. */
  private static boolean heads(Sentence sentence, Token token) {
    boolean verb = token.isVerb() && !token.is("aux", "cop", "amod", "compound");
    return verb || !sentence.children(token.index(), "cop").isEmpty();
  }
}
