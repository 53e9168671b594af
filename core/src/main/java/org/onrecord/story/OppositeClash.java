package org.onrecord.story;

import java.util.Optional;

/**
 * Words that cannot both be said of one thing: “destroyed a helicopter”, “damaged a helicopter”.
 */
final class OppositeClash implements Clash {
  private static final int SHARED = 2;

  @Override
  public boolean concerns(Claim claim) {
    for (int i = 0; i < claim.size(); i++) {
      if (WordClasses.hasOpposite(claim.normal(i)) && !claim.isNegated(i)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (!Claim.apart(a, b)) {
      return Optional.empty();
    }
    if (Claim.shared(a, b) < SHARED) {
      return Optional.empty();
    }
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        if (WordClasses.areOpposite(a.normal(i), b.normal(j))
            && !a.isNegated(i)
            && !b.isNegated(j)) {
          return Optional.of(
              new Finding(
                  Contradiction.Kind.POLARITY,
                  "opposite-words",
                  0.6,
                  a.normal(i) + "/" + b.normal(j)));
        }
      }
    }
    return Optional.empty();
  }
}
