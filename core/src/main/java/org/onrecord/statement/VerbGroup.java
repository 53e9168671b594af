package org.onrecord.statement;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * A verb with its auxiliaries, adverbs and particles as they stand beside it.
 *
 * @param first leftmost token
 * @param verb the cue verb
 * @param last rightmost token
 * @param negated whether “not”, “never” or the like is among them
 * @param passive whether it is a passive with its auxiliary
 */
record VerbGroup(int first, int verb, int last, boolean negated, boolean passive) {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "nt", "neither", "nor", "hardly");
  private static final Set<String> CARRIERS =
      Set.of(
          "go",
          "decline",
          "refuse",
          "seek",
          "appear",
          "seem",
          "try",
          "continue",
          "begin",
          "start",
          "expect",
          "use",
          "want",
          "hasten",
          "proceed");

  /**
   * @param last last token of the cue itself
   */
  static VerbGroup of(Sentence sentence, int verb, int last) {
    int first = verb;
    boolean negated = false;
    boolean passive = false;
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean mine = before.head() == verb || before.head() == first;
      boolean helper =
          (before.is("aux", "cop", "mark")
                  && mine
                  && (before.isVerb() || before.tag().equals("TO")))
              || (mine && before.is("advmod") && isAdverb(before))
              || (isAdverb(before)
                  && first - 2 >= 0
                  && sentence.token(first - 2).is("aux")
                  && sentence.token(first - 2).head() == verb);
      if (!helper) {
        break;
      }
      negated |= NEGATIONS.contains(before.lower());
      passive |= before.relation().equals("aux:pass");
      first--;
    }
    passive |=
        first == verb
            && sentence.token(verb).tag().equals("VBN")
            && sentence.token(verb).relation().equals("acl");
    // “went on to say”, “declined to comment”
    if (first < verb || sentence.token(verb).tag().equals("VB")) {
      int head = sentence.token(verb).head();
      if (sentence.token(verb).is("xcomp")
          && head >= 0
          && head < first
          && first - head <= 2
          && sentence.token(first).tag().equals("TO")
          && CARRIERS.contains(sentence.token(head).lemma())) {
        VerbGroup carrier = of(sentence, head, head);
        return new VerbGroup(
            carrier.first, verb, last, negated || carrier.negated, carrier.passive && passive);
      }
    }
    return new VerbGroup(first, verb, last, negated, passive);
  }

  private static boolean isAdverb(Token token) {
    return token.tag().startsWith("RB");
  }
}
