package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds somebody in and around noun phrases: heads that are somebody, and who stands inside. */
final class Insides {
  private static final Set<String> INSIDE =
      Set.of("of", "by", "from", "against", "to", "with", "for", "on", "over");
  private static final Set<String> PLACES = Set.of("in", "at", "near", "into", "outside", "along");

  private final Clauses clauses;
  private final Sentence sentence;
  private final Participants participants;

  Insides(Clauses clauses, Participants participants) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.participants = participants;
  }

  /** Those that are somebody. */
  List<Integer> somebody(List<Integer> tokens) {
    return tokens.stream().filter(t -> participants.isSomebody(sentence, t)).toList();
  }

  /** Whose a noun is, by a possessive. */
  List<Integer> possessors(int noun) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(noun, "nmod:poss")) {
      found.addAll(clauses.coordinated(token.index()));
    }
    return found;
  }

  /** Those who stand inside a noun phrase whose head is nobody: possessor, agent, modifiers. */
  List<Integer> inside(int noun, boolean places, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(noun, "appos")) {
      found.addAll(somebody(List.of(token.index())));
    }
    if (found.isEmpty() && clauses.isOf("bond", noun)) {
      // “Russia's relationship with Turkey”: the other end of it.
      found.addAll(somebody(clauses.modifiers(noun, "with")));
    }
    if (found.isEmpty()) {
      found.addAll(somebody(clauses.modifiers(noun, "by")));
    }
    List<Integer> possessors = somebody(possessors(noun));
    boolean own = possessors.stream().allMatch(p -> clauses.token(p).tag().equals("PRP$"));
    if (found.isEmpty() && !own) {
      found.addAll(possessors);
    }
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "amod", "compound", "nmod:poss")) {
        if (participants.mention(sentence, token.index()).isPresent()
            || token.entity().equals("LOCATION")) {
          found.add(owner(token.index()));
        }
      }
    }
    if (found.isEmpty()) {
      // “A guerrilla stronghold”
      for (Token token : sentence.children(noun, "compound")) {
        if (participants.isWordFor("human", token)) {
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
        if (found.isEmpty() && token.is("acl") && !token.relation().equals("acl:relcl")) {
          found.addAll(ofParticiple(token.index(), places));
        }
        if (!found.isEmpty()) {
          break;
        }
      }
    }
    // “Their disapproval of the bill by Oman”: a pronoun says least.
    return found.isEmpty() ? possessors : found;
  }

  /** “A curfew imposed in Sudan”, “power lines leading into Kabul”. */
  private List<Integer> ofParticiple(int participle, boolean places) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(participle, "obl")) {
      if (found.isEmpty() && reaches(token, places)) {
        found.addAll(somebody(clauses.coordinated(token.index())));
      }
    }
    return found;
  }

  /** Whose a thing is: “Palestinian homes”, “the homes of the villagers”. */
  List<Integer> owners(int noun) {
    List<Integer> found = new ArrayList<>(somebody(possessors(noun)));
    if (found.isEmpty()) {
      for (Token token : sentence.children(noun, "amod", "compound")) {
        if (participants.mention(sentence, token.index()).isPresent()) {
          found.add(owner(token.index()));
        }
      }
    }
    return found;
  }

  /** “The Turkish Airlines Boeing”: whose it is stands before what make it is. */
  private int owner(int modifier) {
    for (Token token : sentence.children(modifier, "compound", "amod")) {
      boolean named =
          participants
              .mention(sentence, token.index())
              .flatMap(
                  whose ->
                      participants
                          .mention(sentence, modifier)
                          .map(make -> !whose.actor().equals(make.actor())))
              .orElse(false);
      if (named) {
        return token.index();
      }
    }
    return modifier;
  }

  private boolean reaches(Token token, boolean places) {
    return INSIDE.stream().anyMatch(p -> clauses.hasCase(token.index(), p))
        || (places && PLACES.stream().anyMatch(p -> clauses.hasCase(token.index(), p)));
  }

  /** Who fired what does it: “hit by a missile fired by rebels”; nothing where none is told. */
  List<Integer> wielders(List<Integer> doers) {
    List<Integer> found = new ArrayList<>();
    for (int doer : doers) {
      if (participants.isSomebody(sentence, doer)) {
        return List.of();
      }
      if (clauses.isOf("blow", doer)) {
        // “US drone strikes have killed …”: whose strikes they are, does it.
        found.addAll(clauses.modifiers(doer, "by"));
        found.addAll(found.isEmpty() ? owners(doer) : List.of());
      }
      for (Token clause : sentence.children(doer, "acl")) {
        found.addAll(wielders(clause.index()));
        for (Token inner : sentence.children(clause.index(), "xcomp")) {
          found.addAll(wielders(inner.index()));
        }
      }
    }
    return found;
  }

  private List<Integer> wielders(int verb) {
    if (!clauses.isOf("wielding", verb)) {
      return List.of();
    }
    return somebody(clauses.isPassive(verb) ? clauses.agents(verb) : clauses.subjects(verb));
  }
}
