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

  private static final Set<String> COMPARING = Set.of("compare", "liken", "contrast");
  private static final double LEAST_WEIGHT = 0.6;

  /**
   * Verbs that a thing does as well as somebody who speaks: “the vote raises questions about …”.
   */
  private static final Set<String> FIGURATIVE =
      Set.of(
          "raise",
          "brush",
          "highlight",
          "underscore",
          "underline",
          "signal",
          "echo",
          "draw",
          "cast",
          "contradict",
          "justify",
          "make",
          "reveal");

  /** Verbs that tell a stance of somebody where they stand as a fact of somebody. */
  private static final Set<String> STANCES = Set.of("support", "prefer", "fear", "worry");

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    boolean names =
        verb.cue().takes(Cue.Takes.OBJECT)
            || (verb.cue().kind() == Cue.Kind.SHOW && Documents.isPoll(view, verb.speaker()))
            || (verb.cue().takes(Cue.Takes.GERUND) && next(view, verb, "VBG"));
    if (!names
        || verb.cue().weight() < LEAST_WEIGHT
        || verb.group().passive()
        || isDone(view, verb)
        || (STANCES.contains(verb.cue().words().get(0)) && !isStance(view, verb))
        || NotSaid.isGerund(view, verb.group())) {
      return List.of();
    }
    int p = Segment.skipTime(view, verb, verb.group().last() + 1);
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
            || view.quoted(p)
            || opensPhrase(view, p);
    if (!nominal || Segment.isTimeAdverb(view, p)) {
      return List.of();
    }
    Set<String> prepositions = prepositions(verb);
    int end = complement.end(view, verb, p, prepositions);
    return end < p ? List.of() : Sayings.of("object", view, verb, p, end, 0.75);
  }

  /** Whether a thing that cannot speak is the subject of a verb that things do. */
  private static boolean isDone(SentenceView view, CueVerb verb) {
    NounPhrase speaker = verb.speaker();
    return speaker != null
        && FIGURATIVE.contains(verb.cue().words().get(0))
        && view.token(speaker.head()).tag().matches("NNS?|DT|VBG")
        && !view.acts(speaker.head())
        && !Documents.speaks(view, speaker.head());
  }

  /** “Rao supports the plan”: somebody's stance, no “would support” and no “supporting troops”. */
  private static boolean isStance(SentenceView view, CueVerb verb) {
    NounPhrase speaker = verb.speaker();
    return speaker != null
        && view.token(verb.group().first()).tag().matches("VB[DZP]|RB")
        && view.token(verb.verb()).tag().matches("VB[DZPN]")
        && (view.acts(speaker.head()) || view.token(speaker.head()).tag().equals("NNS"));
  }

  /** “Long-standing deals”, “jointly owned drones”: an adverb within a noun phrase. */
  private static boolean opensPhrase(SentenceView view, int p) {
    return view.token(p).tag().startsWith("RB")
        && p + 1 < view.size()
        && view.token(p + 1).tag().matches("HYPH|VBN|VBG|JJ")
        && view.token(p).head() > p;
  }

  private static boolean next(SentenceView view, CueVerb verb, String tag) {
    int p = verb.group().last() + 1;
    return p < view.size() && view.token(p).tag().equals(tag);
  }

  /** The prepositions whose phrases belong to what is said with a cue. */
  private static Set<String> prepositions(CueVerb verb) {
    if (COMPARING.contains(verb.cue().words().get(0))) {
      return Set.of("to", "with", "of", "as");
    }
    if (verb.cue().kind() == Cue.Kind.SHOW) {
      return Set.of("with", "of", "at", "in", "by", "from", "to", "among", "for", "ahead");
    }
    return verb.cue().takes(Cue.Takes.FOR)
        ? Set.of("for", "as", "of", "on", "because")
        : Set.of("of", "as", "because");
  }
}
