package org.onrecord.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.language.Token;

/**
 * “The plan, Rao said, is dead”; “The plan, said Rao, who drew it, is dead”: an attribution that
 * stands alone between two commas, whatever the tree makes of it.
 */
final class Flanked {
  private static final int LONGEST = 8;
  private static final int LONGEST_ADJUNCT = 6;
  private static final int LONGEST_PHRASE = 30;

  /** Small words of surnames, which the tagger takes for foreign ones. */
  private static final String[] PARTICLES = {"de", "da", "di", "van", "von", "del", "bin", "al"};

  private Flanked() {}

  /** The speaker of a verb of saying between two commas, or null. */
  static @Nullable NounPhrase speaker(SentenceView view, VerbGroup group) {
    if (!view.says(group.verb())
        || group.passive()
        || !view.token(group.first()).tag().matches("VB[DZP]|MD")) {
      return null;
    }
    NounPhrase before = before(view, group);
    return before == null ? behind(view, group) : before;
  }

  /** “…, a senior official said on Monday, …”. */
  private static @Nullable NounPhrase before(SentenceView view, VerbGroup group) {
    int limit = group.first();
    int first = limit;
    while (first > 1 && limit - first < LONGEST && isNominal(view, first - 1)) {
      first--;
    }
    if (first == limit
        || first < 2
        || !view.isComma(first - 1)
        || !view.token(first).tag().matches("DT|PRP\\$?|NNP?S?|JJ.?|CD|IN|FW")
        || (view.token(first).tag().matches("IN|FW") && !view.isWord(first, PARTICLES))
        || !isClosed(view, group.last() + 1)
        || Segment.isTimeNoun(view.token(limit - 1))
        || !isTorn(view, first - 2, group.last())) {
      return null;
    }
    Token last = view.token(limit - 1);
    return last.isNoun() || last.tag().equals("PRP")
        ? new NounPhrase(limit - 1, first, limit - 1)
        : null;
  }

  /** “…, said Rao, a geologist who has seen it, is …”. */
  private static @Nullable NounPhrase behind(SentenceView view, VerbGroup group) {
    int first = group.last() + 1;
    if (group.first() < 2
        || group.first() != group.verb()
        || first >= view.size()
        || !view.isComma(group.first() - 1)
        || !isThing(view, group.first() - 2)
        || !view.token(first).tag().matches("DT|PRP\\$|NNP?S?|JJ.?|CD")) {
      return null;
    }
    int end = closing(view, first);
    int head = first;
    while (head + 1 < end && isNominal(view, head + 1)) {
      head++;
    }
    return end > 0 && view.token(head).isNoun() && !Segment.isTimeNoun(view.token(head))
        ? new NounPhrase(head, first, end - 1)
        : null;
  }

  /** The comma behind a speaker with all that is told of him, before a finite verb; or -1. */
  private static int closing(SentenceView view, int first) {
    boolean relative = false;
    for (int i = first; i < Math.min(view.size() - 1, first + LONGEST_PHRASE); i++) {
      if (view.isComma(i) && isFinite(view, i + 1)) {
        return i;
      }
      relative |= view.isWord(i, "who", "which", "whose");
      if (view.quoted(i) || (isFinite(view, i) && !relative)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether what goes on behind the attribution is the predicate of what stands before it, or a
   * quotation.
   */
  private static boolean isTorn(SentenceView view, int before, int last) {
    int comma = last + 1;
    while (!view.isComma(comma)) {
      comma++;
    }
    boolean quotation = comma + 1 < view.size() && view.quoted(comma + 1);
    return quotation || (isThing(view, before) && isFinite(view, comma + 1));
  }

  private static boolean isThing(SentenceView view, int i) {
    return !view.quoted(i) && view.token(i).isNoun() && !Segment.isTimeNoun(view.token(i));
  }

  private static boolean isNominal(SentenceView view, int i) {
    return !view.quoted(i)
        && (view.token(i).tag().matches("DT|PRP\\$?|NNP?S?|JJ.?|CD|POS|HYPH")
            || (view.isWord(i, PARTICLES) && i + 1 < view.size() && view.token(i + 1).isName()));
  }

  private static boolean isFinite(SentenceView view, int i) {
    return i < view.size() && !view.quoted(i) && view.token(i).tag().matches("VB[DZP]|MD");
  }

  /** Whether a comma follows, at most a few words of when and where later. */
  private static boolean isClosed(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + LONGEST_ADJUNCT); i++) {
      if (view.isComma(i)) {
        return true;
      }
      if (view.quoted(i) || !view.token(i).tag().matches("IN|DT|NNP?S?|CD|JJ|PRP\\$|RB")) {
        return false;
      }
    }
    return false;
  }
}
