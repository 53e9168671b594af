package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The subject that a finite verb without one shares with an earlier verb or clause. */
final class SharedSubject {
  private SharedSubject() {}

  /** “Ada Rao, who runs the port and lives there, said”: the phrase that opens the sentence. */
  static @Nullable NounPhrase opening(SentenceView view, VerbGroup group) {
    int limit = group.first();
    if (limit < 3 || !view.isComma(limit - 1) || !view.token(limit).tag().matches("VB[DZP]")) {
      return null;
    }
    int head = -1;
    int i = 0;
    if (view.isWord(0, "one", "some", "many", "most", "several", "two") && view.isWord(1, "of")) {
      head = 0;
      i = 2;
    }
    while (i < limit
        && view.token(i).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$?|VBN")
        && !view.quoted(i)) {
      if (view.token(i).isNoun() && head != 0) {
        head = i;
      }
      i++;
    }
    boolean aside =
        i < limit
            && (view.isComma(i)
                || view.token(i).tag().matches("IN|-LRB-")
                || view.isWord(i, "who", "which", "("));
    return head >= 0 && aside ? new NounPhrase(head, 0, limit - 1) : null;
  }

  /** Behind “and”, the subject of the nearest verb of the same form to the left. */
  static @Nullable NounPhrase coordinated(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    if (group.first() < 2 || !view.token(group.first() - 1).tag().equals("CC")) {
      return null;
    }
    String tag = view.token(group.first()).tag();
    for (int i = group.first() - 2; i > 0; i--) {
      boolean partner = view.token(i).tag().equals(tag) && !view.quoted(i);
      Token subject = partner ? sentence.child(i, "nsubj").orElse(null) : null;
      if (subject != null
          && subject.index() < i
          && Subjects.isNominal(subject)
          && !view.quoted(subject.index())) {
        return NounPhrase.before(view, subject.index(), i);
      }
    }
    return null;
  }

  /**
   * The earlier verb that a verb without subject is joined to through the clause between them, or
   * -1.
   */
  static int partner(SentenceView view, VerbGroup group) {
    Sentence sentence = view.sentence();
    Token verb = sentence.token(group.verb());
    int before = group.first() - 1;
    if (before < 1 || !view.token(before).tag().equals("CC") || !verb.is("conj")) {
      return -1;
    }
    // the conjunct's head may lie inside what the earlier cue reports
    int at = verb.head();
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = sentence.token(at);
      boolean reported = token.is("ccomp", "xcomp") && token.head() >= 0 && token.head() < at;
      if (reported && sentence.token(token.head()).tag().equals(verb.tag())) {
        return token.head();
      }
      at = token.head();
    }
    return -1;
  }
}
