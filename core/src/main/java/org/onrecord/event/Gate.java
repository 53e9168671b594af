package org.onrecord.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.record.Event.Plover;
import org.onrecord.record.Event.Status;
import org.onrecord.record.Party;

/**
 * Decides whether a coding with its parties is an event: somebody known must act or be acted upon.
 */
final class Gate {
  private static final Set<Plover> NEEDS_TARGET =
      Set.of(
          Plover.SUPPORT,
          Plover.COOPERATE,
          Plover.AID,
          Plover.SANCTION,
          Plover.COERCE,
          Plover.CONSULT);
  private static final Set<String> DONE_TO = Set.of("18", "19", "20");
  private static final Set<String> SUFFERED = Set.of("173", "174", "0841");
  private static final Set<Plover> MUTUAL =
      Set.of(Plover.CONSULT, Plover.COOPERATE, Plover.SUPPORT);

  /** Below it, of what tells one side only, fewer than half are right. */
  private static final double ONE_SIDED = 0.6;

  private Gate() {}

  /**
   * Whether a coding is an event.
   *
   * @param named whether a party is known by a name: an actor, or a people
   * @param known whether a party has a name or a country of its own
   */
  static boolean admits(
      Coding coding,
      List<Party> source,
      List<Party> target,
      Predicate<Party> named,
      Predicate<Party> known) {
    if (source.stream().noneMatch(named) && target.stream().noneMatch(named)) {
      return false;
    }
    Plover plover = coding.code().plover();
    if (coding.rule().startsWith("m.") && target.stream().allMatch(t -> t.actor() == null)) {
      return false;
    }
    boolean both = source.stream().anyMatch(named) && target.stream().anyMatch(named);
    if (!both && isFaint(coding)) {
      return false;
    }
    if (isWeak(coding, source, target, known)) {
      return false;
    }
    if (source.isEmpty()) {
      // A deed without a doer is told by a verb (“two sailors were killed”), hardly by a noun.
      return (DONE_TO.contains(coding.code().code().substring(0, 2))
              && coding.rule().startsWith("v.")
              && !target.isEmpty())
          || (SUFFERED.contains(coding.code().code()) && coding.rule().startsWith("v."));
    }
    if (target.isEmpty() && NEEDS_TARGET.contains(plover)) {
      return (MUTUAL.contains(plover) && source.size() > 1) || isGathering(coding);
    }
    return true;
  }

  /**
   * What is told in passing must say who and whom by name, what a relative clause tells of no day
   * must have happened, and a doer without a name is one only where crowds and fighters are.
   */
  private static boolean isWeak(
      Coding coding, List<Party> source, List<Party> target, Predicate<Party> known) {
    boolean by = source.stream().anyMatch(known);
    boolean to = target.stream().anyMatch(known);
    if ((source.isEmpty() || target.isEmpty()) && coding.confidence() < ONE_SIDED) {
      return true;
    }
    if (coding.telling() != Telling.MAIN && !(by && to)) {
      return true;
    }
    if (coding.telling() == Telling.RELATIVE && coding.status() != Status.HAPPENED) {
      return true;
    }
    Plover plover = coding.code().plover();
    boolean band = plover == Plover.ASSAULT || plover == Plover.PROTEST;
    return !source.isEmpty() && !by && !(band && to);
  }

  /** What is only thought of, or named by a bare noun, must say who and whom. */
  private static boolean isFaint(Coding coding) {
    boolean bare = coding.rule().startsWith("n.") && coding.clause() == coding.last();
    return coding.status() == Status.HYPOTHETICAL || coding.status() == Status.CALLED_FOR || bare;
  }

  /** A body that meets meets itself. */
  private static boolean isGathering(Coding coding) {
    String code = coding.code().code();
    return code.equals("045")
        || (code.equals("040") && !coding.rule().startsWith("v.meet"))
        || (code.equals("046") && coding.rule().startsWith("n."));
  }
}
