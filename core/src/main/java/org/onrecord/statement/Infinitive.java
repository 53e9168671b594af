package org.onrecord.statement;

import java.util.List;
import java.util.Set;

/** “Rao promised to rebuild the bridge”: the speaker is the subject of the infinitive. */
final class Infinitive implements Frame {
  private final Complement complement;
  private final ClauseEnd clauseEnd;

  Infinitive(CueLexicon cues) {
    this.complement = new Complement(cues);
    this.clauseEnd = new ClauseEnd(cues);
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (!verb.cue().takes(Cue.Takes.INF) || verb.group().passive()) {
      return List.of();
    }
    int p = verb.group().last() + 1;
    if (verb.cue().kind() == Cue.Kind.PROMISE || verb.cue().takes(Cue.Takes.CLAUSE)) {
      p = Segment.of(view, verb).last() + 1;
    }
    if (p + 1 >= view.size() || !view.isWord(p, "to", "not")) {
      return List.of();
    }
    int to = view.isWord(p, "not") ? p + 1 : p;
    if (!view.isWord(to, "to")
        || !(view.token(to + 1).isVerb()
            || view.token(to + 1).tag().startsWith("RB")
            || view.quoted(to + 1))) {
      return List.of();
    }
    int end =
        complement.end(
            view, verb, p, Set.of("if", "unless", "in", "on", "at", "by", "with", "for", "as"));
    if (end <= to + 1) {
      end = clauseEnd.of(view, verb, p);
    }
    return Sayings.of("infinitive", view, verb, p, Math.max(end, to + 1), 0.85);
  }
}
