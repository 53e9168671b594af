package org.onrecord.statement;

import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Token;

/**
 * “Rao is confident that …”, “was critical of the plan”: an adjective of saying with its verb, its
 * speaker and what it is about.
 */
final class Attitude {
  private static final double FIT = 0.75;

  /** The least weight of an adjective whose clause comes without “that”. */
  private static final double SURE = 0.7;

  private final CueLexicon cues;
  private final ReportedClause clause;
  private final Complement complement;

  Attitude(CueLexicon cues) {
    this.cues = cues;
    this.clause = new ReportedClause(cues);
    this.complement = new Complement(cues);
  }

  /** The saying whose adjective stands at a token. */
  Optional<Saying> find(SentenceView view, int at) {
    Token token = view.token(at);
    if (view.quoted(at) || !token.tag().matches("JJ|VBN")) {
      return Optional.empty();
    }
    CueLexicon.Match match = cues.adjective(view.sentence(), at).orElse(null);
    if (match == null) {
      return Optional.empty();
    }
    boolean bare =
        match.cue().weight() >= SURE
            && view.sentence().children(at, "ccomp").stream()
                .anyMatch(c -> view.sentence().leftEdge(c.index()) == at + 1);
    if (view.isWord(at + 1, "that") || bare) {
      CueVerb cue = CueVerb.of(view, match);
      return holds(view, at, cue) ? clause.find(view, cue).stream().findFirst() : Optional.empty();
    }
    return introduces(view, match.cue(), at + 1) ? toward(view, match) : Optional.empty();
  }

  /** Whether a preposition that the adjective takes stands at a token. */
  private static boolean introduces(SentenceView view, Cue cue, int i) {
    return (cue.takes(Cue.Takes.OF) && view.isWord(i, "of"))
        || (cue.takes(Cue.Takes.ABOUT) && view.isWord(i, "about", "over"));
  }

  private Optional<Saying> toward(SentenceView view, CueLexicon.Match match) {
    int p = match.last() + 2;
    CueVerb cue =
        CueVerb.of(view, new CueLexicon.Match(match.cue(), match.first(), match.last() + 1));
    if (p >= view.size() || !holds(view, match.first(), cue)) {
      return Optional.empty();
    }
    int end = complement.end(view, cue, p, Set.of("of", "for", "in", "to", "as"));
    return Sayings.of("object", view, cue, p, end, FIT).stream().findFirst();
  }

  /** Whether somebody is what the adjective says. */
  private static boolean holds(SentenceView view, int at, CueVerb cue) {
    NounPhrase speaker = cue.speaker();
    return cue.group().first() < at
        && !cue.group().negated()
        && speaker != null
        && speaker.head() < cue.group().first()
        && !view.isWord(speaker.head(), "it", "which", "that", "this", "there");
  }
}
