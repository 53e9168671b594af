package org.onrecord.story;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The same said of the same, once with a word of negation and once without. */
final class NegationClash implements Clash {
  private static final int SHARED = 3;
  private static final double COVERAGE = 0.6;

  /** More words in common are one saying, told again in other words. */
  private static final int MOST = 7;

  /** Share of the longer sentence's words. */
  private static final double LEAST = 0.35;

  /** Words in common that are no names. */
  private static final int THINGS = 2;

  @Override
  public boolean concerns(Claim claim) {
    return claim.content().size() >= SHARED;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (!Claim.apart(a, b)) {
      return Optional.empty();
    }
    for (int i = 0; i < a.segments(); i++) {
      for (int j = 0; j < b.segments(); j++) {
        Optional<Finding> found = between(a, i, b, j);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> between(Claim a, int i, Claim b, int j) {
    Set<String> here = a.deniedAt(i);
    Set<String> there = b.deniedAt(j);
    if (here.isEmpty() && there.isEmpty()) {
      return Optional.empty();
    }
    Set<String> x = a.content(i);
    Set<String> y = b.content(j);
    int both = both(x, y);
    if (both < SHARED
        || both > MOST
        || both < COVERAGE * Math.min(x.size(), y.size())
        || both < LEAST * Math.max(x.size(), y.size())) {
      return Optional.empty();
    }
    Set<String> shared = new TreeSet<>(x);
    shared.retainAll(y);
    Set<String> things = a.things(i);
    things.retainAll(shared);
    if (things.size() < THINGS) {
      return Optional.empty();
    }
    boolean turned = isTurned(a) != isTurned(b);
    for (String word : shared) {
      boolean parts = here.contains(word) != there.contains(word);
      boolean once = here.contains(word) ? !b.isNegatedAt(j) : !a.isNegatedAt(i);
      if (parts
          && once
          && things.contains(word)
          && !a.isOpen(i, word)
          && !b.isOpen(j, word)
          && !a.isOpenAt(i)
          && !b.isOpenAt(j)
          && !(here.contains(word) ? b.isToDo(j, word) : a.isToDo(i, word))
          && isOfOne(here.contains(word) ? a.deniedOf(i, word) : b.deniedOf(j, word), shared)
          && !(turned && a.isNegatedAt(i) != b.isNegatedAt(j))) {
        return Optional.of(new Finding(Contradiction.Kind.POLARITY, "negated", 0.6, word));
      }
    }
    return Optional.empty();
  }

  private static int both(Set<String> x, Set<String> y) {
    Set<String> small = x.size() <= y.size() ? x : y;
    Set<String> large = x.size() <= y.size() ? y : x;
    int n = 0;
    for (String word : small) {
      n += large.contains(word) ? 1 : 0;
    }
    return n;
  }

  /** Whether what is denied is denied of what the other sentence speaks of, too. */
  private static boolean isOfOne(Set<String> names, Set<String> shared) {
    return shared.containsAll(names);
  }

  /** Whether its cue turns all that follows into its contrary. */
  private static boolean isTurned(Claim claim) {
    return claim.cueIsNegated() || claim.denies();
  }
}
