package org.onrecord.event;

import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells whether a predicate stands in a shape that a frame asks for by a bare word. */
final class Shapes {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;
  private final LightVerbs light;
  private final Operators operators;

  Shapes(Clauses clauses, Participants participants, LightVerbs light, Operators operators) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
    this.light = light;
    this.operators = operators;
  }

  /**
   * Whether a shape such as {@code none}, {@code light} or {@code neg} holds at a predicate.
   *
   * @throws IllegalArgumentException if there is no such shape
   */
  boolean hold(String value, int at) {
    return switch (value) {
      case "actor" ->
          clauses.objects(at).stream().anyMatch(o -> participants.isSomebody(sentence, o));
      case "none" -> clauses.objects(at).isEmpty();
      case "clause" -> sentence.child(at, "xcomp", "ccomp", "advcl").isPresent();
      case "clause-neg" -> negatedClause(at);
      case "clause-fut" -> futureClause(at);
      case "clause-other" -> clauseOfAnother(at);
      case "nowhat" -> !isNaming(at);
      case "inf" -> infinitive(at);
      case "noclause" -> sentence.child(at, "xcomp", "ccomp", "advcl").isEmpty();
      case "neg" -> negatedAbove(at);
      case "fut" ->
          clauses.auxiliaries(at).stream()
              .anyMatch(Set.of("will", "would", "'ll", "’ll", "wo")::contains);
      case "light" -> light.of(clauses, at) >= 0 || isGoverned(at);
      case "poss" ->
          sentence.children(at, "nmod:poss", "amod", "compound").stream()
              .anyMatch(t -> participants.isSomebody(sentence, t.index()));
      default -> throw new IllegalArgumentException("no condition " + value);
    };
  }

  /** Whether an operator takes a noun: “ended its crackdown”, “called for an inquiry”. */
  private boolean isGoverned(int noun) {
    Token token = clauses.token(noun);
    if (token.head() < 0) {
      return false;
    }
    for (Operator operator : operators.of(clauses.lemma(token.head()))) {
      boolean object = token.is("obj", "nsubj:pass") && operator.takes().contains("obj");
      boolean oblique =
          token.is("obl", "nmod")
              && sentence.children(noun, "case").stream()
                  .anyMatch(c -> operator.takes().contains(c.lower()));
      if (object || oblique) {
        return true;
      }
    }
    return false;
  }

  private boolean negatedAbove(int at) {
    if (clauses.isNegated(at)) {
      return true;
    }
    Token token = clauses.token(at);
    return token.is("xcomp", "conj") && token.head() >= 0 && clauses.isNegated(token.head());
  }

  /** “What they call a crime”, “a militia that its foes call the Guard”: a name is given. */
  private boolean isNaming(int at) {
    boolean what =
        sentence.children(at, "obj", "nsubj", "dep", "xcomp", "ccomp").stream()
            .anyMatch(t -> t.lower().equals("what"));
    boolean relative = clauses.token(at).relation().equals("acl:relcl");
    boolean others = sentence.child(at, "nsubj").map(s -> !s.tag().startsWith("W")).orElse(false);
    return what || (relative && others && sentence.child(at, "obj").isPresent());
  }

  /** “Warned that police will …”: a clause of what somebody would do. */
  private boolean futureClause(int at) {
    for (Token clause : sentence.children(at, "ccomp")) {
      if (clauses.auxiliaries(clause.index()).stream().anyMatch(Set.of("will", "would")::contains)
          && clauses.subjects(clause.index()).stream()
              .anyMatch(
                  s ->
                      participants.isSomebody(sentence, s)
                          || sentence.token(s).tag().equals("NNS"))) {
        return true;
      }
    }
    return false;
  }

  /** “Claimed that Libya …”: a clause of what another does. */
  private boolean clauseOfAnother(int at) {
    return sentence.children(at, "ccomp").stream()
        .flatMap(c -> sentence.children(c.index(), "nsubj").stream())
        .anyMatch(s -> !s.isPronoun() && participants.isSomebody(sentence, s.index()));
  }

  private boolean infinitive(int at) {
    for (Token clause : sentence.children(at, "xcomp", "advcl", "ccomp")) {
      if (clauses.hasCase(clause.index(), "to")) {
        return true;
      }
    }
    return false;
  }

  /** “Is”, “has”: what is said of somebody, not what somebody does. */
  private boolean isState(Token clause) {
    return sentence.child(clause.index(), "cop").isPresent()
        || clauses.lemma(clause.index()).equals("have")
        || clauses.lemma(clause.index()).equals("be");
  }

  private boolean negatedClause(int at) {
    for (Token clause : sentence.children(at, "ccomp", "xcomp", "dep", "parataxis")) {
      if (clauses.isNegated(clause.index()) && isState(clause)) {
        return true;
      }
      for (Token inner : sentence.children(clause.index(), "obj", "nsubj", "xcomp")) {
        if (clauses.isNegated(inner.index())) {
          return true;
        }
      }
    }
    // A headline has no “that”: the clause may hang on the object.
    for (Token object : sentence.children(at, "obj", "ccomp")) {
      for (Token clause : sentence.children(object.index(), "acl", "dep")) {
        for (Token inner : sentence.children(clause.index(), "obj")) {
          if (clauses.isNegated(inner.index())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
