package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Climbs from an event to what governs it: “refused [to agree [to talks]]”. */
final class Governance {
  private static final int HEIGHT = 10;

  private final Clauses clauses;
  private final Sentence sentence;
  private final Operators operators;
  private final LightVerbs light;
  private final MoodFinder moods;

  Governance(Clauses clauses, Operators operators, LightVerbs light) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
    this.operators = operators;
    this.light = light;
    this.moods = new MoodFinder(clauses);
  }

  /** The event's own clause first, then each word that governs it, outwards. */
  List<Level> levels(Trigger trigger) {
    List<Level> levels = new ArrayList<>();
    levels.add(own(trigger));
    int at = trigger.anchor();
    if (at != trigger.token() && trigger.frame().asksFor(clauses, trigger.token())) {
      // What governs it is part of the frame: “call for sanctions”.
      return levels;
    }
    if (trigger.isLight()) {
      // Who offers an apology apologises; who offers arms has not yet sent them. Who holds talks is
      // not who holds them off.
      boolean material = ModalCodes.isMaterial(trigger.frame().code().plover());
      operator(trigger.token(), at)
          .filter(o -> !o.particle().isEmpty() || (material && o.does() == Modality.COMMIT))
          .ifPresent(o -> levels.add(moods.level(trigger.anchor(), o.does())));
    }
    for (int step = 0; step < HEIGHT; step++) {
      Token token = clauses.token(at);
      int gerundObject = clauses.gerundObject(at);
      int head = gerundObject >= 0 ? clauses.token(gerundObject).head() : clauses.head(at);
      if (head < 0) {
        break;
      }
      Optional<Operator> operator = operator(at, head);
      if (operator.isEmpty() && token.is("acl") && token.tag().equals("VBG")) {
        // “convicted the colonel of attacking”: the gerund may hang on the object
        int verb =
            clauses.token(head).is("obj", "nsubj:pass", "obl") ? clauses.token(head).head() : -1;
        Optional<Operator> above = verb < 0 ? Optional.empty() : prepositional(at, verb);
        if (above.isPresent()) {
          levels.add(moods.level(verb, above.get().does()));
          at = carrier(verb);
          continue;
        }
      }
      int noun = operator.isPresent() ? -1 : operatorNoun(at, head);
      if (operator.isPresent()) {
        levels.add(moods.level(head, operator.get().does()));
        at = carrier(head);
      } else if (noun >= 0) {
        levels.add(ofNoun(noun, head));
        // “Cancelled plans to sell”: the verb governs the noun that governs the deed.
        operator(noun, head)
            .filter(o -> o.does() == Modality.END)
            .ifPresent(o -> levels.add(moods.level(head, o.does())));
        at = head;
      } else if (isTransparent(token, head)) {
        at = head;
      } else {
        break;
      }
    }
    return levels;
  }

  private Level own(Trigger trigger) {
    Level level = moods.level(trigger.anchor(), Modality.DO);
    if (!trigger.isLight()) {
      return level;
    }
    Level noun = moods.level(trigger.token(), Modality.DO);
    String phase = light.phase(clauses.lemma(trigger.anchor())).orElse("do");
    Mood mood = level.mood();
    if (mood == Mood.FACT && noun.mood() != Mood.FACT) {
      mood = noun.mood();
    } else if (mood == Mood.FACT && phase.equals("plan")) {
      mood = Mood.FUTURE;
    }
    return new Level(trigger.anchor(), Modality.DO, mood, level.negated() || noun.negated());
  }

  /**
   * The word that carries on the climb from an operator: the light verb of a noun (“made an
   * offer”).
   */
  private int carrier(int operator) {
    if (!clauses.token(operator).isNoun()) {
      return operator;
    }
    int verb = light.of(clauses, operator);
    return verb >= 0 ? verb : operator;
  }

  private Optional<Operator> operator(int at, int head) {
    Token token = clauses.token(at);
    List<Operator> candidates = new ArrayList<>(operators.of(clauses.lemma(head)));
    if (clauses.token(head).tag().equals("VBN")) {
      candidates.addAll(0, operators.of(clauses.token(head).lower()));
    }
    for (Operator operator : candidates) {
      if (partFits(operator, head) && particleFits(operator, head) && takes(operator, token, at)) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  private Optional<Operator> prepositional(int gerund, int verb) {
    return operators.of(clauses.lemma(verb)).stream()
        .filter(o -> o.part() == Frame.Part.VERB)
        .filter(
            o ->
                sentence.children(gerund, "mark", "case").stream()
                    .anyMatch(m -> o.takes().contains(m.lower()) || m.lower().equals("from")))
        .findFirst();
  }

  /** “Made an offer to release”: the infinitive hangs on the light verb, the noun governs it. */
  private int operatorNoun(int at, int head) {
    Token token = clauses.token(at);
    boolean infinitive = token.is("xcomp", "advcl") && clauses.hasCase(at, "to");
    boolean gerund = token.is("advcl") && token.tag().equals("VBG");
    if (!(infinitive || gerund) || !clauses.token(head).isVerb()) {
      return -1;
    }
    for (Token noun : sentence.children(head, "obj")) {
      for (Operator operator : operators.of(clauses.lemma(noun.index()))) {
        if (operator.part() == Frame.Part.NOUN
            && noun.index() < at
            && (infinitive
                ? operator.takes().contains("clause")
                : sentence.children(at, "mark", "case").stream()
                    .anyMatch(m -> operator.takes().contains(m.lower())))) {
          return noun.index();
        }
      }
    }
    return -1;
  }

  private Level ofNoun(int noun, int verb) {
    Modality does =
        operators.of(clauses.lemma(noun)).stream()
            .filter(o -> o.part() == Frame.Part.NOUN)
            .findFirst()
            .map(Operator::does)
            .orElse(Modality.DO);
    Level clause = moods.level(verb, does);
    return new Level(noun, does, clause.mood(), clause.negated());
  }

  private boolean partFits(Operator operator, int head) {
    Token token = clauses.token(head);
    return switch (operator.part()) {
      case VERB -> token.isVerb();
      case NOUN -> token.isNoun();
      case ADJECTIVE -> token.tag().startsWith("JJ") || token.tag().equals("VBN");
      case MODAL -> false;
    };
  }

  private boolean particleFits(Operator operator, int head) {
    return operator.particle().isEmpty()
        ? operator.part() != Frame.Part.VERB || sentence.child(head, "compound:prt").isEmpty()
        : sentence.children(head, "compound:prt", "advmod").stream()
            .anyMatch(p -> p.lower().equals(operator.particle()));
  }

  private boolean takes(Operator operator, Token token, int at) {
    Set<String> takes = operator.takes();
    if (clauses.gerundObject(at) >= 0) {
      return takes.contains("clause") || takes.contains(clauses.token(at - 1).lower());
    }
    if (isClause(token, at)) {
      if (token.is("advcl") && !isComplement(at, operator)) {
        return false;
      }
      return takes.contains("clause")
          || sentence.children(at, "mark", "case").stream()
              .anyMatch(m -> takes.contains(m.lower()));
    }
    if (token.is("obj", "nsubj:pass", "iobj")) {
      return takes.contains("obj");
    }
    if (token.is("amod", "acl") && takes.contains("obj")) {
      return false;
    }
    if (token.is("obl", "nmod")) {
      return sentence.children(at, "case").stream().anyMatch(c -> takes.contains(c.lower()));
    }
    return false;
  }

  private boolean isClause(Token token, int at) {
    return token.is("xcomp", "ccomp", "csubj", "advcl")
        || (token.is("dep")
            && (token.tag().equals("VBG") || token.tag().equals("VB"))
            && token.head() == at - 1)
        || (token.relation().equals("acl") && clauses.hasCase(at, "to"))
        || (token.is("acl", "dep")
            && (sentence.child(at, "mark").isPresent()
                || (sentence.child(at, "case").isPresent() && clauses.token(token.head()).isNoun()))
            && !token.relation().equals("acl:relcl"));
  }

  /**
   * An infinitive that the parser hung on the verb as an adverbial clause may be its complement.
   */
  private boolean isComplement(int at, Operator operator) {
    for (Token mark : sentence.children(at, "mark", "case")) {
      String word = mark.lower();
      if (word.equals("to") || word.equals("from") || operator.takes().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTransparent(Token token, int head) {
    Token governor = clauses.token(head);
    if (clauses.gerundObject(token.index()) >= 0
        && clauses.token(token.index() - 1).lower().equals("by")) {
      return true;
    }
    if (token.is("conj")) {
      return governor.isVerb() == token.isVerb()
          && (!token.isVerb() || sentence.child(token.index(), "nsubj").isEmpty());
    }
    if (token.is("advcl") && token.tag().equals("VBG") && clauses.hasCase(token.index(), "by")) {
      // “Offered to join by sending troops”
      return true;
    }
    if (token.is("acl", "ccomp") && clauses.isOf("noun_of_saying", head)) {
      return true;
    }
    if (token.is("nmod", "compound")) {
      return clauses.counted(head) == token.index()
          || clauses.lemma(head).equals("round")
          || clauses.lemma(head).equals("effort");
    }
    if (token.is("obj", "obl", "nsubj:pass")) {
      return governor.isVerb() && light.phase(clauses.lemma(head)).isPresent();
    }
    if (token.is("xcomp", "ccomp") && Set.of("make", "get", "let").contains(clauses.lemma(head))) {
      return true;
    }
    if (token.is("xcomp")) {
      return Set.of("go", "have", "come", "help").contains(clauses.lemma(head));
    }
    return false;
  }
}
