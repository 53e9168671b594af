package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Event.Plover;

/** Finds who does what to whom around a predicate, by syntax and by the frame's routes. */
final class RoleFinder {
  private static final Set<String> INSIDE =
      Set.of("of", "by", "from", "against", "to", "with", "for", "on", "over");
  private static final Set<String> PLACES = Set.of("in", "at", "near", "into", "outside", "along");
  private static final List<String> AROUND =
      List.of("against", "of", "on", "at", "with", "in", "to", "into", "from", "over", "outside");
  private static final Set<String> PREDICATES = Set.of("hostage", "captive", "custody", "shield");

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
    boolean places = mayBePlace(frame.code().plover());
    if (isNaming(frame)) {
      return naming(trigger).apart();
    }
    Roles roles =
        frame.part() == Frame.Part.NOUN
            ? ofNoun(trigger, places)
            : ofVerb(trigger.token(), frame, places);
    if (takes(trigger, "between")) {
      roles = between(trigger, roles);
    }
    roles = frame.isReversed() ? roles.swapped() : roles;
    if (somebody(roles.target()).isEmpty()) {
      roles = roles.withTarget(complement(trigger, roles.source(), places));
    }
    return withoutTokens(roles).apart();
  }

  /** Classes whose target may be the place where they are done. */
  private static boolean mayBePlace(Plover plover) {
    return switch (plover) {
      case CONCEDE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT, AGREE, THREATEN ->
          true;
      case CONSULT, SUPPORT, COOPERATE, REQUEST, ACCUSE, REJECT -> false;
    };
  }

  /** “Took a nurse hostage”: the hostage is no second person. */
  private Roles withoutTokens(Roles roles) {
    List<Integer> target =
        roles.target().stream().filter(t -> !PREDICATES.contains(clauses.lemma(t))).toList();
    return new Roles(roles.source(), target);
  }

  private Roles between(Trigger trigger, Roles roles) {
    List<Integer> both = new ArrayList<>(clauses.modifiers(trigger.token(), "between"));
    both.addAll(clauses.obliques(trigger.anchor(), "between"));
    both.addAll(clauses.obliques(trigger.anchor(), "among"));
    if (both.isEmpty()) {
      return roles;
    }
    return somebody(roles.source()).isEmpty()
        ? new Roles(both.subList(0, 1), both.subList(1, both.size()))
        : roles.withTarget(both);
  }

  /** “Called the raid a crime”: who stands inside what somebody is called is no party. */
  private static boolean isNaming(Frame frame) {
    return frame.needs().stream()
        .flatMap(n -> n.conditions().stream())
        .anyMatch(c -> c.value().equals("@epithet"));
  }

  private Roles naming(Trigger trigger) {
    int verb = trigger.token();
    List<Integer> source = clauses.isPassive(verb) ? clauses.agents(verb) : clauses.subjects(verb);
    List<Integer> objects = clauses.objects(verb);
    if (objects.isEmpty()) {
      return new Roles(source, List.of());
    }
    int named = objects.get(0);
    List<Integer> target = somebody(List.of(named));
    if (target.isEmpty()) {
      target = somebody(clauses.modifiers(named, "by"));
    }
    return new Roles(source, target.isEmpty() ? somebody(possessors(named)) : target);
  }

  private Roles ofVerb(int verb, Frame frame, boolean places) {
    List<Frame.Route> routes = frame.routes();
    boolean passive = frame.part() == Frame.Part.VERB && clauses.isPassive(verb);
    List<Integer> source = passive ? clauses.agents(verb) : clauses.subjects(verb);
    for (Frame.Route route : routes) {
      List<Integer> target =
          passive && route.to().equals("by") ? List.of() : along(verb, route.to());
      List<Integer> somebody = somebody(target);
      if (!somebody.isEmpty() && !route.to().equals("obj") && !target.isEmpty()) {
        // The nearest phrase counts, also where somebody only stands inside it (“the town of …”).
        List<Integer> inner = inside(target.get(0), places, 2);
        if (!somebody.contains(target.get(0)) && !inner.isEmpty()) {
          return new Roles(source, inner);
        }
      }
      if (!somebody.isEmpty()) {
        return new Roles(source, somebody);
      }
    }
    // Nobody stands on a route as such: somebody may stand inside what does (“the plan of Norway”).
    for (Frame.Route route : routes) {
      for (int target : along(verb, route.to())) {
        List<Integer> inner = inside(target, places, 2);
        if (!inner.isEmpty()) {
          return new Roles(source, inner);
        }
      }
    }
    for (int object :
        frame.part() == Frame.Part.VERB ? clauses.objects(verb) : List.<Integer>of()) {
      List<Integer> inner = inside(object, places, 2);
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

  /**
   * Somebody in what hangs on a predicate without a route: who is to do what is demanded, whom a
   * refused or threatened deed concerns, where a deed is done.
   */
  private List<Integer> complement(Trigger trigger, List<Integer> except, boolean places) {
    Plover plover = trigger.frame().code().plover();
    int verb = trigger.anchor();
    boolean speech = !ModalCodes.isMaterial(plover) && plover != Plover.CONSULT;
    if (speech) {
      for (int word : trigger.isLight() ? List.of(trigger.token(), verb) : List.of(verb)) {
        for (Token clause : sentence.children(word, "ccomp", "xcomp", "acl", "advcl")) {
          if (clause.index() < word) {
            continue;
          }
          List<Integer> found = others(somebody(ownSubjects(clause.index())), except);
          if (found.isEmpty()) {
            found = others(somebody(clauses.objects(clause.index())), except);
          }
          if (found.isEmpty()) {
            found = others(around(clause.index(), places), except);
          }
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    if (places) {
      return others(somebodyNear(verb), except);
    }
    return List.of();
  }

  private List<Integer> ownSubjects(int clause) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(clause, "nsubj", "nsubj:pass")) {
      found.addAll(clauses.coordinated(token.index()));
    }
    return found;
  }

  private List<Integer> around(int clause, boolean places) {
    for (int object : clauses.objects(clause)) {
      List<Integer> inner = inside(object, places, 2);
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    return somebodyNear(clause);
  }

  private List<Integer> somebodyNear(int verb) {
    for (String preposition : AROUND) {
      List<Integer> near = clauses.obliques(verb, preposition);
      List<Integer> found = somebody(near);
      if (!found.isEmpty()) {
        return found;
      }
      for (int place : near) {
        List<Integer> inner = inside(place, true, 2);
        if (!inner.isEmpty()) {
          return inner;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> others(List<Integer> tokens, List<Integer> except) {
    return tokens.stream().filter(t -> !except.contains(t)).toList();
  }

  private List<Integer> along(int verb, String route) {
    if (route.equals("obj")) {
      return clauses.objects(verb);
    }
    if (route.equals("subj")) {
      return clauses.subjects(verb);
    }
    if (route.equals("clause")) {
      List<Integer> said = new ArrayList<>();
      for (Token clause : sentence.children(verb, "ccomp")) {
        said.addAll(ownSubjects(clause.index()));
      }
      return said;
    }
    List<Integer> found = new ArrayList<>(clauses.obliques(verb, route));
    if (found.isEmpty()) {
      for (int object : clauses.objects(verb)) {
        found.addAll(clauses.modifiers(object, route));
      }
    }
    return found;
  }

  private Roles ofNoun(Trigger trigger, boolean places) {
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
    boolean state =
        trigger.frame().needs().isEmpty()
            || clauses.hasCase(noun, "in")
            || clauses.hasCase(noun, "on");
    if (source.isEmpty() && state && sentence.child(noun, "cop").isPresent()) {
      source.addAll(clauses.subjects(noun));
    }
    if (source.isEmpty()) {
      source.addAll(clauses.modifiers(noun, "by"));
      if (source.isEmpty() && (!possessed || !target.isEmpty())) {
        source.addAll(possessors);
      }
      if (source.isEmpty() && !takes(trigger, "of")) {
        source.addAll(somebody(clauses.modifiers(noun, "of")));
      }
      if (source.isEmpty() && !takes(trigger, "from")) {
        source.addAll(clauses.modifiers(noun, "from"));
      }
      if (source.isEmpty()) {
        source.addAll(modifying(noun));
      }
      Token token = clauses.token(noun);
      if (source.isEmpty()
          && token.is("obl", "advcl")
          && clauses.hasCase(noun, "in")
          && token.head() >= 0) {
        // “shunned work in protest”
        source.addAll(clauses.subjects(token.head()));
      }
    }
    if (target.isEmpty() && possessed) {
      target.addAll(possessors);
    }
    List<Integer> somebody = somebody(target);
    if (somebody.isEmpty()) {
      for (int place : target) {
        somebody = inside(place, places, 2);
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
    if (route.equals("poss") || route.equals("between")) {
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

  /** Those who stand inside a noun phrase whose head is nobody: possessor, agent, modifiers. */
  private List<Integer> inside(int noun, boolean places, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(noun, "appos")) {
      found.addAll(somebody(List.of(token.index())));
    }
    if (found.isEmpty()) {
      found.addAll(somebody(clauses.modifiers(noun, "by")));
    }
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
        if (reaches(token, places)) {
          found.addAll(somebody(clauses.coordinated(token.index())));
          if (!found.isEmpty()) {
            break;
          }
        }
      }
    }
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "nmod", "acl", "conj")) {
        if (!token.is("nmod") || reaches(token, places)) {
          found.addAll(inside(token.index(), places, depth - 1));
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    return found;
  }

  private boolean reaches(Token token, boolean places) {
    return INSIDE.stream().anyMatch(p -> clauses.hasCase(token.index(), p))
        || (places && PLACES.stream().anyMatch(p -> clauses.hasCase(token.index(), p)));
  }
}
