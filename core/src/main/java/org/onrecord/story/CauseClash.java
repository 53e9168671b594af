package org.onrecord.story;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One loss, two causes: “downed by shelling” against “downed by a missile”. */
final class CauseClash implements Clash {
  /** Causes that one sentence asserts, at most: more are a list of what may have been. */
  private static final int MOST = 2;

  /** Words by which a sentence leaves open which cause it was. */
  private static final Set<String> OPEN =
      Set.of(
          "possibility",
          "possibilities",
          "possible",
          "whether",
          "could",
          "might",
          "or",
          "either",
          "including",
          "rule",
          "ruled",
          "table");

  @Override
  public boolean concerns(Claim claim) {
    for (int segment = 0; segment < claim.saying().whole().segments(); segment++) {
      if (!effects(claim, segment).isEmpty() && !causes(claim, segment).isEmpty()) {
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
    for (int i = 0; i < a.saying().whole().segments(); i++) {
      Set<String> lost = effects(a, i);
      Set<String> by = causes(a, i);
      if (lost.isEmpty() || by.isEmpty()) {
        continue;
      }
      for (int j = 0; j < b.saying().whole().segments(); j++) {
        Set<String> otherBy = causes(b, j);
        Set<String> both = effects(b, j);
        both.retainAll(lost);
        Set<String> common = new HashSet<>(otherBy);
        common.retainAll(by);
        Set<String> things = a.things(i);
        things.retainAll(b.things(j));
        things.removeIf(w -> WordClasses.effect(w) != null || WordClasses.cause(w) != null);
        if (!both.isEmpty() && !otherBy.isEmpty() && common.isEmpty() && !things.isEmpty()) {
          return Optional.of(
              new Finding(Contradiction.Kind.POLARITY, "another-cause", 0.7, both.toString()));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> effects(Claim claim, int segment) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      String effect = WordClasses.effect(claim.normal(i));
      if (effect != null && claim.segment(i) == segment) {
        found.add(effect);
      }
    }
    return found;
  }

  private static Set<String> causes(Claim claim, int segment) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < claim.size(); i++) {
      String cause = WordClasses.cause(claim.normal(i));
      if (cause != null && claim.segment(i) == segment) {
        found.add(cause);
      }
      if (claim.segment(i) == segment && OPEN.contains(claim.exact(i))) {
        return new HashSet<>();
      }
    }
    return found.size() > MOST ? new HashSet<>() : found;
  }
}
