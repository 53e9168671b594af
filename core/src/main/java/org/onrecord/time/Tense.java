package org.onrecord.time;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells past from future by the verb that governs an expression of time. */
final class Tense {
  private static final int HIGHEST = 12;
  private static final Set<String> WILL = Set.of("will", "'ll", "wo", "shall", "would");
  private static final Set<String> AHEAD =
      Set.of(
          "scheduled",
          "planned",
          "expected",
          "due",
          "slated",
          "upcoming",
          "set",
          "planning",
          "plans",
          "effective",
          "starting",
          "beginning",
          "ending",
          "expires",
          "expire",
          "until",
          "by");

  private Tense() {}

  /** Where dates lie that the token belongs to. */
  static Lean lean(Sentence sentence, int token) {
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      Token here = sentence.token(at);
      if (AHEAD.contains(here.lower()) && step > 0 && !past(sentence, here)) {
        return Lean.FUTURE;
      }
      if (here.isVerb() || !sentence.children(at, "cop", "aux").isEmpty()) {
        Lean lean = tense(sentence, here);
        if (lean != Lean.NEAR || !here.is("advcl", "xcomp", "conj")) {
          return lean;
        }
      }
      at = here.head();
    }
    return Lean.NEAR;
  }

  private static boolean past(Sentence sentence, Token verb) {
    return sentence.children(verb.index(), "aux", "cop").stream()
        .anyMatch(aux -> aux.tag().equals("VBD"));
  }

  private static Lean tense(Sentence sentence, Token verb) {
    boolean to = verb.tag().equals("MD");
    boolean done = false;
    for (Token aux : sentence.children(verb.index(), "aux", "cop", "mark")) {
      String word = aux.lower();
      if (WILL.contains(word)) {
        return Lean.FUTURE;
      }
      done |= aux.tag().equals("VBD") || word.equals("has") || word.equals("have");
      to |= aux.tag().equals("TO") || aux.tag().equals("MD");
    }
    if (to && !done) {
      return Lean.FUTURE;
    }
    return done || verb.tag().equals("VBD") || verb.tag().equals("VBN") ? Lean.PAST : Lean.NEAR;
  }
}
