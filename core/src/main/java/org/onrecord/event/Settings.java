package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells whether the setting that a frame asks for holds at a predicate. */
final class Settings {
  /** A particle tells more than any object. */
  private static final int PARTICLE = 4;

  /** Classes of nouns that tell as much before another noun (“aid deliveries”). */
  private static final Set<String> COMPOUNDING =
      Set.of(
          "@aid",
          "@relief",
          "@ban",
          "@restriction",
          "@prisoner",
          "@evidence",
          "@peace",
          "@troops",
          "@weapon",
          "@property",
          "@building",
          "@support",
          "@crowd",
          "@staff",
          "@diplomat",
          "@media");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;
  private final NounClasses nouns;
  private final Shapes shapes;

  Settings(
      Clauses clauses,
      Participants participants,
      NounClasses nouns,
      LightVerbs light,
      Operators operators) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
    this.nouns = nouns;
    this.shapes = new Shapes(clauses, participants, light, operators);
  }

  /** How well a frame fits a predicate: -1 if it does not, else more for a narrower setting. */
  int fit(Frame frame, int at) {
    int fit = particle(frame, at);
    if (fit < 0 || frame.needs().isEmpty()) {
      return fit;
    }
    int best = -1;
    for (Need need : frame.needs()) {
      if (need.conditions().stream().allMatch(c -> holds(frame, c, at))) {
        best = Math.max(best, weight(need, at));
      }
    }
    return best < 0 ? -1 : fit + 1 + best;
  }

  /** A word that is asked for tells more than a mere shape, a head more than what modifies it. */
  private int weight(Need need, int at) {
    int weight = 0;
    for (Need.Condition condition : need.conditions()) {
      boolean bare = condition.place().equals("is") || condition.value().equals("actor");
      boolean head =
          !condition.place().equals("obj")
              || sentence.token(at).isNoun()
              || complements(at).stream().anyMatch(c -> matches(c, condition.value()));
      boolean any = bare || condition.value().isEmpty();
      boolean literal = !any && !condition.value().startsWith("@");
      boolean object = condition.place().equals("obj") || condition.place().equals("is");
      boolean slight = condition.value().equals("actor") || condition.value().equals("nowhat");
      weight += slight && object ? 0 : any || !head ? 1 : literal ? 3 : 2;
    }
    return weight;
  }

  private int particle(Frame frame, int at) {
    boolean verb = frame.part() == Frame.Part.VERB;
    if (frame.particle().isEmpty()) {
      List<Token> particles = verb ? sentence.children(at, "compound:prt") : List.of();
      return particles.stream().allMatch(p -> asksFor(frame, p.lower())) ? 0 : -1;
    }
    String[] relations =
        verb
            ? new String[] {"compound:prt", "advmod", "obj", "xcomp", "dep", "obl"}
            : new String[] {"compound", "amod", "nmod:poss"};
    for (Token token : sentence.children(at, relations)) {
      if (token.lower().equals(frame.particle()) || token.lemma().equals(frame.particle())) {
        return PARTICLE;
      }
    }
    // A particle parsed as the preposition of what follows: “back down over”, “shoot dead two”.
    if (verb
        && at + 1 < sentence.size()
        && sentence.token(at + 1).lower().equals(frame.particle())) {
      return PARTICLE;
    }
    return -1;
  }

  private static boolean asksFor(Frame frame, String particle) {
    return frame.needs().stream()
        .flatMap(n -> n.conditions().stream())
        .anyMatch(c -> c.place().equals(particle));
  }

  private boolean holds(Frame frame, Need.Condition condition, int at) {
    boolean verb = frame.part() != Frame.Part.NOUN;
    String value = condition.value();
    return switch (condition.place()) {
      case "is" -> shapes.hold(value, at);
      case "obj" -> verb ? anyOf(complements(at), value) : governed(value, at);
      case "subj" ->
          anyOf(clauses.isPassive(at) ? clauses.agents(at) : clauses.subjects(at), value);
      case "mod" -> modified(at, value, verb);
      default ->
          value.isEmpty()
              ? hasPreposition(at, condition.place(), verb)
              : anyOf(prepositional(at, condition.place(), verb), value);
    };
  }

  private List<Integer> complements(int at) {
    List<Integer> found = new ArrayList<>(clauses.objects(at));
    for (Token token :
        sentence.children(
            at, "xcomp", "advmod", "dep", "compound:prt", "amod", "obl:npmod", "ccomp")) {
      found.add(token.index());
    }
    return found;
  }

  private boolean governed(String value, int at) {
    if (value.equals("@plural")) {
      return clauses.token(at).tag().equals("NNS") || clauses.token(at).tag().equals("NNPS");
    }
    Token token = clauses.token(at);
    if (token.head() < 0) {
      return false;
    }
    if (value.startsWith("@")) {
      return anyOf(clauses.modifiers(at, "of"), value);
    }
    return (token.is("obj", "nsubj", "obl", "iobj", "xcomp", "acl")
            && clauses.lemma(token.head()).equals(value))
        || (token.is("conj")
            && clauses.token(token.head()).head() >= 0
            && clauses.lemma(clauses.token(token.head()).head()).equals(value));
  }

  private boolean modified(int at, String value, boolean verb) {
    for (Token token :
        sentence.children(at, "amod", "compound", "advmod", "nmod:poss", "case", "obl:npmod")) {
      if (matches(token.index(), value)) {
        return true;
      }
    }
    if (verb) {
      for (int object : complements(at)) {
        for (Token token : sentence.children(object, "amod", "compound")) {
          if (matches(token.index(), value)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private List<Integer> prepositional(int at, String preposition, boolean verb) {
    if (verb) {
      List<Integer> found = new ArrayList<>(clauses.obliques(at, preposition));
      for (int oblique : List.copyOf(found)) {
        for (Token inner : sentence.children(oblique, "amod")) {
          if (clauses.gerundObject(inner.index()) >= 0) {
            found.add(inner.index());
          }
        }
      }
      for (int object : clauses.objects(at)) {
        found.addAll(clauses.modifiers(object, preposition));
      }
      return found;
    }
    List<Integer> found = new ArrayList<>(clauses.modifiers(at, preposition));
    int governor = clauses.token(at).head();
    if (governor >= 0 && clauses.token(governor).isVerb()) {
      found.addAll(clauses.obliques(governor, preposition));
    }
    return found;
  }

  private boolean hasPreposition(int at, String preposition, boolean verb) {
    if (!prepositional(at, preposition, verb).isEmpty()) {
      return true;
    }
    for (Token token : sentence.children(at, "compound:prt", "advmod", "mark")) {
      if (token.lower().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  private boolean anyOf(List<Integer> tokens, String value) {
    for (int token : tokens) {
      if (matches(token, value)) {
        return true;
      }
    }
    for (int token : tokens) {
      // “a state of emergency”
      for (Token inner :
          value.startsWith("@") ? List.<Token>of() : sentence.children(token, "nmod")) {
        if (clauses.hasCase(inner.index(), "of") && matches(inner.index(), value)) {
          return true;
        }
      }
      for (Token inner : sentence.children(token, "compound", "amod")) {
        if (COMPOUNDING.contains(value) && !inner.isName() && matches(inner.index(), value)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean matches(int token, String value) {
    if (value.isEmpty()) {
      return true;
    }
    if (value.equals("actor")) {
      return participants.isSomebody(sentence, token);
    }
    String lemma = clauses.lemma(token);
    if (value.startsWith("@")) {
      String name = value.substring(1);
      return nouns.contains(name, lemma)
          || (name.equals("place") && sentence.token(token).entity().equals("LOCATION"))
          || ((name.equals("leader") || name.equals("civilian"))
              && sentence.token(token).entity().equals("PERSON"));
    }
    return lemma.equals(value) || sentence.token(token).lower().equals(value);
  }
}
