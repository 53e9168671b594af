package org.onrecord.statement;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Whose saying a participle is: “Rao spoke about the port on Monday, warning …”, “with Rao warning
 * …”, “a letter warning …”. The engine ties it to the nearest noun.
 */
final class Participles {
  private static final int LONGEST_NAME = 12;

  /** What one does to those whom one tells: “emailed supporters saying …”. */
  private static final Set<String> TELLS =
      Set.of(
          "address", "call", "email", "e-mail", "fax", "greet", "message", "phone", "tell", "text",
          "write");

  private Participles() {}

  /**
   * @param depth how many verbs led here
   */
  static @Nullable NounPhrase subject(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    Token verb = view.token(group.verb());
    NounPhrase issuer = Documents.issuer(view, group);
    if (issuer != null) {
      return issuer;
    }
    NounPhrase absolute = absolute(view, group);
    if (absolute != null) {
      return absolute;
    }
    int earlier = joined(view, group);
    if (earlier >= 0) {
      return Subjects.of(view, VerbGroup.of(sentence, earlier, earlier), depth + 1);
    }
    int before = beforeAdverbs(view, group);
    int head = verb.head();
    if (view.isWord(before, "for") && head >= 0 && view.token(head).isVerb()) {
      Optional<Token> object = sentence.child(head, "obj");
      if (object.isPresent() && object.get().index() > head && object.get().index() < before) {
        return NounPhrase.before(view, object.get().index(), before);
      }
    }
    boolean detached = isBreak(view, before) || view.token(Math.max(0, before)).tag().equals("IN");
    if (!detached && verb.is("acl") && head >= 0 && view.token(head).isNoun()) {
      return ofNoun(view, head, group, depth);
    }
    if (verb.is("xcomp", "conj") && head >= 0 && view.token(head).isVerb() && !detached) {
      return Subjects.surface(view, head, depth + 1);
    }
    int said = saying(view, group);
    int main = said >= 0 ? said : isBreak(view, before) ? mainVerb(view, group) : -1;
    if (main >= 0) {
      NounPhrase found = Subjects.surface(view, main, depth + 1);
      if (found != null && found.last() < group.first() && !view.quoted(found.head())) {
        return found;
      }
    }
    return climb(view, group, depth);
  }

  /** The place before a participle and its adverbs. */
  private static int beforeAdverbs(SentenceView view, VerbGroup group) {
    int i = group.first() - 1;
    while (i > 0 && (view.token(i).tag().startsWith("RB") || view.isWord(i, "while", "but"))) {
      i--;
    }
    return i;
  }

  private static boolean isBreak(SentenceView view, int i) {
    return i >= 0
        && (view.isComma(i) || view.isWord(i, "--", "—", "–", "-", ";") || view.isMark(i));
  }

  /** “…, with Rao warning”, “… – Rao saying”: a name between a break and the participle. */
  private static @Nullable NounPhrase absolute(SentenceView view, VerbGroup group) {
    int last = group.first() - 1;
    if (last < 2 || !(view.token(last).isName() || view.isWord(last, "he", "she", "they", "him"))) {
      return null;
    }
    int first = last;
    while (first > 0
        && last - first < LONGEST_NAME
        && !view.quoted(first - 1)
        && view.token(first - 1).tag().matches("NNP?S?|DT|JJ|POS")) {
      first--;
    }
    boolean opens = first > 0 && (isBreak(view, first - 1) || view.isWord(first - 1, "with"));
    return opens ? new NounPhrase(last, first, last) : null;
  }

  /** Behind “and”, the participle before it, or -1. */
  private static int joined(SentenceView view, VerbGroup group) {
    int cc = group.first() - 1;
    if (cc < 2 || !view.token(cc).tag().equals("CC")) {
      return -1;
    }
    for (int i = cc - 1; i > 0; i--) {
      Token token = view.token(i);
      if (token.tag().equals("VBG")
          && !view.quoted(i)
          && token.is("advcl", "acl", "dep", "xcomp", "ccomp", "conj", "root")) {
        return i;
      }
    }
    return -1;
  }

  /** “A letter warning …”, “took turns warning …”: the noun if it speaks, else who did it. */
  private static @Nullable NounPhrase ofNoun(
      SentenceView view, int noun, VerbGroup group, int depth) {
    NounPhrase behind = Documents.speaker(view, noun, group);
    if (behind != null) {
      return behind;
    }
    NounPhrase itself = NounPhrase.before(view, noun, group.first());
    int told = view.token(noun).head();
    if (view.token(noun).is("obj", "iobj")
        && told >= 0
        && TELLS.contains(view.token(told).lemma())) {
      NounPhrase teller = Subjects.surface(view, told, depth + 1);
      return teller == null || teller.last() >= group.first() ? itself : teller;
    }
    if (view.acts(noun) || Documents.speaks(view, noun)) {
      return itself;
    }
    int at = noun;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      Token token = view.token(at);
      if (token.is("nsubj")) {
        return itself;
      }
      int above = token.head();
      if (above >= 0 && above < group.first() && view.token(above).isVerb()) {
        NounPhrase found = Subjects.surface(view, above, depth + 1);
        return found == null || found.last() >= group.first() ? itself : found;
      }
      at = above;
    }
    return itself;
  }

  /** The finite verb of saying that the tree ties a participle to, or -1: “denied it, saying”. */
  private static int saying(SentenceView view, VerbGroup group) {
    int at = view.token(group.verb()).head();
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = view.token(at);
      if (at < group.first() && token.isVerb()) {
        boolean finite = token.tag().matches("VB[DZPN]") && !view.quoted(at);
        return finite && view.says(at) ? at : -1;
      }
      at = token.head();
    }
    return -1;
  }

  /**
   * The nearest finite verb to the left that is no part of a subordinate or reported clause, or -1.
   */
  private static int mainVerb(SentenceView view, VerbGroup group) {
    for (int i = group.first() - 1; i >= 0; i--) {
      Token token = view.token(i);
      if (view.quoted(i) || !token.tag().matches("VB[DZP]|MD")) {
        continue;
      }
      int verb = token.is("aux", "cop") && token.head() >= 0 ? token.head() : i;
      if (verb < group.first() && !view.quoted(verb) && isMain(view, verb)) {
        return verb;
      }
    }
    return -1;
  }

  private static boolean isMain(SentenceView view, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 12; steps++) {
      Token token = view.token(at);
      if (token.head() < 0) {
        return true;
      }
      if (!token.is("conj", "parataxis")) {
        return false;
      }
      at = token.head();
    }
    return false;
  }

  /** The subject of the nearest verb above a participle, whatever the tree says lies between. */
  private static @Nullable NounPhrase climb(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    int at = sentence.token(group.verb()).head();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (at < group.first() && sentence.token(at).isVerb()) {
        NounPhrase found = Subjects.surface(view, at, depth + 1);
        if (found != null && found.last() < group.first()) {
          return found;
        }
      } else if (sentence.token(at).tag().startsWith("JJ")
          && sentence.child(at, "nsubj").filter(s -> s.index() < group.first()).isPresent()) {
        return NounPhrase.before(view, sentence.child(at, "nsubj").get().index(), at);
      }
      at = sentence.token(at).head();
    }
    return null;
  }
}
