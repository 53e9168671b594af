package org.onrecord.statement;

import java.util.List;

/** “In what Rao called a final offer”: the name that somebody gives a thing. */
final class WhatCalled implements Frame {
  private final Complement complement;

  WhatCalled(CueLexicon cues) {
    this.complement = new Complement(cues);
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    int p = verb.group().last() + 1;
    boolean fits =
        (verb.cue().takes(Cue.Takes.SMALLCLAUSE) || verb.cue().takes(Cue.Takes.AS))
            && verb.speaker() != null
            && !verb.inverted()
            && !verb.group().passive()
            && view.isWord(verb.first() - 1, "what")
            && p < view.size()
            && (view.quoted(p) || view.token(p).tag().matches("DT|JJ.?|NNP?S?|PRP.?|IN|CD|``"));
    if (!fits) {
      return List.of();
    }
    int from = view.isWord(p, "as") ? p + 1 : p;
    int end = complement.end(view, verb, p, java.util.Set.of("of", "for", "as"));
    int whole = end < from && view.quoted(from) ? from : end;
    while (whole + 1 < view.size() && view.quoted(from) && view.quoted(whole + 1)) {
      whole++;
    }
    return Sayings.of("what-called", view, verb, from, whole, 0.9);
  }
}
