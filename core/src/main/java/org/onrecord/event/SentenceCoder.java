package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.actor.Cast;
import org.onrecord.language.Sentence;

/** Codes the events of one sentence: triggers, roles, modality. Safe for use by many threads. */
final class SentenceCoder {
  /** At most this sure of a rule. */
  private static final double SURE = 0.9;

  /** What is told only as a purpose of something else. */
  static final double PURPOSE = 0.2;

  private final TriggerFinder triggers;
  private final LightVerbs light = LightVerbs.read();
  private final Operators operators = Operators.read();
  private final NounClasses nouns = NounClasses.read("nouns.tsv", "class");
  private final NounClasses people = NounClasses.read("participants.tsv", "kind");
  private final ModalCodes modal = ModalCodes.read();
  private final Algebra algebra = new Algebra(modal);
  private final Demands demands = new Demands(CameoCodes.read());

  SentenceCoder() {
    this.triggers = new TriggerFinder(Frames.read(), light);
  }

  NounClasses people() {
    return people;
  }

  /** Whether a sentence can hold an event at all. */
  boolean mayHold(Sentence sentence) {
    return triggers.mayHold(sentence) || demands.mayHold(sentence);
  }

  /** The events of a sentence, from left to right. */
  List<Coding> code(Sentence sentence, Cast cast) {
    Clauses clauses = new Clauses(sentence);
    Participants participants = new Participants(cast, people);
    Settings settings = new Settings(clauses, participants, nouns, light, operators);
    Governance governance = new Governance(clauses, operators, light);
    RoleFinder roles = new RoleFinder(clauses, participants);
    Map<Integer, Trigger> found = new LinkedHashMap<>();
    Map<Integer, Outcome> outcomes = new LinkedHashMap<>();
    Set<Integer> folded = new LinkedHashSet<>();
    for (Trigger trigger : triggers.find(clauses, settings)) {
      found.put(trigger.token(), trigger);
      Outcome outcome = algebra.apply(trigger, governance.levels(trigger), clauses);
      outcomes.put(trigger.token(), outcome);
      folded.addAll(outcome.folded());
    }
    Assembly assembly = new Assembly(clauses, participants, roles, found, modal);
    List<Coding> codings = new ArrayList<>();
    outcomes.forEach(
        (token, outcome) -> {
          Trigger trigger = found.get(token);
          if (trigger != null
              && !folded.contains(token)
              && !isPresupposed(clauses, trigger, outcome, found)) {
            assembly.codings(trigger, outcome, codings);
          }
        });
    codings.addAll(demands.codings(clauses, participants));
    return distinct(codings);
  }

  /** “Rejected the demand”: the demand is what the rejection is of, and no event beside it. */
  private static boolean isPresupposed(
      Clauses clauses, Trigger trigger, Outcome outcome, Map<Integer, Trigger> found) {
    if (trigger.frame().part() != Frame.Part.NOUN
        || trigger.isLight()
        || outcome.giver() != trigger.token()
        || ModalCodes.isMaterial(trigger.frame().code().plover())) {
      return false;
    }
    int at = clauses.token(trigger.token()).head();
    for (int step = 0; step < 4 && at >= 0; step++) {
      Trigger above = found.get(at);
      if (above != null && !ModalCodes.isMaterial(above.frame().code().plover())) {
        return true;
      }
      at = clauses.token(at).head();
    }
    return false;
  }

  private static List<Coding> distinct(List<Coding> codings) {
    List<Coding> kept = new ArrayList<>();
    for (Coding coding : codings) {
      int same = -1;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        if (kept.get(i).sameDeed(coding)) {
          same = i;
        }
      }
      if (same < 0) {
        kept.add(coding);
      } else if (kept.get(same).roles().target().isEmpty() && !coding.roles().target().isEmpty()) {
        kept.set(same, coding);
      }
    }
    return kept;
  }

  static double confidence(Trigger trigger, Outcome outcome, Roles roles) {
    if (outcome.purpose()) {
      return PURPOSE;
    }
    double sure = 0.5 + 0.08 * Math.min(3, trigger.fit());
    sure += roles.source().isEmpty() ? 0 : 0.1;
    sure += roles.target().isEmpty() ? 0 : 0.1;
    return Math.min(SURE, sure);
  }

  static String rule(Trigger trigger, Outcome outcome) {
    return trigger.frame().id()
        + (outcome.chain().isEmpty()
            ? ""
            : " < " + String.join(" < ", outcome.chain()).toLowerCase(Locale.ROOT));
  }
}
