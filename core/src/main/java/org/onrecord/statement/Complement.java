package org.onrecord.statement;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The stretch of a verb's complements behind it: object, infinitive, “as”, “of” and “for” phrases.
 */
final class Complement {
  private static final Set<String> CORE = Set.of("obj", "iobj", "xcomp", "ccomp", "dep", "amod");

  private static final Set<String> ATTACHED =
      Set.of(
          "by",
          "from",
          "for",
          "with",
          "to",
          "about",
          "between",
          "among",
          "against",
          "behind",
          "toward",
          "towards",
          "over",
          "into",
          "like",
          "including");

  private static final int REACH = 10;
  private static final int LONGEST_ADJUNCT = 7;

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
      if (!belongs(view, verb, child, prepositions, i == from) && !isWhen(view, child, from, i)) {
        int next = i == from ? -1 : resumed(view, verb, child, prepositions);
        if (next < 0) {
          break;
        }
        i = next;
        continue;
      }
      end = cut(view, verb, i, sentence.rightEdge(top));
      if (end < sentence.rightEdge(top)) {
        break;
      }
      i = end + 1;
    }
    return end;
  }

  /** “Accused her of being asleep when the calls came in”: when it is said to be so. */
  private static boolean isWhen(SentenceView view, Token child, int from, int i) {
    boolean clause =
        i > from
            && child.is("advcl")
            && view.sentence().leftEdge(child.index()) == i
            && view.isWord(i, "when", "where", "if", "because", "until", "before", "unless");
    for (int k = from; clause && k < i; k++) {
      if (view.token(k).tag().matches("VBG?")) {
        return true;
      }
    }
    return false;
  }

  /** “Thanked Rao on Monday for her help”: where the complements go on behind an adjunct, or -1. */
  private static int resumed(
      SentenceView view, CueVerb verb, Token adjunct, Set<String> prepositions) {
    Sentence sentence = view.sentence();
    int next = sentence.rightEdge(adjunct.index()) + 1;
    boolean skips =
        adjunct.is("obl", "nmod", "advmod")
            && next < view.size()
            && next - sentence.leftEdge(adjunct.index()) <= LONGEST_ADJUNCT
            && !view.isPunctuation(next);
    int top = skips ? childHolding(sentence, verb, next) : -1;
    if (top < 0 || view.token(top).is("obl:tmod", "advmod")) {
      return -1;
    }
    Token child = view.token(top);
    boolean wanted =
        child.is("xcomp", "obj")
            || (child.is("obl", "advcl")
                && sentence
                    .child(top, "case", "mark")
                    .filter(m -> m.lower().matches("for|as|of") && prepositions.contains(m.lower()))
                    .isPresent());
    return wanted ? next : -1;
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
          || (child.tag().startsWith("VB") && child.is("advcl") && hasTo(view, verb, child));
    }
    if (child.is("obl", "nmod", "advcl")) {
      Token mark = view.sentence().child(child.index(), "case", "mark").orElse(null);
      if (mark == null) {
        return false;
      }
      return prepositions.contains(mark.lower()) || attaches(view, child, mark);
    }
    return child.relation().length() > 0
        && CORE.contains(child.relation())
        && child.index() > verb.verb();
  }

  /** “Crass behaviour by Rao behind the scenes”: a phrase that the tree hung on the verb. */
  private static boolean attaches(SentenceView view, Token child, Token mark) {
    int left = view.sentence().leftEdge(child.index());
    return child.is("obl", "nmod")
        && child.isNoun()
        && left > 0
        && left == mark.index()
        && view.token(left - 1).isNoun()
        && !view.quoted(left - 1)
        && ATTACHED.contains(mark.lower())
        && !Segment.isTimeNoun(child)
        && !child.entity().matches("DATE|TIME|DURATION");
  }

  /** An infinitive, or a clause that the cue's own preposition opens: “called for closing …”. */
  private static boolean hasTo(SentenceView view, CueVerb cue, Token verb) {
    return view.sentence().children(verb.index(), "mark", "case").stream()
        .anyMatch(
            m ->
                m.lower().equals("to")
                    || (m.index() > cue.verb() && m.index() <= cue.group().last()));
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
      if (i > from
          && !view.quoted(i)
          && (isSecondClause(view, from, i) || isWhile(view, verb, from, i))) {
        return i - 1;
      }
      if (view.isComma(i) && !view.quoted(i) && (isTail(view, i + 1) || isRemark(view, from, i))) {
        return i - 1;
      }
      if (i > from
          && !view.quoted(i)
          && ClauseEnd.isDash(view, i)
          && !ClauseEnd.isPaired(view, from, i)) {
        return i - 1;
      }
    }
    return to;
  }

  /** “…, saying that it was late”: a participle of the subject. */
  private static boolean isTail(SentenceView view, int i) {
    return (view.token(i).tag().equals("VBG") || view.isWord(i, "according", "saying"))
        && view.token(i).is("advcl", "dep", "acl")
        && !view.isWord(i, "including");
  }

  /** “The plan, which was drawn up in May”: what the narrator adds to a noun of the object. */
  private static boolean isRemark(SentenceView view, int from, int i) {
    return !view.isWord(from, "to")
        && i + 1 < view.size()
        && !view.quoted(i + 1)
        && view.isWord(i + 1, "which", "who", "whose", "whom", "where");
  }

  /** “…, and the union stepped in”: a clause with a subject of its own behind a comma. */
  private static boolean isSecondClause(SentenceView view, int from, int i) {
    for (int k = from; k < i; k++) {
      if (view.isWord(k, ":")) {
        return false;
      }
    }
    if (!view.isComma(i) || i + 2 >= view.size() || !view.token(i + 1).tag().equals("CC")) {
      return false;
    }
    return finite(view, i + 2) > 0;
  }

  /** “… as the navy fired”: a clause that tells what else went on. */
  private static boolean isWhile(SentenceView view, CueVerb verb, int from, int i) {
    return !view.isWord(from, "to")
        && !verb.cue().takes(Cue.Takes.OINF)
        && view.isWord(i, "as", "while", "after")
        && view.token(i).is("mark")
        && view.token(i).head() > i + 1
        && finite(view, i + 1) > 0;
  }

  /** The finite verb whose subject stands between a place and it, or -1. */
  private static int finite(SentenceView view, int from) {
    boolean subject = false;
    for (int k = from; k < Math.min(view.size(), from + REACH); k++) {
      Token token = view.token(k);
      if (token.tag().matches("VB[DZP]|MD")) {
        return subject ? k : -1;
      }
      if (view.quoted(k) || token.tag().matches("W.*|TO|VB|VBG|CC") || view.isPunctuation(k)) {
        return -1;
      }
      subject |= token.is("nsubj");
    }
    return -1;
  }
}
