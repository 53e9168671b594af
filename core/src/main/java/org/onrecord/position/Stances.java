package org.onrecord.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds stances in a sentence. */
final class Stances {
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "n’t");
  private static final Set<String> MUST = Set.of("must", "should", "has", "have", "needs", "ought");

  private final Map<String, List<Stance>> byPredicate = new LinkedHashMap<>();
  private final List<Stance> all = new ArrayList<>();

  Stances() {
    for (Lexicon.Row row : Lexicon.read(Stances.class, "stances.tsv").rows()) {
      Stance stance =
          new Stance(
              row.get("predicate"),
              row.list("needs"),
              row.get("sign").equals("+"),
              row.get("issue"),
              row.get("example"));
      all.add(stance);
      byPredicate.computeIfAbsent(stance.predicate(), p -> new ArrayList<>()).add(stance);
    }
  }

  List<Stance> all() {
    return all;
  }

  /** The stance that a word takes, with the needs that it has. */
  Optional<Stance> at(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    for (Stance stance : byPredicate.getOrDefault(lemma, List.of())) {
      boolean noun = !token.isVerb();
      boolean predicative = sentence.child(token.index(), "cop").isPresent();
      boolean denied = isDenied(sentence, token);
      boolean wantsNo = stance.needs().contains("not") || stance.needs().contains("no");
      if ((!noun || predicative)
          && stance.needs().stream().allMatch(n -> holds(sentence, token, n))
          && (wantsNo || !denied)) {
        return Optional.of(stance);
      }
    }
    return Optional.empty();
  }

  private static boolean isDenied(Sentence sentence, Token token) {
    return sentence.children(token.index(), "advmod", "det", "aux").stream()
        .anyMatch(t -> NOT.contains(t.lower()));
  }

  private static boolean holds(Sentence sentence, Token token, String need) {
    if (need.equals("not")) {
      return isDenied(sentence, token);
    }
    if (need.equals("no")) {
      return sentence.children(token.index(), "obj").stream().anyMatch(o -> isDenied(sentence, o))
          || isDenied(sentence, token);
    }
    if (need.equals("must")) {
      boolean modal =
          sentence.children(token.index(), "aux").stream()
              .anyMatch(a -> MUST.contains(a.lower()) && a.tag().equals("MD"));
      boolean governed =
          token.is("xcomp")
              && sentence.head(token.index()).map(h -> MUST.contains(h.lower())).orElse(false);
      return modal || governed;
    }
    String wanted = need.substring(need.indexOf(':') + 1);
    return sentence.children(token.index(), "obj").stream().anyMatch(o -> o.lemma().equals(wanted));
  }
}
