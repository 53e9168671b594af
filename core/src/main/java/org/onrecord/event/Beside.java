package org.onrecord.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Token;

/** Tells which triggers of a sentence only belong to what another trigger of it tells. */
final class Beside {
  private static final int HEIGHT = 8;

  private final Clauses clauses;
  private final Map<Integer, Trigger> triggers;
  private final MoodFinder moods;

  Beside(Clauses clauses, Map<Integer, Trigger> triggers) {
    this.clauses = clauses;
    this.triggers = triggers;
    this.moods = new MoodFinder(clauses);
  }

  /** Whether a trigger tells no event of its own. */
  boolean holds(Trigger trigger, Outcome outcome) {
    return isCharge(trigger) || isManner(trigger, outcome) || isOfSomethingUnreal(trigger, outcome);
  }

  /** “Claimed that Chad had attacked Libya”: the claim tells whom it blames and for what. */
  private boolean isCharge(Trigger trigger) {
    int at = trigger.anchor();
    for (int step = 0; step < HEIGHT; step++) {
      Token token = clauses.token(at);
      Trigger above = token.head() < 0 ? null : triggers.get(token.head());
      if (above != null && token.is("ccomp")) {
        return asksFor(above, "clause-other");
      }
      if (!token.is("conj") || token.head() < 0) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  private static boolean asksFor(Trigger trigger, String shape) {
    return trigger.frame().needs().stream()
        .flatMap(n -> n.conditions().stream())
        .anyMatch(c -> c.place().equals("is") && c.value().equals(shape));
  }

  /** “Held talks with the emir, offering support”: words that go with a deed of the same doer. */
  private boolean isManner(Trigger trigger, Outcome outcome) {
    Token token = clauses.token(trigger.anchor());
    boolean adjunct = token.is("advcl") || (token.is("dep") && token.head() < token.index());
    if (!adjunct
        || !token.tag().equals("VBG")
        || ModalCodes.isMaterial(outcome.code().plover())
        || clauses.sentence().child(token.index(), "nsubj", "mark").isPresent()) {
      return false;
    }
    int deed = token.head();
    List<Integer> doers = clauses.subjects(token.index());
    return triggers.values().stream()
        .anyMatch(t -> t.anchor() == deed && clauses.subjects(deed).equals(doers));
  }

  /**
   * “Unless they lose the rockets that they fire”: a relative clause of what is only thought of.
   */
  private boolean isOfSomethingUnreal(Trigger trigger, Outcome outcome) {
    boolean deed = ModalCodes.isMaterial(outcome.code().plover());
    boolean relative = false;
    int at = trigger.anchor();
    for (int step = 0; step < HEIGHT && clauses.token(at).head() >= 0; step++) {
      Token token = clauses.token(at);
      relative |= token.relation().equals("acl:relcl") || (deed && token.is("parataxis"));
      at = token.head();
      Token above = clauses.token(at);
      if (relative && above.isVerb() && moods.mood(at) == Mood.POSSIBLE) {
        return true;
      }
      if (relative && above.is("ccomp") && Set.of("VBD", "VBZ", "VBP").contains(above.tag())) {
        return false;
      }
    }
    return false;
  }
}
