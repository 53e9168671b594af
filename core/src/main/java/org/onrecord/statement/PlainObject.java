package org.onrecord.statement;

import java.util.List;
import java.util.Set;
import org.onrecord.language.Token;

/** “Rao rejected the offer”, “called for calm”: what is said is named by a noun phrase. */
final class PlainObject implements Frame {
  private final Complement complement;

  PlainObject(CueLexicon cues) {
    this.complement = new Complement(cues);
  }

  private static final double LEAST_WEIGHT = 0.6;

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    boolean names =
        verb.cue().takes(Cue.Takes.OBJECT)
            || (verb.cue().kind() == Cue.Kind.SHOW && Documents.isPoll(view, verb.speaker()))
            || (verb.cue().takes(Cue.Takes.GERUND) && next(view, verb, "VBG"));
    if (!names || verb.cue().weight() < LEAST_WEIGHT || verb.group().passive()) {
      return List.of();
    }
    int p = verb.group().last() + 1;
    if (p >= view.size()
        || (view.isPunctuation(p) && !view.quoted(p))
        || view.isWord(
            p, "to", "that", "and", "or", "but", "himself", "herself", "themselves", "itself")) {
      return List.of();
    }
    Token token = view.token(p);
    boolean nominal =
        token.tag().matches("DT|PDT|PRP.?|NNP?S?|JJ.?|CD|VBG|WP|WRB|WDT|POS|``|\\$")
            || view.isMark(p)
            || view.quoted(p);
    if (!nominal || Segment.isTimeNoun(token)) {
      return List.of();
    }
    Set<String> prepositions =
        verb.cue().takes(Cue.Takes.FOR)
            ? Set.of("for", "as", "of", "on", "because")
            : Set.of("of", "as", "because");
    int end = complement.end(view, verb, p, prepositions);
    return end < p ? List.of() : Sayings.of("object", view, verb, p, end, 0.75);
  }

  private static boolean next(SentenceView view, CueVerb verb, String tag) {
    int p = verb.group().last() + 1;
    return p < view.size() && view.token(p).tag().equals(tag);
  }
}
