package org.onrecord.actor;

import java.util.Set;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** What the syntax of its own sentence says of a pronoun: whom it cannot mean, whom it must. */
final class Binding {
  private Binding() {}

  /** “Kerry and his counterpart”: the pronoun is the other one's of a pair. */
  static boolean isJoined(Line line, int index, Reference reference) {
    if (reference.sentence() != line.sentence().index() || reference.head() > index) {
      return false;
    }
    int at = index;
    for (int steps = 0; at >= 0 && steps < 4; steps++) {
      Token token = line.token(at);
      if (token.is("conj")) {
        return token.head() == reference.head();
      }
      at = token.head();
    }
    return false;
  }

  /** A pronoun and a noun of one clause are not one person, unless the pronoun is a possessive. */
  static boolean isBound(Line line, int index, Reference reference) {
    if (reference.sentence() != line.sentence().index()) {
      return false;
    }
    Token token = line.token(index);
    if (reference.first() <= index && index <= reference.last()) {
      return true;
    }
    if (line.sentence().isBelow(index, reference.head())
        && token.tag().equals("PRP$")
        && line.token(reference.head()).index() > index) {
      return true;
    }
    if (token.tag().equals("PRP$") || token.lower().endsWith("self")) {
      return false;
    }
    return clause(line, index) == clause(line, reference.head())
        || isSharedSubject(line, index, reference.head());
  }

  /** “Trump admires Putin, comparing him”: a participle's object is not its unspoken subject. */
  private static boolean isSharedSubject(Line line, int index, int subject) {
    Token pronoun = line.token(index);
    if (!pronoun.is("obj", "iobj", "obl") || !line.token(subject).is("nsubj")) {
      return false;
    }
    int verb = pronoun.head();
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (verb == line.token(subject).head()) {
        return true;
      }
      Token token = line.token(verb);
      if (line.sentence().child(verb, "nsubj").isPresent()
          || !token.is("advcl", "xcomp", "conj", "acl")) {
        return false;
      }
      verb = token.head();
    }
    return false;
  }

  private static int clause(Line line, int index) {
    int at = index;
    for (int steps = 0; steps < line.size(); steps++) {
      Token token = line.token(at);
      if (token.head() < 0) {
        return at;
      }
      if (token.is("nsubj", "obj", "iobj", "obl")) {
        return token.head();
      }
      at = token.head();
    }
    return at;
  }

  /** “Turkey said it hit the plane”: subject of what the subject says. */
  static boolean isReported(Line line, Token pronoun, Token subject) {
    if (!pronoun.is("nsubj") || pronoun.head() < 0 || subject.head() < 0) {
      return false;
    }
    int verb = pronoun.head();
    for (int steps = 0; verb >= 0 && steps < 6; steps++) {
      Token token = line.token(verb);
      if (token.head() == subject.head() && token.is("ccomp", "advcl", "conj", "xcomp")) {
        return true;
      }
      verb = token.head();
    }
    return false;
  }

  /** “It is clear that …”, “it was the first …”. */
  static boolean isEmpty(Line line, Token token) {
    if (token.head() < 0) {
      return false;
    }
    Sentence sentence = line.sentence();
    return sentence.child(token.head(), "cop").isPresent()
        || Set.of("seem", "appear", "rain", "remain", "take", "mean")
            .contains(line.token(token.head()).lemma());
  }
}
