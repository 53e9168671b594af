package org.onrecord.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.record.Statement;

/**
 * A statement that denies what another asserts: “denied that the gate was open” against “the gate
 * was open”. A refusal is no denial: “denied a request to open the gate”.
 */
final class DenialClash implements Clash {
  private static final int SHARED = 3;
  private static final double COVERAGE = 0.5;

  /** Words at the beginning of what is denied among which its kind is looked for. */
  private static final int HEAD = 7;

  @Override
  public boolean concerns(Claim claim) {
    return true;
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    boolean first = a.denies();
    if (first == b.denies() || !Claim.differ(a, b)) {
      return Optional.empty();
    }
    Claim denial = first ? a : b;
    Claim other = first ? b : a;
    if (other.cueIsNegated()) {
      return Optional.empty();
    }
    Set<String> denied = new HashSet<>(denial.content());
    denied.removeIf(word -> "noun".equals(WordClasses.denial(word)));
    for (int segment = 0; segment < other.segments(); segment++) {
      Set<String> things = new HashSet<>();
      int shared = 0;
      for (int i = 0; i < other.size(); i++) {
        boolean here = other.segment(i) == segment && denied.contains(other.normal(i));
        if (here && !other.isNegated(i) && things.add(other.normal(i))) {
          shared++;
          if (other.isName(i)) {
            things.remove(other.normal(i));
          }
        }
      }
      if (shared >= SHARED
          && shared >= COVERAGE * denied.size()
          && things.size() >= SHARED - 1
          && !other.isNegatedAt(segment)
          && !other.isOpenAt(segment)) {
        return Optional.of(new Finding(Contradiction.Kind.DENIAL, "denied", 0.7, "denial"));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a statement denies a fact or a claim. A whole quotation behind “denied it:” is what the
   * speaker says, not what is denied.
   */
  static boolean isDenial(Claim claim) {
    Span cue = claim.statement().cue();
    if (cue == null || claim.statement().form() == Statement.Form.DIRECT) {
      return false;
    }
    String verb = null;
    for (String word :
        cue.of(claim.saying().article().text()).toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      String type = WordClasses.denial(word);
      if ("fact".equals(type) || "claim".equals(type)) {
        verb = type;
      }
    }
    if (verb == null) {
      return false;
    }
    for (int i = 0; i < claim.size() && i < HEAD; i++) {
      String type = WordClasses.denial(claim.exact(i));
      if ("noun".equals(type)) {
        return true;
      }
      if ("other".equals(type)) {
        return false;
      }
    }
    return verb.equals("fact");
  }
}
