package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Event.Plover;

/** Finds who does what to whom around a predicate, by syntax and by the frame's routes. */
final class RoleFinder {
  private static final List<String> AROUND =
      List.of(
          "against", "of", "on", "at", "with", "in", "to", "into", "from", "over", "outside",
          "for");
  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside", "into");
  private static final int DAY = 4;
  private static final Set<String> PREDICATES = Set.of("hostage", "captive", "custody", "shield");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;
  private final Insides insides;
  private final NounRoles nouns;

  RoleFinder(Clauses clauses, Participants participants) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
    this.insides = new Insides(clauses, participants);
    this.nouns = new NounRoles(clauses, participants, insides);
  }

  Roles roles(Trigger trigger) {
    Roles found = found(trigger);
    return found.withSource(insides.wielders(found.source()));
  }

  private Roles found(Trigger trigger) {
    Frame frame = trigger.frame();
    boolean places = mayBePlace(frame.code());
    if (isNaming(frame)) {
      return naming(trigger).apart();
    }
    Roles roles =
        frame.part() == Frame.Part.NOUN
            ? nouns.of(trigger, places)
            : ofVerb(trigger.token(), frame, places);
    if (NounRoles.takes(trigger, "between")) {
      roles = between(trigger, roles);
    }
    roles = frame.isReversed() ? roles.swapped() : roles;
    if (insides.somebody(roles.target()).isEmpty()) {
      roles = roles.withTarget(complement(trigger, roles.source(), places));
    }
    return withoutTokens(roles).apart();
  }

  /** Classes whose target may be the place where they are done. */
  private static boolean mayBePlace(CameoCode code) {
    if (code.code().startsWith("09")) {
      // Inspectors look into a plant, and by it into whose it is.
      return true;
    }
    return switch (code.plover()) {
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
      both.addAll(betweenBehindDay(trigger.token()));
    }
    if (both.isEmpty()) {
      return roles;
    }
    return insides.somebody(roles.source()).isEmpty()
        ? new Roles(both.subList(0, 1), both.subList(1, both.size()))
        : roles.withTarget(both);
  }

  /** “Talks on Saturday between Oman and Qatar”: the parser ties them to the day, or worse. */
  private List<Integer> betweenBehindDay(int noun) {
    for (int i = noun + 1; i < sentence.size() && i <= noun + DAY; i++) {
      Token token = sentence.token(i);
      if (token.lower().equals("between") && token.is("case") && token.head() > i) {
        return insides.somebody(clauses.coordinated(token.head()));
      }
      boolean day = token.lower().endsWith("day") || token.tag().equals("CD");
      if (!day && !token.lower().equals("on")) {
        return List.of();
      }
    }
    return List.of();
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
    List<Integer> target = insides.somebody(List.of(named));
    if (target.isEmpty()) {
      target = insides.somebody(clauses.modifiers(named, "by"));
    }
    return new Roles(
        source, target.isEmpty() ? insides.somebody(insides.possessors(named)) : target);
  }

  private Roles ofVerb(int verb, Frame frame, boolean places) {
    List<Frame.Route> routes = frame.routes();
    boolean passive = frame.part() == Frame.Part.VERB && clauses.isPassive(verb);
    List<Integer> source = passive ? clauses.agents(verb) : clauses.subjects(verb);
    for (Frame.Route route : routes) {
      if (PLACES.contains(route.to()) && frame.part() == Frame.Part.VERB) {
        // “Demolished Palestinian homes in Gaza”: whose they are, before where they are.
        for (int object : clauses.objects(verb)) {
          List<Integer> owners = insides.owners(object);
          if (!owners.isEmpty() && !participants.isSomebody(sentence, object)) {
            return new Roles(source, owners);
          }
        }
      }
      List<Integer> target =
          passive && route.to().equals("by") ? List.of() : along(verb, route.to());
      List<Integer> somebody = insides.somebody(target);
      if (!somebody.isEmpty() && !route.to().equals("obj") && !target.isEmpty()) {
        // The nearest phrase counts, also where somebody only stands inside it (“the town of …”).
        List<Integer> inner = insides.inside(target.get(0), places, 2);
        if (!somebody.contains(target.get(0)) && !inner.isEmpty()) {
          return new Roles(source, inner);
        }
      }
      if (!somebody.isEmpty()) {
        return new Roles(source, somebody);
      }
      if (!route.to().equals("obj") && !target.isEmpty()) {
        // “Cut supplies to a Kurdish camp in Iraq”: whose the camp is, before where it is.
        List<Integer> owners = insides.owners(target.get(0));
        if (!owners.isEmpty()) {
          return new Roles(source, owners);
        }
      }
    }
    // Nobody stands on a route as such: somebody may stand inside what does (“the plan of Norway”).
    for (Frame.Route route : routes) {
      for (int target : along(verb, route.to())) {
        List<Integer> inner = insides.inside(target, places, 2);
        if (!inner.isEmpty()) {
          return new Roles(source, inner);
        }
      }
    }
    for (int object :
        frame.part() == Frame.Part.VERB ? clauses.objects(verb) : List.<Integer>of()) {
      List<Integer> inner = insides.inside(object, places, 2);
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
          List<Integer> found = others(insides.somebody(ownSubjects(clause.index())), except);
          if (plover == Plover.THREATEN && !clauses.isOf("suffering", clause.index())) {
            // “Warned that police will not tolerate the rallies of the union”
            List<Integer> struck = new ArrayList<>();
            for (int object : clauses.objects(clause.index())) {
              struck.addAll(
                  participants.isSomebody(sentence, object)
                      ? List.of(object)
                      : insides.inside(object, places, 2));
            }
            struck = others(struck, except);
            found = struck.isEmpty() ? found : struck;
          }
          if (found.isEmpty()) {
            found = others(insides.somebody(clauses.objects(clause.index())), except);
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
      List<Integer> inner = insides.inside(object, places, 2);
      if (!inner.isEmpty()) {
        return inner;
      }
    }
    return somebodyNear(clause);
  }

  private List<Integer> somebodyNear(int verb) {
    for (String preposition : AROUND) {
      List<Integer> near = clauses.obliques(verb, preposition);
      List<Integer> found = insides.somebody(near);
      if (!found.isEmpty()) {
        return found;
      }
      for (int place : near) {
        List<Integer> inner = insides.inside(place, true, 2);
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
}
