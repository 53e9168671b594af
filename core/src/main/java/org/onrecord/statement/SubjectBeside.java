package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The phrase that touches a verb of saying though the tree ties it elsewhere: “…,” said Rao;
 * Earnest said.
 */
final class SubjectBeside {
  private SubjectBeside() {}

  /** The phrase before or behind a finite verb, or null. */
  static @Nullable NounPhrase of(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    int before = group.first() - 1;
    int after = group.last() + 1;
    boolean finite = sentence.token(group.first()).tag().matches("VB[DZP]|MD");
    if (!finite) {
      return null;
    }
    if (after < view.size()
        && !view.token(group.verb()).lemma().equals("tell")
        && !view.quoted(after)
        && group.first() > 0
        && (view.isMark(before) || (view.isComma(before) && !view.token(after).tag().equals("PRP")))
        && isNameStart(view.token(after))) {
      int head = top(sentence, after, group.last());
      if (head > group.last()
          && Subjects.isNominal(view.token(head))
          && !(head + 1 < view.size() && view.token(head + 1).tag().matches("VB[DZP]|MD"))) {
        return NounPhrase.after(view, head);
      }
    }
    while (before > 1
        && (Segment.isTimeNoun(view.token(before))
            || (view.isWord(before, "on", "last", "this", "earlier", "late")
                && Segment.isTimeNoun(view.token(before + 1))))) {
      before--;
    }
    if (before >= 0 && !view.quoted(before) && Subjects.isNominal(view.token(before))) {
      Token token = view.token(before);
      if (token.isName()
          || view.isWord(before, "who", "which")
          || token.tag().equals("PRP")
          || token.is("nsubj")) {
        int first = before;
        while (first > 0
            && view.token(first - 1).isName()
            && !view.quoted(first - 1)
            && token.isName()) {
          first--;
        }
        return new NounPhrase(before, first, before);
      }
      int head = before;
      while (sentence.token(head).is("nmod", "compound", "appos", "nummod")
          && sentence.token(head).head() >= 0
          && sentence.token(head).head() < group.first()
          && sentence.token(sentence.token(head).head()).isNoun()) {
        head = sentence.token(head).head();
      }
      if (sentence.token(head).isNoun() && !sentence.token(head).is("obj", "obl", "nmod")) {
        return NounPhrase.before(view, head, group.first());
      }
    }
    return null;
  }

  private static boolean isNameStart(Token token) {
    return token.isName()
        || token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().equals("DT")
        || token.tag().equals("JJ")
        || token.tag().equals("CD")
        || token.tag().equals("PRP$");
  }

  /** The highest token of the phrase that begins at a token, staying right of a limit. */
  private static int top(Sentence sentence, int from, int limit) {
    int at = from;
    while (sentence.token(at).head() > limit && sentence.token(at).head() < sentence.size()) {
      int head = sentence.token(at).head();
      if (sentence.token(head).isVerb()) {
        break;
      }
      at = head;
    }
    return at;
  }

  /**
   * “The bridge is safe, said Rao.”: a phrase behind the verb that ends the sentence or a comma
   * ends.
   */
  static @Nullable NounPhrase behindComma(SentenceView view, VerbGroup group) {
    int before = group.first() - 1;
    if (before < 2
        || !view.isComma(before)
        || view.quoted(before)
        || !view.token(group.verb()).tag().matches("VB[DZP]")
        || group.first() != group.verb()) {
      return null;
    }
    int end = group.last();
    int head = -1;
    while (end + 1 < view.size()
        && view.token(end + 1).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$")
        && !view.quoted(end + 1)) {
      end++;
      if (view.token(end).isNoun()) {
        head = end;
      }
    }
    boolean closed =
        end + 1 >= view.size() || view.isWord(end + 1, ",", ".", "of", "in", "at", "who");
    if (head != end || !closed || end == group.last()) {
      return null;
    }
    boolean clause = false;
    for (int i = 0; i < before; i++) {
      clause |= view.token(i).tag().matches("VB[DZP]|MD");
    }
    if (!clause || !endsThere(view, end)) {
      return null;
    }
    NounPhrase phrase = NounPhrase.after(view, head);
    return new NounPhrase(head, group.last() + 1, Math.max(end, phrase.last()));
  }

  /** Whether no other finite verb follows, but for one in a relative clause. */
  private static boolean endsThere(SentenceView view, int end) {
    for (int i = end + 1; i < view.size(); i++) {
      if (view.isWord(i, "who", "which", "as", "while", "when")) {
        return true;
      }
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return true;
  }
}
