package org.onrecord.event;

import java.util.List;
import java.util.Set;
import org.onrecord.language.Token;

/**
 * How sure a coding is, from 0 to 0.95: more for a narrow frame and for parties with a name, less
 * for what a clause tells only in passing.
 */
final class Confidence {
  private static final double BASE = 0.4;
  private static final double NARROWER = 0.08;
  private static final double NAMED = 0.16;
  private static final double DESCRIBED = 0.08;
  private static final double IN_PASSING = 0.15;
  private static final double MOST = 0.95;
  private static final int HEIGHT = 12;

  private final Clauses clauses;
  private final Participants participants;

  Confidence(Clauses clauses, Participants participants) {
    this.clauses = clauses;
    this.participants = participants;
  }

  double of(Trigger trigger, Outcome outcome, Roles parties) {
    if (outcome.purpose() || isNobodys(trigger, parties)) {
      return SentenceCoder.PURPOSE;
    }
    double sure = BASE + NARROWER * Math.min(3, trigger.fit());
    sure += party(parties.source()) + party(parties.target());
    sure -= telling(trigger.anchor()) == Telling.MAIN ? 0 : IN_PASSING;
    return Math.round(Math.min(MOST, sure) * 100) / 100.0;
  }

  private double party(List<Integer> heads) {
    if (heads.isEmpty()) {
      return 0;
    }
    boolean named =
        heads.stream().anyMatch(h -> participants.mention(clauses.sentence(), h).isPresent());
    return named ? NAMED : DESCRIBED;
  }

  /** Told inside a relative clause, a participle or an adverbial clause. */
  Telling telling(int clause) {
    int at = clause;
    for (int step = 0; step < HEIGHT && at >= 0; step++) {
      Token token = clauses.token(at);
      if (token.is("acl", "advcl") && (step == 0 || token.isVerb()) && !isBeside(at)) {
        return token.relation().equals("acl:relcl") ? Telling.RELATIVE : Telling.ASIDE;
      }
      at = token.head();
    }
    return Telling.MAIN;
  }

  /** “Chad left, while Norway called a meeting”: told beside, and not in passing. */
  private boolean isBeside(int clause) {
    return clauses.sentence().child(clause, "nsubj").isPresent()
        && clauses.sentence().children(clause, "mark").stream()
            .anyMatch(m -> Set.of("while", "whereas").contains(m.lower()));
  }

  /** “Lessons about destroying …”, “… where a hundred were killed”: nobody is said to do it. */
  private boolean isNobodys(Trigger trigger, Roles parties) {
    Token token = clauses.token(trigger.token());
    boolean bareForm = token.tag().equals("VBG") || token.tag().equals("VB");
    return parties.source().isEmpty()
        && (token.relation().equals("acl:relcl")
            || (token.isVerb() && bareForm && !clauses.isPassive(trigger.token())));
  }
}
