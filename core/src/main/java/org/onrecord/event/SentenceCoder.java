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
import org.onrecord.language.Token;
import org.onrecord.record.Event.Plover;

/** Codes the events of one sentence: triggers, roles, modality. Safe for use by many threads. */
final class SentenceCoder {
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
    Set<Integer> hostile = new LinkedHashSet<>();
    for (Trigger trigger : triggers.find(clauses, settings)) {
      found.put(trigger.token(), trigger);
      Outcome outcome = algebra.apply(trigger, governance.levels(trigger), clauses);
      outcomes.put(trigger.token(), outcome);
      folded.addAll(outcome.folded());
      if (!ModalCodes.isCooperative(outcome.code().plover())) {
        hostile.addAll(outcome.folded());
      }
    }
    Assembly assembly = new Assembly(clauses, participants, roles, found, modal);
    Beside beside = new Beside(clauses, found);
    List<Coding> codings = new ArrayList<>();
    outcomes.forEach(
        (token, outcome) -> {
          Trigger trigger = found.get(token);
          if (trigger != null
              && !folded.contains(token)
              && !beside.holds(trigger, outcome)
              && !isCarrier(clauses, trigger, hostile)
              && !isPresupposed(clauses, trigger, outcome, found, outcomes)) {
            assembly.codings(trigger, outcome, codings);
          }
        });
    codings.addAll(demands.codings(clauses, participants));
    return distinct(codings, clauses);
  }

  /** “Reaffirmed its commitment to fight”: the noun's deed is told, not the warmth of the verb. */
  private static boolean isCarrier(Clauses clauses, Trigger trigger, Set<Integer> hostile) {
    return trigger.frame().code().plover() == Plover.SUPPORT
        && trigger.frame().part() == Frame.Part.VERB
        && clauses.objects(trigger.token()).stream()
            .anyMatch(o -> clauses.token(o).isNoun() && hostile.contains(o));
  }

  /** “Rejected the demand”: the demand is what the rejection is of, and no event beside it. */
  private static boolean isPresupposed(
      Clauses clauses,
      Trigger trigger,
      Outcome outcome,
      Map<Integer, Trigger> found,
      Map<Integer, Outcome> outcomes) {
    Integer demand = outcome.demandedBy();
    boolean demanded =
        demand != null && clauses.token(demand).isNoun() && !found.containsKey(demand);
    int presupposed = demand != null && demanded ? demand : trigger.token();
    if (!demanded
        && (trigger.frame().part() != Frame.Part.NOUN
            || trigger.isLight()
            || outcome.giver() != trigger.token()
            || ModalCodes.isMaterial(trigger.frame().code().plover()))) {
      return false;
    }
    int at = clauses.token(presupposed).head();
    for (int step = 0; step < 4 && at >= 0; step++) {
      Outcome above = found.containsKey(at) ? outcomes.get(at) : null;
      boolean met = demanded && step == 0;
      if (above != null && (met || !ModalCodes.isMaterial(above.code().plover()))) {
        return true;
      }
      at = clauses.token(at).head();
    }
    return false;
  }

  /** “Shelled the town, killing two”: the participle tells what came of the same deed. */
  private static boolean isOutcome(Coding deed, Coding told, Clauses clauses) {
    Token token = clauses.token(told.clause());
    boolean participle =
        token.is("advcl", "xcomp", "dep", "acl")
            && token.tag().equals("VBG")
            && token.index() > 0
            && clauses.token(clauses.sentence().leftEdge(token.index())).index() > deed.clause()
            && token.head() == deed.clause();
    return participle
        && deed.code().plover() == told.code().plover()
        && deed.status() == told.status()
        && (told.roles().source().isEmpty()
            || clauses.isPassive(deed.clause())
            || told.roles().source().equals(deed.roles().source())
            || told.roles().source().equals(deed.roles().target()));
  }

  private static List<Coding> distinct(List<Coding> codings, Clauses clauses) {
    List<Coding> kept = new ArrayList<>();
    for (Coding coding : codings) {
      int same = -1;
      boolean outcome = false;
      for (int i = 0; i < kept.size() && same < 0; i++) {
        outcome = isOutcome(kept.get(i), coding, clauses);
        if (outcome || kept.get(i).sameDeed(coding)) {
          same = i;
        }
      }
      if (same < 0) {
        kept.add(coding);
      } else if (outcome) {
        Coding deed = kept.get(same);
        kept.set(same, deed.withTarget(coding.roles().target()));
      } else if (kept.get(same).roles().target().isEmpty() && !coding.roles().target().isEmpty()) {
        kept.set(same, coding);
      }
    }
    return kept;
  }

  static String rule(Trigger trigger, Outcome outcome) {
    return trigger.frame().id()
        + (outcome.chain().isEmpty()
            ? ""
            : " < " + String.join(" < ", outcome.chain()).toLowerCase(Locale.ROOT));
  }
}
