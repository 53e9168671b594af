package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the parties of a noun of doing: “Russia's air strikes on …”, “held talks with …”. */
final class NounRoles {
  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;
  private final Insides insides;

  NounRoles(Clauses clauses, Participants participants, Insides insides) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
    this.insides = insides;
  }

  /**
   * The parties of a noun.
   *
   * @param places whether the target may be the place where it is done
   */
  Roles of(Trigger trigger, boolean places) {
    int noun = trigger.token();
    List<Integer> source = new ArrayList<>();
    if (trigger.isLight()) {
      int verb = trigger.anchor();
      source.addAll(clauses.isPassive(verb) ? clauses.agents(verb) : clauses.subjects(verb));
    }
    boolean possessed = trigger.frame().routes().stream().anyMatch(r -> r.to().equals("poss"));
    List<Integer> possessors = insides.possessors(noun);
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
        source.addAll(insides.somebody(clauses.modifiers(noun, "of")));
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
    List<Integer> somebody = insides.somebody(target);
    if (somebody.isEmpty()) {
      for (int place : target) {
        somebody = insides.inside(place, places, 2);
        if (!somebody.isEmpty()) {
          break;
        }
      }
    }
    return new Roles(source, somebody.isEmpty() ? target : somebody);
  }

  static boolean takes(Trigger trigger, String route) {
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
}
