package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Lexicon;

/**
 * That somebody must go against that he may stay: “has not changed its position that the regent
 * must step aside”, “no longer wants his government to fall”.
 */
final class TenureClash implements Clash {
  /** Words before the phrase among which its negation is looked for, within the clause. */
  private static final int REACH = 8;

  private static final Set<String> CLAUSE =
      Set.of("that", "because", "while", "until", "after", "before", "when", "if", "unless");

  /** Words that turn wanting into refusing. */
  private static final Set<String> AGAINST =
      Set.of(
          "against",
          "oppose",
          "opposes",
          "opposed",
          "reject",
          "rejects",
          "rejected",
          "refuse",
          "refuses",
          "refused",
          "refusing",
          "resist",
          "resists",
          "resisted");

  private record Phrase(List<String> words, boolean leaves) {}

  private static final List<Phrase> PHRASES = read();
  private static final Set<String> WISHES = wishes();

  private record Stand(boolean leaves, Set<String> of) {}

  private static List<Phrase> read() {
    List<Phrase> phrases = new ArrayList<>();
    for (Lexicon.Row row : Lexicon.read(TenureClash.class, "tenure.tsv").rows()) {
      if (!row.get("class").equals("wish")) {
        List<String> words = List.of(row.get("phrase").split(" ", -1));
        phrases.add(new Phrase(words, row.get("class").equals("leave")));
      }
    }
    return List.copyOf(phrases);
  }

  private static Set<String> wishes() {
    Set<String> words = new HashSet<>();
    for (Lexicon.Row row : Lexicon.read(TenureClash.class, "tenure.tsv").rows()) {
      if (row.get("class").equals("wish")) {
        words.add(row.get("phrase"));
      }
    }
    return Set.copyOf(words);
  }

  @Override
  public boolean concerns(Claim claim) {
    return !stands(claim).isEmpty();
  }

  @Override
  public Optional<Finding> between(Claim a, Claim b) {
    if (!Claim.differ(a, b)) {
      return Optional.empty();
    }
    for (Stand here : stands(a)) {
      for (Stand there : stands(b)) {
        Set<String> of = new HashSet<>(here.of());
        of.retainAll(there.of());
        if (here.leaves() != there.leaves() && !of.isEmpty()) {
          return Optional.of(
              new Finding(Contradiction.Kind.POLARITY, "must-go-against-may-stay", 0.6, "tenure"));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Stand> stands(Claim claim) {
    List<Stand> found = new ArrayList<>();
    for (int i = 0; i < claim.size(); i++) {
      for (Phrase phrase : PHRASES) {
        Set<String> of =
            standsAt(claim, i, phrase.words()) && isWished(claim, i)
                ? claim.spokenOfBefore(i)
                : Set.of();
        if (!of.isEmpty()) {
          found.add(new Stand(phrase.leaves() != isRefused(claim, i), of));
        }
      }
    }
    return found;
  }

  private static boolean standsAt(Claim claim, int at, List<String> words) {
    if (at + words.size() > claim.size()) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!claim.exact(at + k).equals(words.get(k)) || claim.segment(at + k) != claim.segment(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clause, or the cue where it begins the clause, says that it is wanted. */
  private static boolean isWished(Claim claim, int at) {
    int k = at - 1;
    while (k >= 0 && k >= at - REACH && claim.segment(k) == claim.segment(at)) {
      if (WISHES.contains(claim.exact(k))) {
        return true;
      }
      if (CLAUSE.contains(claim.exact(k))) {
        return false;
      }
      k--;
    }
    return k < 0 && claim.cueWords().stream().anyMatch(WISHES::contains);
  }

  private static boolean isRefused(Claim claim, int at) {
    boolean refused = false;
    int k = at - 1;
    while (k >= 0 && k >= at - REACH && claim.segment(k) == claim.segment(at)) {
      String word = claim.exact(k);
      if (CLAUSE.contains(word)) {
        return refused;
      }
      refused ^= WordClasses.isNegator(word) || AGAINST.contains(word);
      k--;
    }
    boolean turned = claim.cueIsNegated() || claim.cueWords().stream().anyMatch(AGAINST::contains);
    return refused ^ (k < 0 && turned);
  }
}
