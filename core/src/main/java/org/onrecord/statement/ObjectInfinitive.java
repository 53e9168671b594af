package org.onrecord.statement;

import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;

/** “Rao urged both sides to talk”: the one addressed is the subject of the infinitive. */
final class ObjectInfinitive implements Frame {
  private final Complement complement;

  ObjectInfinitive(CueLexicon cues) {
    this.complement = new Complement(cues);
  }

  private static final int FARTHEST = 25;

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (!verb.cue().takes(Cue.Takes.OINF)) {
      return List.of();
    }
    int p = verb.group().last() + 1;
    int to = infinitive(view, verb, p);
    if (to < 0) {
      return List.of();
    }
    if (verb.group().passive()) {
      // “is expected to rise”: by nobody that is named
      if (verb.cue().kind() == Cue.Kind.THINK) {
        return List.of();
      }
      return Sayings.of("object-infinitive-passive", view, verb, to, end(view, verb, to), 0.7);
    }
    return to == p
        ? List.of()
        : Sayings.of("object-infinitive", view, verb, p, end(view, verb, p), 0.85);
  }

  private int end(SentenceView view, CueVerb verb, int from) {
    int end =
        complement.end(
            view,
            verb,
            from,
            Set.of("if", "unless", "in", "on", "at", "by", "with", "for", "as", "to", "from"));
    for (int i = from + 1; i < end; i++) {
      // “who asked not to be named, described …”: the verb of the clause around it
      boolean main = view.isComma(i) && !view.quoted(i) && view.token(i + 1).tag().equals("VBD");
      if (main && view.says(i + 1)) {
        return i - 1;
      }
    }
    return end;
  }

  /** The “to” of the infinitive behind the object, or -1. */
  private static int infinitive(SentenceView view, CueVerb verb, int p) {
    Sentence sentence = view.sentence();
    boolean apart = false;
    for (int i = p; i + 1 < view.size() && i < p + FARTHEST; i++) {
      apart |= view.isComma(i) && !view.quoted(i);
      if (view.isWord(i, "that", ":", ";", "whether", "how") || (view.isComma(i) && i == p)) {
        return -1;
      }
      // “told reporters, “It is time to talk””: the words in marks are the speaker's own
      if (view.token(i).tag().matches("VB[DZP]|MD") && (apart || !view.quoted(i))) {
        return -1;
      }
      if (view.isWord(i, "to")
          && (view.token(i + 1).isVerb()
              || view.isMark(i + 1)
              || view.token(i + 1).tag().startsWith("RB"))) {
        return sentence.isBelow(i, verb.verb()) || i == p ? i : -1;
      }
    }
    return -1;
  }
}
