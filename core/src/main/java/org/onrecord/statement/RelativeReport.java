package org.onrecord.statement;

import java.util.List;
import org.onrecord.language.Token;

/**
 * “The jet, which it says strayed over the border”: the reported clause has its subject before the
 * cue.
 */
final class RelativeReport implements Frame {
  private static final double LEAST_WEIGHT = 0.6;

  private final CueLexicon cues;

  RelativeReport(CueLexicon cues) {
    this.cues = cues;
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    NounPhrase speaker = verb.speaker();
    boolean fits =
        verb.cue().takes(Cue.Takes.CLAUSE)
            && verb.cue().weight() >= LEAST_WEIGHT
            && speaker != null
            && !verb.inverted()
            && !verb.group().passive();
    int p = verb.group().last() + 1;
    if (!fits || p >= view.size() || view.quoted(p) || !follows(view, verb, p)) {
      return List.of();
    }
    int end = p;
    int limit = new ClauseEnd(cues).of(view, verb, p);
    int root = view.sentence().root().index();
    for (int i = p; i <= limit; i++) {
      boolean main =
          i > p
              && (i == root || (view.token(i).head() == root && view.token(i).is("aux", "cop")))
              && root > verb.verb()
              && view.token(verb.verb()).head() != root;
      if (main || (view.isComma(i) && !view.quoted(i)) || (i > p && isSecondVerb(view, p, i))) {
        break;
      }
      end = i;
    }
    while (end > p && Segment.isTimeNoun(view.token(end))) {
      end--;
    }
    return Sayings.of("relative-clause", view, verb, p, end, 0.85);
  }

  /** A finite verb right behind the cue, and a relative pronoun or a noun before its subject. */
  private static boolean follows(SentenceView view, CueVerb verb, int p) {
    Token next = view.token(p);
    boolean predicate = next.tag().matches("VB[DNZP]|MD");
    int before = verb.first() - 1;
    if (!predicate || before < 0) {
      return false;
    }
    return view.isWord(before, "which", "that", "who", "what")
        || (isThing(view, before) && !view.quoted(before));
  }

  /** A noun, or a word between it and an article that the tagger takes for an adjective. */
  private static boolean isThing(SentenceView view, int i) {
    boolean taken = view.token(i).tag().equals("JJ") && i > 0 && view.isWord(i - 1, "a", "the");
    return view.token(i).isNoun() || taken;
  }

  /**
   * A finite verb that nothing joins to the one at the head of the clause: the main clause's own.
   */
  private static boolean isSecondVerb(SentenceView view, int p, int i) {
    if (!view.token(i).tag().matches("VB[DZP]|MD") || i - p < 3) {
      return false;
    }
    for (int k = p + 1; k < i; k++) {
      if (view.token(k).tag().matches("CC|W.*|TO|EX|PRP")
          || view.isWord(k, "that", "as", "if", "because")) {
        return false;
      }
    }
    return view.token(i - 1).isNoun();
  }
}
