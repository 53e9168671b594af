package org.onrecord.statement;

import java.util.Optional;
import org.onrecord.language.Token;

/** Cues joined by “and” or “but”, which the engine often ties to the clause between them. */
final class Coordination {
  private static final double STRONG = 0.8;
  private static final int REACH = 7;

  private Coordination() {}

  /** Whether a conjunction joins a verb of saying to an earlier one: same tense, same subject. */
  static boolean joinsCues(CueLexicon cues, SentenceView view, int first, int conjunction) {
    return joined(cues, view, first, conjunction) >= 0;
  }

  /** The verb of saying that a conjunction joins to an earlier one, or -1. */
  static int joined(CueLexicon cues, SentenceView view, int first, int conjunction) {
    boolean subject = false;
    boolean clause = hasClause(view, first, conjunction);
    for (int i = conjunction + 1; i < view.size() && i <= conjunction + REACH; i++) {
      if (view.quoted(i)) {
        return -1;
      }
      Token token = view.token(i);
      if (token.isVerb()) {
        Optional<CueLexicon.Match> match = cues.verb(view.sentence(), i);
        if (match.isPresent() && match.get().cue().weight() >= STRONG) {
          return (subject ? clause : sameTense(view, first, i)) ? i : -1;
        }
        if (!token.is("aux") && !token.tag().equals("VBN")) {
          return -1;
        }
      } else if (token.tag().matches("PRP|NNP?S?|DT|JJ|POS|CD|PRP\\$")) {
        subject |= token.isNoun() || token.tag().equals("PRP");
      } else if (!token.tag().startsWith("RB")) {
        return -1;
      }
    }
    return -1;
  }

  /** “Said she and her crew agreed”: what has no verb yet goes on behind the conjunction. */
  private static boolean hasClause(SentenceView view, int first, int conjunction) {
    for (int i = first + 1; i < conjunction; i++) {
      if (view.quoted(i) || view.token(i).tag().matches("VB.?|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameTense(SentenceView view, int first, int second) {
    if (view.token(first).lemma().equals(view.token(second).lemma())) {
      return true;
    }
    String one = tense(view, first);
    return one.equals(tense(view, second));
  }

  /** The tag of the finite word of a verb’s group. */
  private static String tense(SentenceView view, int verb) {
    VerbGroup group = VerbGroup.of(view.sentence(), verb, verb);
    for (int i = group.first(); i <= group.verb(); i++) {
      String tag = view.token(i).tag();
      if (tag.equals("VBD") || tag.equals("MD")) {
        return tag;
      }
      if (tag.equals("VBZ") || tag.equals("VBP")) {
        return "VBZ";
      }
    }
    return view.token(verb).tag();
  }
}
