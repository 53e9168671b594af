package org.onrecord.story;

import java.util.Optional;
import java.util.Set;

/** “It violated our airspace” against “it never left theirs”. */
final class WhereaboutsClash implements Clash {
  private static final int HIT_REACH = 4;
  private static final Set<String> HIT = Set.of("hit", "targeted", "attacked", "struck", "lost");

  private enum Side {
    CROSSED,
    STAYED,
    NEITHER
  }

  @Override
  public boolean concerns(Claim claim) {
    return side(claim) != Side.NEITHER;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    Side x = side(a);
    Side y = side(b);
    if (!Claim.differ(a, b) || x == Side.NEITHER || y == Side.NEITHER || x == y) {
      return Optional.empty();
    }
    Set<String> things = a.content();
    things.retainAll(b.content());
    things.removeIf(w -> WordClasses.whereabouts(w) != null);
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(Contradiction.Kind.POLARITY, "crossed-against-stayed", 0.7, "border"));
  }

  /** A claim that something crossed comes first: it may add where it was hit. */
  private static Side side(Claim claim) {
    Side side = Side.NEITHER;
    for (int i = 0; i < claim.size(); i++) {
      String kind = WordClasses.whereabouts(claim.normal(i));
      if (kind == null || kind.equals("ground")) {
        continue;
      }
      boolean outside = claim.exact(i).equals("outside") || claim.exact(i).equals("left");
      if (kind.equals("crossed") && !claim.isNegated(i) && hasGround(claim, i)) {
        return Side.CROSSED;
      }
      if ((kind.equals("crossed") && claim.isNegated(i))
          || (outside && claim.isNegated(i))
          || (kind.equals("stayed") && !outside && hasGround(claim, i) && isThere(claim, i))) {
        side = Side.STAYED;
      }
    }
    return side;
  }

  /** “Over our land” tells where something was hit; flying over it is no claim of having stayed. */
  private static boolean isThere(Claim claim, int at) {
    if (!claim.exact(at).equals("over")) {
      return true;
    }
    for (int i = at - 1; i >= 0 && i >= at - HIT_REACH; i--) {
      boolean hit =
          HIT.contains(claim.exact(i)) || "down".equals(WordClasses.effect(claim.normal(i)));
      if (claim.segment(i) == claim.segment(at) && hit) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word such as airspace or territory follows within the next words. */
  private static boolean hasGround(Claim claim, int from) {
    for (int i = from + 1; i < claim.size() && i <= from + 5; i++) {
      if (claim.segment(i) == claim.segment(from)
          && "ground".equals(WordClasses.whereabouts(claim.normal(i)))) {
        return true;
      }
    }
    return false;
  }
}
