package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Token;

/**
 * “Rao, who was mayor when the bridge fell, said it was late”: a subject that opens the sentence
 * and is parted from its verb by what is told of it, which the tree often tears apart.
 */
final class OpeningSubject {
  private static final int LONGEST_NAME = 8;

  private OpeningSubject() {}

  /** The subject of a verb of saying behind a comma, before a clause; or null. */
  static @Nullable NounPhrase of(SentenceView view, VerbGroup group) {
    int comma = group.first() - 1;
    if (comma < 3
        || !view.isComma(comma)
        || !view.says(group.verb())
        || group.passive()
        || !view.token(group.first()).tag().matches("VB[DZP]")
        || !opensClause(view, group.last() + 1)) {
      return null;
    }
    int first = view.token(0).tag().equals("CC") ? 1 : 0;
    int head = first;
    while (head < LONGEST_NAME && isNominal(view, head + 1)) {
      head++;
    }
    Token name = view.token(head);
    boolean subject = isNominal(view, first) && name.isNoun() && view.isComma(head + 1);
    return subject && !Segment.isTimeNoun(name) && isAside(view, head + 2, comma)
        ? new NounPhrase(head, first, comma)
        : null;
  }

  private static boolean isNominal(SentenceView view, int i) {
    return !view.quoted(i) && view.token(i).tag().matches("DT|PRP\\$|NNP?S?|JJ.?|CD|POS");
  }

  /** Whether what stands between the commas tells of the subject: no clause but a relative one. */
  private static boolean isAside(SentenceView view, int from, int to) {
    if (from >= to || !view.token(from).tag().matches("W.*|DT|PRP\\$|JJ.?|NNP?S?|CD")) {
      return false;
    }
    boolean relative = false;
    for (int i = from; i < to; i++) {
      relative |= view.isWord(i, "who", "which", "whose", "where");
      if (view.quoted(i) || (!relative && view.token(i).tag().matches("VB[DZP]|MD"))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a subject and its finite verb follow: the clause that is reported. */
  private static boolean opensClause(SentenceView view, int from) {
    int p = view.isWord(from, "that") ? from + 1 : from;
    for (int i = p; i < view.size(); i++) {
      if (view.quoted(i) || view.isComma(i)) {
        return false;
      }
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return i > p;
      }
    }
    return false;
  }
}
