package org.onrecord.story;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Words that cannot both be said of one thing: “destroyed a helicopter”, “damaged a helicopter”.
 */
final class OppositeClash implements Clash {
  /** Words of content on either side that tell of what something is said. */
  private static final int REACH = 3;

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
    for (int i = 0; i < a.size(); i++) {
      if (!WordClasses.hasOpposite(a.normal(i)) || a.isNegated(i)) {
        continue;
      }
      for (int j = 0; j < b.size(); j++) {
        if (WordClasses.areOpposite(a.normal(i), b.normal(j))
            && !b.isNegated(j)
            && ofOne(a, i, b, j)) {
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

  /** Whether both words are said of one thing: most of the words beside one stand beside both. */
  private static boolean ofOne(Claim a, int i, Claim b, int j) {
    Set<String> x = beside(a, i);
    Set<String> y = beside(b, j);
    int shorter = Math.min(x.size(), y.size());
    x.retainAll(y);
    return x.size() >= SHARED && 2 * x.size() >= shorter;
  }

  /** The nearest words of content on either side, within the sentence. */
  private static Set<String> beside(Claim claim, int at) {
    Set<String> words = new HashSet<>();
    for (int step : new int[] {-1, 1}) {
      int left = REACH;
      for (int k = at + step; k >= 0 && k < claim.size() && left > 0; k += step) {
        if (claim.segment(k) == claim.segment(at) && !claim.isLight(k)) {
          words.add(claim.normal(k));
          left--;
        }
      }
    }
    return words;
  }
}
