package org.onrecord.story;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;

/** A statement that denies what another asserts. */
final class DenialClash implements Clash {
  private static final Set<String> DENYING =
      Set.of(
          "denied",
          "denies",
          "deny",
          "denying",
          "denial",
          "rejected",
          "rejects",
          "dismissed",
          "dismisses",
          "refuted",
          "disputed",
          "disputes");

  private static final int SHARED = 3;
  private static final double COVERAGE = 0.5;

  @Override
  public boolean concerns(Claim claim) {
    return true;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (denies(a) == denies(b) || !Claim.differ(a, b)) {
      return Optional.empty();
    }
    int shared = Claim.shared(a, b);
    return shared >= SHARED && shared >= COVERAGE * Claim.shorter(a, b)
        ? Optional.of(new Finding(Contradiction.Kind.DENIAL, "denied", 0.7, "denial"))
        : Optional.empty();
  }

  static boolean denies(Claim claim) {
    Span cue = claim.statement().cue();
    if (cue == null) {
      return false;
    }
    for (String word :
        cue.of(claim.saying().article().text()).toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (DENYING.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
