package org.onrecord.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The same said of the same, once with a word of negation and once without. */
final class NegationClash implements Clash {
  private static final int SHARED = 3;
  private static final double COVERAGE = 0.75;

  @Override
  public boolean concerns(Claim claim) {
    return claim.content().size() >= SHARED;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (a.hasNegator() == b.hasNegator() || !Claim.apart(a, b)) {
      return Optional.empty();
    }
    int shared = Claim.shared(a, b);
    if (shared < SHARED || shared < COVERAGE * Claim.shorter(a, b)) {
      return Optional.empty();
    }
    Map<String, Boolean> turned = negated(a);
    for (Map.Entry<String, Boolean> other : negated(b).entrySet()) {
      Boolean here = turned.get(other.getKey());
      if (here != null && !here.equals(other.getValue())) {
        return Optional.of(
            new Finding(Contradiction.Kind.POLARITY, "negated", 0.6, other.getKey()));
      }
    }
    return Optional.empty();
  }

  /** Whether each word of content that is no name is negated where it first stands. */
  private static Map<String, Boolean> negated(Claim claim) {
    Map<String, Boolean> found = new HashMap<>();
    for (int i = 0; i < claim.size(); i++) {
      if (!claim.isLight(i) && !claim.isName(i)) {
        found.putIfAbsent(claim.normal(i), claim.isNegated(i));
      }
    }
    return found;
  }
}
