package org.onrecord.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So many dead of a small group against another number: “one of the two divers died”, “both
 * drowned”. Large tolls are held against each other as figures.
 */
final class DeathCountClash implements Clash {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10));

  private static final Set<String> BODY = Set.of("body", "bodies");

  /** What any death counts: two such numbers are seldom of one group. */
  private static final Set<String> ANYBODY =
      Set.of("people", "person", "persons", "civilians", "civilian", "victims", "victim", "lives");

  /** Words before a number that leave open how many there are. */
  private static final Set<String> BOUNDS =
      Set.of("least", "than", "about", "nearly", "almost", "over", "around", "some", "estimated");

  private static final int REACH = 4;
  private static final int NEAR = 6;

  @Override
  public boolean concerns(Claim claim) {
    return !counts(claim).isEmpty();
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (!Claim.apart(a, b)) {
      return Optional.empty();
    }
    Map<String, Integer> x = counts(a);
    Map<String, Integer> y = counts(b);
    for (Map.Entry<String, Integer> count : x.entrySet()) {
      Integer other = y.get(count.getKey());
      if (other != null && !other.equals(count.getValue())) {
        return Optional.of(
            new Finding(Contradiction.Kind.FIGURE, "another-count", 0.6, count.getKey()));
      }
    }
    return Optional.empty();
  }

  /** How many of what are said to be dead: the first number in a sentence that tells of death. */
  private static Map<String, Integer> counts(Claim claim) {
    Map<String, Integer> found = new HashMap<>();
    int done = -1;
    for (int i = 0; i < claim.size(); i++) {
      Integer number = number(claim.exact(i));
      boolean open = i > 0 && BOUNDS.contains(claim.exact(i - 1));
      if (number == null || open || claim.segment(i) == done || !tellsDeath(claim, i)) {
        continue;
      }
      done = claim.segment(i);
      for (int k = i + 1; k < claim.size() && k <= i + REACH; k++) {
        if (claim.segment(k) == claim.segment(i)
            && !claim.isLight(k)
            && !claim.isName(k)
            && number(claim.exact(k)) == null
            && WordClasses.effect(claim.normal(k)) == null) {
          if (!ANYBODY.contains(claim.exact(k))) {
            found.putIfAbsent(claim.normal(k), number);
          }
          break;
        }
      }
    }
    return found;
  }

  /** Whether a word of death stands near enough to a number to be what it counts. */
  private static boolean tellsDeath(Claim claim, int number) {
    int from = Math.max(0, number - NEAR);
    int to = Math.min(claim.size() - 1, number + NEAR);
    for (int i = from; i <= to; i++) {
      boolean dead =
          "die".equals(WordClasses.effect(claim.normal(i))) || BODY.contains(claim.exact(i));
      if (claim.segment(i) == claim.segment(number) && dead && !claim.isNegated(i)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Integer number(String word) {
    Integer named = NUMBERS.get(word);
    boolean digit = word.length() == 1 && word.charAt(0) >= '1' && word.charAt(0) <= '9';
    return digit ? Integer.valueOf(word) : named;
  }
}
