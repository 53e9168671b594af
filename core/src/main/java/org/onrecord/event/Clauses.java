package org.onrecord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Finds the grammatical relations of a predicate, also where the tree does not say them outright:
 * control and raising, shared subjects, relative clauses, participles, passives.
 */
final class Clauses {
  private static final int DEPTH = 12;
  private static final Set<String> RELATIVES = Set.of("WDT", "WP", "WP$");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "force",
          "order",
          "allow",
          "permit",
          "help",
          "persuade",
          "convince",
          "press",
          "encourage",
          "invite",
          "tell",
          "instruct",
          "compel",
          "want",
          "expect",
          "require",
          "push",
          "pressure",
          "let",
          "make",
          "beg",
          "implore",
          "lead",
          "warn",
          "advise",
          "cause",
          "enable",
          "prevent",
          "bar",
          "ban",
          "block",
          "accuse",
          "stop",
          "see",
          "show",
          "send",
          "authorize",
          "call",
          "appeal",
          "oblige",
          "believe",
          "find",
          "leave",
          "need",
          "prompt");
  private static final Set<String> QUANTIFIERS =
      Set.of(
          "number",
          "dozen",
          "dozens",
          "group",
          "series",
          "lot",
          "thousand",
          "thousands",
          "hundred",
          "hundreds",
          "batch",
          "part",
          "majority",
          "million",
          "millions",
          "couple",
          "pair",
          "wave",
          "ton",
          "deployment",
          "contingent",
          "patch",
          "day",
          "week",
          "month",
          "round",
          "string",
          "team",
          "member",
          "kind",
          "range",
          "total",
          "load",
          "scores",
          "score",
          "spate",
          "most",
          "some",
          "many",
          "all",
          "one",
          "two",
          "three",
          "four",
          "five",
          "several",
          "tens");

  private static final Map<String, String> HYPHENED =
      Map.of(
          "cease-fire", "ceasefire",
          "shoot-down", "shoot-down",
          "air-strike", "airstrike",
          "sit-in", "sit-in",
          "build-up", "build-up",
          "pull-out", "pullout");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "claim",
          "state",
          "add",
          "note",
          "believe",
          "think",
          "know",
          "hope",
          "fear",
          "announce",
          "confirm",
          "show",
          "suggest",
          "mean",
          "insist",
          "argue");
  private static final Set<String> REFUSING =
      Set.of("veto", "reject", "oppose", "block", "condemn", "dismiss", "criticize", "denounce");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "operation",
          "statement",
          "resolution",
          "campaign",
          "effort",
          "report",
          "letter",
          "bill",
          "law",
          "decree",
          "video",
          "declaration",
          "document",
          "order",
          "release",
          "article",
          "speech",
          "message",
          "note",
          "petition",
          "communique",
          "rally",
          "protest",
          "strike",
          "action");

  private final Sentence sentence;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The base form in lower case; of a word parted at a hyphen, the whole word's. */
  String lemma(int i) {
    String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    if (i >= 2 && sentence.token(i - 1).word().equals("-") && sentence.token(i - 2).head() == i) {
      return HYPHENED.getOrDefault(sentence.token(i - 2).lower() + "-" + lemma, lemma);
    }
    return lemma.equals("cease-fire") ? "ceasefire" : lemma;
  }

  boolean isPassive(int verb) {
    if (sentence.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    Token token = token(verb);
    if (token.is("conj")
        && token.head() >= 0
        && token.tag().equals("VBN")
        && sentence.child(verb, "aux", "nsubj", "obj").isEmpty()) {
      return sentence.child(token.head(), "nsubj:pass", "aux:pass").isPresent();
    }
    return token.tag().equals("VBN")
        && sentence.child(verb, "aux", "nsubj").isEmpty()
        && (token.is("acl")
            || ((token.is("advcl") || token.is("amod")) && sentence.child(verb, "obj").isEmpty()));
  }

  /** Who does what a verb, or an adjective with a copula, says: heads of noun phrases. */
  List<Integer> subjects(int verb) {
    return subjects(verb, DEPTH);
  }

  private List<Integer> subjects(int verb, int depth) {
    if (depth == 0 || verb < 0) {
      return List.of();
    }
    int gerundObject = gerundObject(verb);
    if (gerundObject >= 0) {
      int governor = token(gerundObject).head();
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
    Token token = token(verb);
    int head = token.head();
    if (head < 0) {
      return List.of();
    }
    if (token.is("conj")) {
      return subjects(head, depth - 1);
    }
    if (token.is("xcomp", "ccomp")) {
      return controllers(verb, head, depth);
    }
    if (token.is("acl") && !token.relation().equals("acl:relcl")) {
      return ofParticiple(verb, head, depth);
    }
    if (token.relation().equals("acl:relcl")) {
      return coordinated(head);
    }
    if (token.is("advcl", "parataxis", "dep")) {
      return subjects(head, depth - 1);
    }
    return List.of();
  }

  private List<Integer> controllers(int verb, int head, int depth) {
    if (token(verb).is("ccomp") && !isNonFinite(verb)) {
      return List.of();
    }
    if (token(head).isNoun()) {
      return makers(head, depth);
    }
    List<Token> objects = sentence.children(head, "obj", "iobj");
    if (!objects.isEmpty() && OBJECT_CONTROL.contains(lemma(head))) {
      return coordinated(objects.get(0).index());
    }
    for (String preposition : List.of("on", "to", "upon", "for")) {
      if (Set.of("call", "appeal", "plead").contains(lemma(head))) {
        List<Integer> asked = obliques(head, preposition);
        if (!asked.isEmpty()) {
          return asked;
        }
      }
    }
    return subjects(head, depth - 1);
  }

  private boolean isNonFinite(int verb) {
    String tag = token(verb).tag();
    return tag.equals("VBG")
        || sentence.child(verb, "mark").map(m -> m.lower().equals("to")).orElse(false);
  }

  private List<Integer> ofParticiple(int verb, int noun, int depth) {
    String tag = token(verb).tag();
    if (tag.equals("VBG") && DOCUMENTS.contains(lemma(noun))) {
      List<Integer> makers = makers(noun, depth);
      if (!makers.isEmpty()) {
        return makers;
      }
    }
    if (tag.equals("VBG") || tag.equals("VBN")) {
      return coordinated(noun);
    }
    // “the decision of Norway to …”, “Norway made an offer to …”
    return makers(noun, depth);
  }

  private List<Integer> makers(int noun, int depth) {
    List<Integer> holders = holders(noun);
    if (!holders.isEmpty()) {
      return holders;
    }
    int governor = token(noun).head();
    if (governor >= 0 && DOCUMENTS.contains(lemma(noun)) && REFUSING.contains(lemma(governor))) {
      return List.of();
    }
    return token(noun).is("obj", "obl", "nsubj", "dep") && governor >= 0
        ? subjects(governor, depth - 1)
        : List.of();
  }

  /** The noun that a relative pronoun stands for, else the noun itself with those joined to it. */
  private List<Integer> antecedents(int noun, int depth) {
    Token token = token(noun);
    if (RELATIVES.contains(token.tag()) && depth > 0) {
      int clause = token.head();
      for (int step = 0; clause >= 0 && step < DEPTH; step++) {
        if (token(clause).is("acl") && token(clause).head() >= 0) {
          return coordinated(token(clause).head());
        }
        clause = token(clause).head();
      }
    }
    return coordinated(noun);
  }

  /** A noun and those that “and” joins to it; a quantity is looked through (“dozens of rebels”). */
  List<Integer> coordinated(int noun) {
    Set<Integer> found = new LinkedHashSet<>();
    found.add(counted(noun));
    for (Token other : sentence.children(noun, "conj")) {
      if (!other.isVerb() || other.tag().equals("VBG")) {
        found.add(counted(other.index()));
      }
    }
    return List.copyOf(found);
  }

  /** “Rebels” of “dozens of rebels”. */
  int counted(int noun) {
    int at = noun;
    for (int step = 0; step < 3; step++) {
      int inner = countedOnce(at);
      if (inner == at) {
        break;
      }
      at = inner;
    }
    return at;
  }

  private int countedOnce(int noun) {
    if (QUANTIFIERS.contains(lemma(noun)) || token(noun).tag().equals("CD")) {
      for (Token inner : sentence.children(noun, "nmod")) {
        if (hasCase(inner.index(), "of")) {
          return inner.index();
        }
      }
    }
    return noun;
  }

  /** Who has what a noun names: possessive, then “of” or “by”. */
  List<Integer> holders(int noun) {
    List<Token> possessive = sentence.children(noun, "nmod:poss");
    if (!possessive.isEmpty()) {
      return coordinated(possessive.get(0).index());
    }
    for (String preposition : List.of("by", "of", "from")) {
      List<Integer> found = modifiers(noun, preposition);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The noun that a gerund after a preposition was made the adjective of: “accused Chad of
   * [attacking Libya]”; -1 where there is none.
   */
  int gerundObject(int verb) {
    Token token = token(verb);
    int head = token.head();
    boolean gerund = token.tag().equals("VBG") && token.is("amod") && head > verb && verb > 0;
    if (!gerund) {
      return -1;
    }
    return sentence.children(head, "case", "mark").stream().anyMatch(c -> c.index() == verb - 1)
        ? head
        : -1;
  }

  /** What a verb does it to: the object, or the subject of a passive. */
  List<Integer> objects(int verb) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(verb, "nsubj:pass")) {
      found.addAll(antecedents(token.index(), DEPTH));
    }
    if (found.isEmpty() && isPassive(verb)) {
      Token token = token(verb);
      if (token.is("acl") && token.head() >= 0) {
        found.addAll(coordinated(token.head()));
      } else if (token.is("conj", "advcl", "xcomp")) {
        found.addAll(subjects(verb));
      }
    }
    for (Token token : sentence.children(verb, "obj", "iobj")) {
      found.addAll(antecedents(token.index(), DEPTH));
    }
    int gerundObject = gerundObject(verb);
    if (found.isEmpty() && gerundObject >= 0) {
      found.addAll(coordinated(gerundObject));
    }
    Token token = token(verb);
    if (found.isEmpty() && token.relation().equals("acl:relcl") && token.head() >= 0) {
      // “the jet that Turkey shot down”
      boolean subjectElsewhere = sentence.child(verb, "nsubj").isPresent();
      if (subjectElsewhere && !subjects(verb).contains(token.head())) {
        found.addAll(coordinated(token.head()));
      }
    }
    if (found.isEmpty() && token.isVerb()) {
      found.addAll(stolenObject(verb));
    }
    if (found.isEmpty() && token.is("conj") && token.head() >= 0 && sharesObject(verb)) {
      return objects(token.head());
    }
    if (found.isEmpty() && token.isVerb()) {
      // “tortured and killed a prisoner”: the object hangs on the last verb
      for (Token other : sentence.children(verb, "conj")) {
        if (other.isVerb()
            && sentence.child(other.index(), "nsubj").isEmpty()
            && adjacent(verb, other)) {
          for (Token object : sentence.children(other.index(), "obj")) {
            found.addAll(coordinated(object.index()));
          }
        }
      }
    }
    return found;
  }

  /**
   * An object that the parser made the subject of a participle after it: “released [the mayor
   * jailed last year]”.
   */
  private List<Integer> stolenObject(int verb) {
    if (SAYING.contains(lemma(verb)) || isPassive(verb)) {
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
          return coordinated(subject.index());
        }
      }
    }
    return List.of();
  }

  private boolean adjacent(int verb, Token other) {
    return other.index() - verb <= 2;
  }

  private boolean sharesObject(int verb) {
    int head = token(verb).head();
    return sentence.child(verb, "obj", "obl").isEmpty() && isPassive(head);
  }

  /** The doer of a passive. */
  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (Token token : sentence.children(verb, "obl", "nmod")) {
      if (hasCase(token.index(), "by")) {
        found.addAll(coordinated(token.index()));
      }
    }
    if (found.isEmpty()
        && token(verb).is("conj")
        && token(verb).head() >= 0
        && isPassive(token(verb).head())) {
      return agents(token(verb).head());
    }
    return found;
  }

  /** What a preposition ties to a verb, directly or through its object. */
  List<Integer> obliques(int verb, String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token token : sentence.children(verb, "obl", "nmod", "advmod", "advcl", "xcomp", "dep")) {
      if (hasCase(token.index(), preposition)) {
        found.addAll(coordinated(token.index()));
      }
    }
    if (found.isEmpty()) {
      for (Token object : sentence.children(verb, "obj", "nsubj:pass", "xcomp", "compound:prt")) {
        found.addAll(modifiers(object.index(), preposition));
      }
    }
    if (found.isEmpty()) {
      // A preposition parsed as a particle or adverb takes the noun after it.
      for (Token token : sentence.children(verb, "compound:prt", "advmod")) {
        if (token.lower().equals(preposition)) {
          for (Token object : sentence.children(verb, "obj", "obl")) {
            if (object.index() > token.index()) {
              found.addAll(coordinated(object.index()));
            }
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * What a preposition ties to a noun, also one noun further in (“the leader of the group in …”).
   */
  List<Integer> modifiers(int noun, String preposition) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Token token : sentence.children(noun, "nmod", "acl", "obl", "advcl")) {
      if (hasCase(token.index(), preposition)) {
        found.addAll(coordinated(token.index()));
      }
    }
    return List.copyOf(found);
  }

  boolean hasCase(int noun, String preposition) {
    for (Token token : sentence.children(noun, "case", "mark")) {
      if (token.lower().equals(preposition)) {
        return true;
      }
      if (preposition.equals("against") && token.lower().equals("vs")) {
        return true;
      }
      if (preposition.equals("into") && token.lower().equals("onto")) {
        return true;
      }
    }
    return false;
  }

  boolean isNegated(int word) {
    for (Token token : sentence.children(word, "advmod", "neg", "det", "aux")) {
      switch (token.lower()) {
        case "not", "n't", "never", "no", "neither", "hardly", "n’t" -> {
          if (!token.is("det") || token.lower().equals("no")) {
            return true;
          }
        }
        default -> {}
      }
    }
    for (Token token : sentence.children(word, "advmod")) {
      // “no longer”
      if (sentence.children(token.index(), "det", "advmod", "neg").stream()
          .anyMatch(t -> t.lower().equals("no"))) {
        return true;
      }
    }
    for (Token token : sentence.children(word, "cc:preconj", "cc")) {
      if (token.lower().equals("neither")) {
        return true;
      }
    }
    return false;
  }

  /** The auxiliaries of a verb, in lower case; those of its first conjunct where it has none. */
  Set<String> auxiliaries(int verb) {
    Set<String> found = new LinkedHashSet<>();
    for (Token token : sentence.children(verb, "aux", "cop")) {
      found.add(token.lower());
    }
    Token token = token(verb);
    if (found.isEmpty()
        && token.is("conj")
        && token.head() >= 0
        && sentence.child(verb, "nsubj").isEmpty()) {
      return auxiliaries(token.head());
    }
    return found;
  }
}
