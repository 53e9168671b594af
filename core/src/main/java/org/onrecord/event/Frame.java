package org.onrecord.event;

import java.util.List;

/**
 * A way to do something: a predicate in a setting, and what it counts as.
 *
 * @param id names it in {@code why}, such as {@code v.accuse/of:@crime}
 * @param part what part of speech the predicate is
 * @param lemma the predicate's head word
 * @param particle the particle of a phrasal verb or the modifier of a compound noun, else empty
 * @param needs settings, one of which must hold; none: any setting
 * @param routes where the target stands, best first
 */
record Frame(
    String id,
    Part part,
    String lemma,
    String particle,
    List<Need> needs,
    List<Route> routes,
    CameoCode code,
    String example) {
  /** The part of speech of a predicate. */
  enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    MODAL;

    static Part of(String letter) {
      return switch (letter) {
        case "v" -> VERB;
        case "n" -> NOUN;
        case "a" -> ADJECTIVE;
        case "m" -> MODAL;
        default -> throw new IllegalArgumentException("no part of speech " + letter);
      };
    }
  }

  /**
   * A place where a party stands.
   *
   * @param to {@code obj}, {@code poss}, {@code subj}, or a preposition
   * @param reversed whether the party there is the source, and the subject the target
   */
  record Route(String to, boolean reversed) {
    static Route of(String text) {
      return text.startsWith("<") ? new Route(text.substring(1), true) : new Route(text, false);
    }
  }

  Frame {
    needs = List.copyOf(needs);
    routes = List.copyOf(routes);
  }

  /** Whether a noun's frame names the very verb that governs it (“plant a bomb”). */
  boolean asksFor(Clauses clauses, int noun) {
    int head = clauses.token(noun).head();
    return part == Part.NOUN
        && head >= 0
        && needs.stream()
            .flatMap(n -> n.conditions().stream())
            .anyMatch(c -> c.place().equals("obj") && c.value().equals(clauses.lemma(head)));
  }

  /** The way in which the parties are reversed, as in “came under attack from”. */
  boolean isReversed() {
    return !routes.isEmpty() && routes.get(0).reversed();
  }
}
