package org.onrecord.event;

import java.util.List;
import java.util.Set;
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

  private Gate() {}

  static boolean admits(Coding coding, List<Party> source, List<Party> target) {
    boolean known =
        source.stream().anyMatch(p -> p.actor() != null)
            || target.stream().anyMatch(p -> p.actor() != null);
    if (!known) {
      return false;
    }
    Plover plover = coding.code().plover();
    if (coding.rule().startsWith("m.") && target.stream().allMatch(t -> t.actor() == null)) {
      return false;
    }
    boolean both = !source.isEmpty() && !target.isEmpty();
    if (!both && isFaint(coding)) {
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
