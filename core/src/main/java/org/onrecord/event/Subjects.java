package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Finds who does what a predicate says, also where the tree does not say it outright: control and
 * raising, shared subjects, relative clauses, participles.
 */
final class Subjects {
  private static final int DEPTH = 12;
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");

  private final Clauses clauses;
  private final Sentence sentence;

  Subjects(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** Who does what a verb, or an adjective with a copula, says: heads of noun phrases. */
  List<Integer> of(int verb) {
    return of(verb, DEPTH);
  }

  private List<Integer> of(int verb, int depth) {
    if (depth == 0 || verb < 0) {
      return List.of();
    }
    int gerundObject = clauses.gerundObject(verb);
    if (gerundObject >= 0) {
      int governor = clauses.token(gerundObject).head();
      return governor < 0 ? List.of() : controllers(verb, governor, depth);
    }
    List<Token> own = sentence.children(verb, "nsubj", "csubj");
    if (!own.isEmpty()) {
      List<Integer> found = new ArrayList<>();
      for (Token subject : own) {
        if (!subject.is("expl")) {
          found.addAll(antecedents(subject.index(), depth));
        }
      }
      return found;
    }
    Token token = clauses.token(verb);
    int head = clauses.head(verb);
    if (head < 0) {
      return List.of();
    }
    if (token.is("conj")) {
      return of(head, depth - 1);
    }
    if (token.is("xcomp", "ccomp")) {
      return controllers(verb, head, depth);
    }
    if (token.is("acl") && !token.relation().equals("acl:relcl")) {
      return ofParticiple(verb, head, depth);
    }
    if (token.relation().equals("acl:relcl")) {
      return clauses.coordinated(head);
    }
    if (token.is("advcl", "parataxis", "dep")) {
      return of(head, depth - 1);
    }
    return List.of();
  }

  private List<Integer> controllers(int verb, int head, int depth) {
    if (clauses.token(verb).is("ccomp") && !isNonFinite(verb)) {
      return List.of();
    }
    if (clauses.token(head).isNoun()) {
      return makers(head, depth);
    }
    List<Token> objects = sentence.children(head, "obj", "iobj");
    if (!objects.isEmpty() && clauses.isOf("object_control", head)) {
      return clauses.coordinated(objects.get(0).index());
    }
    for (String preposition : List.of("on", "to", "upon", "for")) {
      if (Set.of("call", "appeal", "plead").contains(clauses.lemma(head))) {
        List<Integer> asked = clauses.obliques(head, preposition);
        if (!asked.isEmpty()) {
          return asked;
        }
      }
    }
    return of(head, depth - 1);
  }

  private boolean isNonFinite(int verb) {
    String tag = clauses.token(verb).tag();
    return tag.equals("VBG")
        || sentence.child(verb, "mark").map(m -> m.lower().equals("to")).orElse(false);
  }

  private List<Integer> ofParticiple(int verb, int noun, int depth) {
    String tag = clauses.token(verb).tag();
    if (tag.equals("VBG") && clauses.isOf("document", noun)) {
      List<Integer> makers = makers(noun, depth);
      if (!makers.isEmpty()) {
        return makers;
      }
    }
    if (tag.equals("VBG") || tag.equals("VBN")) {
      return nearest(verb, clauses.coordinated(noun));
    }
    // “the decision of Norway to …”, “Norway made an offer to …”
    return makers(noun, depth);
  }

  /** “The west and rebels fighting the army”: the last one before the participle fights. */
  private static List<Integer> nearest(int verb, List<Integer> joined) {
    List<Integer> before = joined.stream().filter(n -> n < verb).toList();
    return before.size() < 2 ? joined : before.subList(before.size() - 1, before.size());
  }

  private List<Integer> makers(int noun, int depth) {
    List<Integer> holders = clauses.holders(noun);
    if (!holders.isEmpty()) {
      return holders;
    }
    int governor = clauses.token(noun).head();
    if (governor >= 0 && clauses.isOf("document", noun) && clauses.isOf("refusing", governor)) {
      return List.of();
    }
    return clauses.token(noun).is("obj", "obl", "nsubj", "dep") && governor >= 0
        ? of(governor, depth - 1)
        : List.of();
  }

  /** The noun that a relative pronoun stands for, else the noun itself with those joined to it. */
  List<Integer> antecedents(int noun) {
    return antecedents(noun, DEPTH);
  }

  private List<Integer> antecedents(int noun, int depth) {
    Token token = clauses.token(noun);
    if (RELATIVES.contains(token.tag()) && depth > 0) {
      int clause = token.head();
      for (int step = 0; clause >= 0 && step < DEPTH; step++) {
        if (clauses.token(clause).is("acl") && clauses.token(clause).head() >= 0) {
          return clauses.coordinated(clauses.token(clause).head());
        }
        clause = clauses.token(clause).head();
      }
    }
    return clauses.coordinated(noun);
  }
}
