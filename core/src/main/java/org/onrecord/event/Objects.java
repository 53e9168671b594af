package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds to whom or what a predicate is done, and who does it where it is passive. */
final class Objects {
  private final Clauses clauses;
  private final Sentence sentence;

  Objects(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  /** What a verb does it to: the object, or the subject of a passive. */
  List<Integer> of(int verb) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(verb, "nsubj:pass")) {
      found.addAll(clauses.antecedents(token.index()));
    }
    if (found.isEmpty() && clauses.isPassive(verb)) {
      Token token = clauses.token(verb);
      if (token.is("acl") && token.head() >= 0) {
        found.addAll(clauses.coordinated(token.head()));
      } else if (token.is("conj", "advcl", "xcomp")) {
        found.addAll(clauses.subjects(verb));
      }
    }
    for (Token token : sentence.children(verb, "obj", "iobj")) {
      if (found.isEmpty() || !isApposed(token)) {
        found.addAll(clauses.antecedents(visited(token.index())));
      }
    }
    int gerundObject = clauses.gerundObject(verb);
    if (found.isEmpty() && gerundObject >= 0) {
      found.addAll(clauses.coordinated(gerundObject));
    }
    Token token = clauses.token(verb);
    if (found.isEmpty() && token.relation().equals("acl:relcl") && token.head() >= 0) {
      // “the jet that Turkey shot down”
      boolean subjectElsewhere = sentence.child(verb, "nsubj").isPresent();
      if (subjectElsewhere && !clauses.subjects(verb).contains(token.head())) {
        found.addAll(clauses.coordinated(token.head()));
      }
    }
    if (found.isEmpty() && token.isVerb()) {
      found.addAll(stolenObject(verb));
    }
    if (found.isEmpty() && token.is("conj") && token.head() >= 0 && sharesObject(verb)) {
      return of(token.head());
    }
    if (found.isEmpty() && token.isVerb()) {
      // “tortured and killed a prisoner”: the object hangs on the last verb
      for (Token other : sentence.children(verb, "conj")) {
        if (other.isVerb()
            && sentence.child(other.index(), "nsubj").isEmpty()
            && adjacent(verb, other)) {
          for (Token object : sentence.children(other.index(), "obj")) {
            found.addAll(clauses.coordinated(object.index()));
          }
        }
      }
    }
    return found;
  }

  /** “Convinced Russia, an old ally, to …”: a second object behind a comma names the first. */
  private boolean isApposed(Token object) {
    int first = sentence.leftEdge(object.index());
    return object.is("obj")
        && clauses.isOf("object_control", object.head())
        && first > 0
        && sentence.token(first - 1).word().equals(",");
  }

  /** “Met Jordan's visiting king”: the parser may take the participle for what Jordan does. */
  private int visited(int object) {
    int at = object + 2;
    if (at < sentence.size()
        && sentence.token(object + 1).tag().equals("POS")
        && sentence.token(at).tag().equals("VBG")
        && sentence.token(at).head() == object) {
      return sentence.child(at, "obj").map(Token::index).orElse(object);
    }
    return object;
  }

  /**
   * An object that the parser made the subject of a participle after it: “released [the mayor
   * jailed last year]”.
   */
  private List<Integer> stolenObject(int verb) {
    if (clauses.isOf("saying", verb) || clauses.isPassive(verb)) {
      return List.of();
    }
    for (Token clause : sentence.children(verb, "ccomp", "xcomp", "dep")) {
      if (clause.index() < verb
          || sentence
              .child(clause.index(), "mark")
              .map(m -> m.index() < clause.index() && !m.lower().equals("to"))
              .orElse(false)) {
        continue;
      }
      for (Token subject : sentence.children(clause.index(), "nsubj", "nsubj:pass")) {
        int gap = sentence.leftEdge(subject.index()) - verb;
        if (gap >= 1 && gap <= 2 && !subject.isPronoun()) {
          return clauses.coordinated(subject.index());
        }
      }
    }
    return List.of();
  }

  private boolean adjacent(int verb, Token other) {
    return other.index() - verb <= 2;
  }

  private boolean sharesObject(int verb) {
    int head = clauses.token(verb).head();
    return sentence.child(verb, "obj", "obl").isEmpty() && clauses.isPassive(head);
  }

  /** The doer of a passive. */
  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(verb, "obl", "nmod")) {
      if (clauses.hasCase(token.index(), "by")) {
        found.addAll(clauses.coordinated(token.index()));
      }
    }
    if (found.isEmpty()
        && clauses.token(verb).is("conj")
        && clauses.token(verb).head() >= 0
        && clauses.isPassive(clauses.token(verb).head())) {
      return agents(clauses.token(verb).head());
    }
    return found;
  }
}
