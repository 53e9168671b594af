package org.onrecord.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Lexicon;
import org.onrecord.language.Token;

/** Verbs that leave the deed to their noun: “hold talks”, “launch an air strike”. */
final class LightVerbs {
  /** Light verbs that take their noun with a preposition: “engage in”, “enter into”, “stand in”. */
  private static final Set<String> OBLIQUE =
      Set.of(
          "engage",
          "participate",
          "be",
          "enter",
          "return",
          "stand",
          "put",
          "place",
          "take",
          "head");

  private final Map<String, String> phases = new LinkedHashMap<>();

  private LightVerbs() {}

  static LightVerbs read() {
    LightVerbs verbs = new LightVerbs();
    for (Lexicon.Row row : Lexicon.read(LightVerbs.class, "light.tsv").rows()) {
      String verb = row.get("verb");
      verbs.phases.put(
          verb.contains(" ") ? verb.substring(0, verb.indexOf(' ')) : verb, row.get("phase"));
    }
    return verbs;
  }

  /**
   * What a light verb does to its noun's event: {@code do}, {@code go} (goes on) or {@code plan};
   * nothing for any other verb.
   */
  Optional<String> phase(String lemma) {
    return Optional.ofNullable(phases.get(lemma));
  }

  /** The light verb of a noun, -1 if it has none. */
  int of(Clauses clauses, int noun) {
    int at = noun;
    for (int step = 0; step < 4; step++) {
      Token token = clauses.token(at);
      int head = token.head();
      if (head < 0) {
        return copula(clauses, at);
      }
      if (token.is("obj", "nsubj:pass", "obl", "iobj", "xcomp", "dep")) {
        Token governor = clauses.token(head);
        boolean light = governor.isVerb() && phase(clauses.lemma(head)).isPresent();
        return light && (!token.is("obl") || OBLIQUE.contains(clauses.lemma(head))) ? head : -1;
      }
      if (token.is("nsubj") && clauses.token(head).is("ccomp", "xcomp", "dep")) {
        int verb = clauses.token(head).head();
        return phase(clauses.lemma(verb)).isPresent() && clauses.objects(verb).contains(noun)
            ? verb
            : -1;
      }
      if (token.is("acl", "advcl", "conj") || copula(clauses, at) >= 0) {
        if (copula(clauses, at) >= 0) {
          return copula(clauses, at);
        }
      }
      // “a round of talks”, “a ceasefire and a withdrawal”
      boolean part = token.is("nmod") && clauses.counted(head) == at;
      if (!part && !token.is("conj")) {
        return relativeOf(clauses, at);
      }
      at = head;
    }
    return -1;
  }

  private static int copula(Clauses clauses, int noun) {
    return clauses.sentence().child(noun, "cop").isPresent()
            && clauses.sentence().child(noun, "case").isPresent()
        ? noun
        : -1;
  }

  private int relativeOf(Clauses clauses, int noun) {
    for (Token clause : clauses.sentence().children(noun, "acl")) {
      if (phase(clauses.lemma(clause.index())).isPresent()) {
        return clause.index();
      }
    }
    return -1;
  }
}
