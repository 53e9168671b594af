package org.onrecord.statement;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The stretch of a verb's complements behind it: object, infinitive, “as”, “of” and “for” phrases.
 */
final class Complement {
  private static final Set<String> CORE = Set.of("obj", "iobj", "xcomp", "ccomp", "dep", "amod");

  private final CueLexicon cues;

  Complement(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * The last token of the complements that begin at a token.
   *
   * @param prepositions those whose phrases belong to the content
   */
  int end(SentenceView view, CueVerb verb, int from, Set<String> prepositions) {
    Sentence sentence = view.sentence();
    int end = from - 1;
    int i = from;
    while (i < view.size()) {
      int top = childHolding(sentence, verb, i);
      if (top < 0) {
        break;
      }
      Token child = view.token(top);
      if (!belongs(view, verb, child, prepositions, i == from)) {
        break;
      }
      end = cut(view, verb, i, sentence.rightEdge(top));
      if (end < sentence.rightEdge(top)) {
        break;
      }
      i = end + 1;
    }
    return end;
  }

  /** The child of the cue (or of one of its words) whose subtree holds a token, or -1. */
  private static int childHolding(Sentence sentence, CueVerb verb, int i) {
    int at = i;
    for (int steps = 0; steps < sentence.size(); steps++) {
      int head = sentence.token(at).head();
      if (head == verb.verb() || (head >= verb.verb() && head <= verb.group().last())) {
        return at;
      }
      if (head < 0) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  private static boolean belongs(
      SentenceView view, CueVerb verb, Token child, Set<String> prepositions, boolean first) {
    if (child.is("punct")) {
      return view.isMark(child.index());
    }
    if (first) {
      return !child.is("conj", "cc", "obl:tmod", "advcl")
          || (child.tag().startsWith("VB") && child.is("advcl") && hasTo(view, child));
    }
    if (child.is("obl", "nmod", "advcl")) {
      Token mark = view.sentence().child(child.index(), "case", "mark").orElse(null);
      if (mark == null) {
        return false;
      }
      return prepositions.contains(mark.lower());
    }
    return child.relation().length() > 0
        && CORE.contains(child.relation())
        && child.index() > verb.verb();
  }

  private static boolean hasTo(SentenceView view, Token verb) {
    return view.sentence()
        .child(verb.index(), "mark")
        .filter(m -> m.lower().equals("to"))
        .isPresent();
  }

  /** Cuts a subtree where a participle or a coordinated cue clause begins behind a comma. */
  private int cut(SentenceView view, CueVerb verb, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joins =
          i > from
              && !view.quoted(i)
              && view.token(i).tag().equals("CC")
              && Coordination.joinsCues(cues, view, verb.verb(), i);
      if (joins) {
        return i - 1;
      }
      if (view.isComma(i)
          && !view.quoted(i)
          && (view.token(i + 1).tag().equals("VBG") || view.isWord(i + 1, "according", "saying"))
          && view.token(i + 1).is("advcl", "dep")) {
        return i - 1;
      }
    }
    return to;
  }
}
