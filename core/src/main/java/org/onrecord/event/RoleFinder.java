package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds who does what to whom around a predicate, by syntax and by the frame's routes. */
final class RoleFinder {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;

  RoleFinder(Clauses clauses, Participants participants) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
  }

  Roles roles(Trigger trigger) {
    Frame frame = trigger.frame();
    Roles roles =
        frame.part() == Frame.Part.NOUN ? ofNoun(trigger) : ofVerb(trigger.token(), frame.routes());
    if (roles.target().isEmpty()
        && frame.routes().stream().anyMatch(r -> r.to().equals("between"))) {
      roles = between(trigger, roles);
    }
    return (frame.isReversed() ? roles.swapped() : roles).apart();
  }

  private Roles between(Trigger trigger, Roles roles) {
    List<Integer> both = new ArrayList<>(clauses.modifiers(trigger.token(), "between"));
    both.addAll(clauses.obliques(trigger.anchor(), "between"));
    return roles.source().isEmpty() ? new Roles(both, List.of()) : roles.withTarget(both);
  }

  private Roles ofVerb(int verb, List<Frame.Route> routes) {
    boolean passive = clauses.isPassive(verb);
    List<Integer> source = passive ? clauses.agents(verb) : clauses.subjects(verb);
    for (Frame.Route route : routes) {
      List<Integer> target =
          passive && route.to().equals("by") ? List.of() : along(verb, route.to());
      List<Integer> somebody = somebody(target);
      if (!somebody.isEmpty()) {
        return new Roles(source, somebody);
      }
    }
    // Nobody stands on a route as such: somebody may stand inside what does (“the plan of Norway”).
    for (Frame.Route route : routes) {
      for (int target : along(verb, route.to())) {
        List<Integer> inner = inside(target, 2);
        if (!inner.isEmpty()) {
          return new Roles(source, inner);
        }
      }
    }
    for (int object : clauses.objects(verb)) {
      List<Integer> inner = inside(object, 2);
      if (!inner.isEmpty()) {
        return new Roles(source, inner);
      }
    }
    for (Frame.Route route : routes) {
      List<Integer> target = along(verb, route.to());
      if (!target.isEmpty()) {
        return new Roles(source, target);
      }
    }
    return new Roles(source, List.of());
  }

  private List<Integer> along(int verb, String route) {
    if (route.equals("obj")) {
      return clauses.objects(verb);
    }
    if (route.equals("subj")) {
      return clauses.subjects(verb);
    }
    List<Integer> found = new ArrayList<>(clauses.obliques(verb, route));
    if (found.isEmpty()) {
      for (int object : clauses.objects(verb)) {
        found.addAll(clauses.modifiers(object, route));
      }
    }
    return found;
  }

  private Roles ofNoun(Trigger trigger) {
    int noun = trigger.token();
    List<Integer> source = new ArrayList<>();
    if (trigger.isLight()) {
      int verb = trigger.anchor();
      source.addAll(clauses.isPassive(verb) ? clauses.agents(verb) : clauses.subjects(verb));
    }
    boolean possessed = trigger.frame().routes().stream().anyMatch(r -> r.to().equals("poss"));
    List<Integer> possessors = possessors(noun);
    List<Integer> target = new ArrayList<>();
    for (Frame.Route route : trigger.frame().routes()) {
      target.addAll(nominalTarget(trigger, route.to()));
      if (!target.isEmpty()) {
        break;
      }
    }
    if (source.isEmpty()) {
      source.addAll(clauses.modifiers(noun, "by"));
      if (source.isEmpty() && (!possessed || !target.isEmpty())) {
        source.addAll(possessors);
      }
      if (source.isEmpty() && !target.isEmpty() && !takes(trigger, "of")) {
        source.addAll(somebody(clauses.modifiers(noun, "of")));
      }
      if (source.isEmpty() && !takes(trigger, "from")) {
        source.addAll(clauses.modifiers(noun, "from"));
      }
      if (source.isEmpty()) {
        source.addAll(modifying(noun));
      }
    }
    if (target.isEmpty() && possessed) {
      target.addAll(possessors);
    }
    List<Integer> somebody = somebody(target);
    if (somebody.isEmpty()) {
      for (int place : target) {
        somebody = inside(place, 2);
        if (!somebody.isEmpty()) {
          break;
        }
      }
    }
    return new Roles(source, somebody.isEmpty() ? target : somebody);
  }

  private static boolean takes(Trigger trigger, String route) {
    return trigger.frame().routes().stream().anyMatch(r -> r.to().equals(route));
  }

  private List<Integer> nominalTarget(Trigger trigger, String route) {
    if (route.equals("poss")) {
      return List.of();
    }
    if (route.equals("obj")) {
      return trigger.isLight()
          ? clauses.objects(trigger.anchor()).stream().filter(o -> o != trigger.token()).toList()
          : List.of();
    }
    List<Integer> found = clauses.modifiers(trigger.token(), route);
    if (found.isEmpty()) {
      // The phrase may hang on the verb, on a quantity (“a series of strikes on”) or on a clause.
      Token token = clauses.token(trigger.token());
      int up =
          trigger.isLight() ? trigger.anchor() : token.is("obj", "nmod", "obl") ? token.head() : -1;
      if (up >= 0) {
        found =
            clauses.token(up).isNoun() ? clauses.modifiers(up, route) : clauses.obliques(up, route);
      }
    }
    return found.stream().filter(o -> o != trigger.token()).toList();
  }

  private List<Integer> possessors(int noun) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(noun, "nmod:poss")) {
      found.addAll(clauses.coordinated(token.index()));
    }
    return found;
  }

  /** “Russian” of “Russian air strikes”. */
  private List<Integer> modifying(int noun) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(noun, "amod", "compound")) {
      if (participants.mention(sentence, token.index()).isPresent()) {
        found.add(token.index());
      }
    }
    return found;
  }

  private List<Integer> somebody(List<Integer> tokens) {
    return tokens.stream().filter(t -> participants.isSomebody(sentence, t)).toList();
  }

  private static final Set<String> INSIDE =
      Set.of("of", "by", "from", "against", "on", "in", "to", "with", "for");

  /** Those who stand inside a noun phrase whose head is nobody: possessor, agent, modifiers. */
  private List<Integer> inside(int noun, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(somebody(clauses.modifiers(noun, "by")));
    if (found.isEmpty()) {
      found.addAll(somebody(possessors(noun)));
    }
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "amod", "compound", "nmod:poss")) {
        if (participants.mention(sentence, token.index()).isPresent()
            || token.entity().equals("LOCATION")) {
          found.add(token.index());
        }
      }
    }
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "nmod")) {
        if (INSIDE.stream().anyMatch(p -> clauses.hasCase(token.index(), p))) {
          found.addAll(somebody(clauses.coordinated(token.index())));
          if (!found.isEmpty()) {
            break;
          }
        }
      }
    }
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "nmod", "acl", "conj")) {
        found.addAll(inside(token.index(), depth - 1));
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }
}
