package org.onrecord.story;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** “They are not present there” against “we are fighting them there”. */
final class AbsenceClash implements Clash {
  private static final Set<String> PRESENT = Set.of("present", "there", "active", "here");
  private static final Set<String> PLACED = Set.of("in", "at", "near", "around");
  private static final Set<String> AGAINST =
      Set.of("fighting", "fight", "targeting", "striking", "bombing", "attacking");

  @Override
  public boolean concerns(Claim claim) {
    return !absent(claim).isEmpty() || !fought(claim).isEmpty();
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (!Claim.differ(a, b)) {
      return Optional.empty();
    }
    Set<String> both = absent(a);
    both.retainAll(fought(b));
    Set<String> others = absent(b);
    others.retainAll(fought(a));
    both.addAll(others);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Contradiction.Kind.POLARITY, "absent-against-fought", 0.6, both.toString()));
  }

  private static Set<String> absent(Claim claim) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      if (PRESENT.contains(claim.exact(i)) && claim.isNegated(i)) {
        for (int k = i - 1; k >= 0 && k >= i - 5 && claim.segment(k) == claim.segment(i); k--) {
          if (claim.isName(k)) {
            names.add(claim.normal(k));
          }
        }
      }
    }
    return names;
  }

  /** Names that somebody fights, where the place is given too. */
  private static Set<String> fought(Claim claim) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      if (!AGAINST.contains(claim.exact(i)) || claim.isNegated(i)) {
        continue;
      }
      int at = i + 1 < claim.size() && claim.exact(i + 1).equals("against") ? i + 2 : i + 1;
      boolean placed =
          at + 2 < claim.size()
              && claim.isName(at)
              && PLACED.contains(claim.exact(at + 1))
              && claim.segment(at + 1) == claim.segment(i);
      if (placed) {
        names.add(claim.normal(at));
      }
    }
    return names;
  }
}
