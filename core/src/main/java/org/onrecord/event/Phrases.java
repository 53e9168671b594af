package org.onrecord.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Noun phrases of one sentence: what is joined, counted, held and modified. */
final class Phrases {
  private static final Map<String, String> HYPHENED =
      Map.of(
          "cease-fire", "ceasefire",
          "shoot-down", "shoot-down",
          "air-strike", "airstrike",
          "sit-in", "sit-in",
          "build-up", "build-up",
          "pull-out", "pullout");

  private final Sentence sentence;

  Phrases(Sentence sentence) {
    this.sentence = sentence;
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
    if (Clauses.GRAMMAR.contains("quantity", lemma(noun)) || token(noun).tag().equals("CD")) {
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
}
