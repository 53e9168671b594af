package org.onrecord.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The grammatical relations of the predicates of one sentence. */
final class Clauses {
  /** Words that steer how relations are found. */
  static final NounClasses GRAMMAR = NounClasses.read("grammar.tsv", "class");

  private final Sentence sentence;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Objects objects;
  private final Attribution tail;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
    this.subjects = new Subjects(this);
    this.objects = new Objects(this);
    this.tail = Attribution.of(sentence);
  }

  /** Without names that stand in the tail of the sentence, which only says whose report it is. */
  private List<Integer> outsideTail(int word, List<Integer> found) {
    return tail.holds(word) ? found : found.stream().filter(f -> !tail.holds(f)).toList();
  }

  /** Whether a word stands in the tail that only says whose report the sentence is. */
  boolean inTail(int word) {
    return tail.holds(word);
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.token(i);
  }

  /** The base form in lower case; of a word parted at a hyphen, the whole word's. */
  String lemma(int i) {
    return phrases.lemma(i);
  }

  /** Whether a word is of a class that steers how relations are found. */
  boolean isOf(String wordClass, int i) {
    return GRAMMAR.contains(wordClass, lemma(i));
  }

  /** Who does what a verb, or an adjective with a copula, says: heads of noun phrases. */
  List<Integer> subjects(int verb) {
    return outsideTail(verb, subjects.of(verb));
  }

  /** What a verb does it to: the object, or the subject of a passive. */
  List<Integer> objects(int verb) {
    return outsideTail(verb, objects.of(verb));
  }

  /** The doer of a passive. */
  List<Integer> agents(int verb) {
    return outsideTail(verb, objects.agents(verb));
  }

  /** The noun that a relative pronoun stands for, else the noun itself with those joined to it. */
  List<Integer> antecedents(int noun) {
    return subjects.antecedents(noun);
  }

  /** A noun and those that “and” joins to it; a quantity is looked through (“dozens of rebels”). */
  List<Integer> coordinated(int noun) {
    return phrases.coordinated(noun);
  }

  /** “Rebels” of “dozens of rebels”. */
  int counted(int noun) {
    return phrases.counted(noun);
  }

  /** Who has what a noun names: possessive, then “of” or “by”. */
  List<Integer> holders(int noun) {
    return phrases.holders(noun);
  }

  /** What a preposition ties to a noun. */
  List<Integer> modifiers(int noun, String preposition) {
    return outsideTail(noun, phrases.modifiers(noun, preposition));
  }

  boolean hasCase(int noun, String preposition) {
    return phrases.hasCase(noun, preposition);
  }

  /**
   * The head of a word; of a finite verb that was joined to an infinitive (“invited him to come and
   * agreed to …”), the finite verb above.
   */
  int head(int verb) {
    Token token = token(verb);
    int head = token.head();
    boolean finite = token.tag().equals("VBD") || token.tag().equals("VBZ");
    while (finite && token.is("conj") && head >= 0 && isInfinitive(head)) {
      int above = token(head).head();
      if (above < 0 || !token(above).isVerb()) {
        break;
      }
      head = above;
    }
    return head;
  }

  private boolean isInfinitive(int verb) {
    return token(verb).tag().equals("VB")
        && (hasCase(verb, "to") || sentence.child(verb, "aux", "nsubj").isEmpty());
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
    return outsideTail(verb, List.copyOf(found));
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
