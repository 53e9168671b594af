package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Settles whom pronouns refer to, by gender, number, syntax and salience, and leaves those alone
 * that the article does not settle.
 */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "themselves");
  private static final Set<String> SAY =
      Set.of(
          "say",
          "tell",
          "add",
          "deny",
          "announce",
          "claim",
          "warn",
          "report",
          "insist",
          "note",
          "accuse",
          "call",
          "urge",
          "state",
          "believe",
          "want",
          "plan",
          "vow",
          "demand",
          "agree",
          "argue",
          "describe",
          "condemn",
          "reject",
          "hope",
          "expect",
          "intend",
          "decline",
          "refuse",
          "ask",
          "promise",
          "pledge",
          "offer",
          "decide");

  /** Least salience at which a reference is taken for the antecedent; half where it is the only. */
  private static final double ENOUGH = 1.0;

  /** Least lead over the next one. */
  private static final double CLEAR = 0.4;

  private final Map<Integer, Boolean> openers = new LinkedHashMap<>();

  /** How many paragraph breaks may lie between a pronoun and whom it means. */
  private final int reach;

  /**
   * @param pasted whether the paragraphs do not follow on each other
   */
  Pronouns(boolean pasted) {
    this.reach = pasted ? 0 : 1;
  }

  /** Settles the pronoun that a token is, if it is one. */
  void at(Scene scene, Line line, int index) {
    Token token = line.token(index);
    String word = token.lower();
    if (token.tag().equals("WP") && word.equals("who")) {
      relative(scene, line, index);
      return;
    }
    if (!token.tag().startsWith("PRP")) {
      return;
    }
    Draft draft = null;
    if (HE.contains(word)) {
      draft = person(scene, line, index, "m");
    } else if (SHE.contains(word)) {
      draft = person(scene, line, index, "f");
    } else if (IT.contains(word)) {
      draft = thing(scene, line, index);
    } else if (THEY.contains(word)) {
      draft = several(scene, line, index);
    }
    if (draft != null) {
      scene.add(new Reference(draft, Form.PRONOUN, line.sentence().index(), index, index, index));
    } else if (token.is("nsubj") && (HE.contains(word) || SHE.contains(word))) {
      openers.put(line.sentence().index(), true);
    }
  }

  /** “Kirby, who said”: the noun that the clause hangs on. */
  private static void relative(Scene scene, Line line, int index) {
    Token token = line.token(index);
    if (token.head() < 0) {
      return;
    }
    Token verb = line.token(token.head());
    if (!verb.is("acl") || verb.head() < 0) {
      return;
    }
    Reference noun = scene.at(line.sentence().index(), verb.head());
    if (noun != null) {
      scene.add(
          new Reference(noun.draft(), Form.PRONOUN, line.sentence().index(), index, index, index));
    }
  }

  private @Nullable Draft person(Scene scene, Line line, int index, String gender) {
    int here = line.sentence().index();
    Token token = line.token(index);
    boolean quoted = line.isQuoted(index);
    Map<Draft, Double> scores = new LinkedHashMap<>();
    List<Reference> references = scene.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int distance = paragraphs(scene, reference.sentence(), here);
      if (here - reference.sentence() > 8 || distance > reach) {
        break;
      }
      Draft draft = reference.draft();
      if (!draft.isPerson()
          || draft.isPlural()
          || (draft.gender() != null && !draft.gender().equals(gender))
          || isBound(line, index, reference)
          || isHeadlineElsewhere(scene, line, reference)) {
        continue;
      }
      if (!quoted && isNamedInOwnWords(scene, line, index, draft)) {
        continue;
      }
      if (distance > 0 && openers.containsKey(lastOpening(scene, here))) {
        continue;
      }
      double score = salience(scene, line, reference, quoted, distance);
      if (token.tag().equals("PRP$") && isJoined(line, index, reference)) {
        score += 3;
      }
      scores.merge(draft, score, Math::max);
    }
    return best(scores, scores.size() == 1 ? ENOUGH / 2 : ENOUGH);
  }

  /** The last sentence of the paragraph before whose subject is a pronoun that nothing settled. */
  private int lastOpening(Scene scene, int here) {
    int block = scene.line(here).sentence().block();
    for (int s = here - 1; s >= 0; s--) {
      int other = scene.line(s).sentence().block();
      if (other != block && openers.containsKey(s)) {
        return s;
      }
      if (block - other > 1) {
        break;
      }
    }
    return -1;
  }

  private static boolean isHeadlineElsewhere(Scene scene, Line line, Reference reference) {
    return scene.line(reference.sentence()).isHeadline() && !line.isHeadline();
  }

  private static int paragraphs(Scene scene, int from, int to) {
    int seen = 0;
    int block = scene.line(to).sentence().block();
    for (int s = to - 1; s >= from; s--) {
      int other = scene.line(s).sentence().block();
      if (other != block) {
        seen++;
        block = other;
      }
    }
    return seen;
  }

  private static double salience(
      Scene scene, Line line, Reference reference, boolean quoted, int paragraphs) {
    Line there = scene.line(reference.sentence());
    Token head = there.token(reference.head());
    double score = 2.0;
    if (scene.isSubject(reference)) {
      score += 1.5;
      if (head.is("nsubj")
          && head.head() >= 0
          && there.token(head.head()).is("root", "parataxis")) {
        score += 0.5;
      }
    } else if (head.is("obj", "iobj", "nmod:poss")) {
      score += 0.3;
    }
    int distance = line.sentence().index() - reference.sentence();
    score -= 0.8 * distance;
    score -= 0.6 * paragraphs;
    boolean inQuotes = there.isQuoted(reference.head());
    if (inQuotes != quoted) {
      score -= quoted ? 0.6 : 1.5;
    }
    if (quoted && distance == 0 && !inQuotes) {
      score -= 2;
    }
    if (reference.draft().gender() == null) {
      score -= 0.5;
    }
    if (reference.form() == Form.DESCRIPTION) {
      score -= 0.5;
    }
    return score;
  }

  /** “Kerry and his counterpart”: the pronoun is the other one's of a pair. */
  private static boolean isJoined(Line line, int index, Reference reference) {
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
  private static boolean isBound(Line line, int index, Reference reference) {
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

  /** “…, he said”: nobody speaks of himself by name in the words that he says. */
  private static boolean isNamedInOwnWords(Scene scene, Line line, int index, Draft draft) {
    Token token = line.token(index);
    if (!token.is("nsubj") || token.head() < 0 || !SAY.contains(line.token(token.head()).lemma())) {
      return false;
    }
    int here = line.sentence().index();
    int block = line.sentence().block();
    for (int s = here; s >= 0 && scene.line(s).sentence().block() == block; s--) {
      Line other = scene.line(s);
      for (Name name : other.names()) {
        if (other.isQuoted(name.head()) && scene.of(name).filter(d -> d == draft).isPresent()) {
          return true;
        }
      }
      if (s < here && !other.isQuoted(other.size() - 1)) {
        break;
      }
    }
    return false;
  }

  private static @Nullable Draft best(Map<Draft, Double> scores, double enough) {
    Draft first = null;
    double top = -100;
    double next = -100;
    for (Map.Entry<Draft, Double> entry : scores.entrySet()) {
      double score = entry.getValue();
      if (score > top) {
        next = top;
        top = score;
        first = entry.getKey();
      } else if (score > next) {
        next = score;
      }
    }
    return first != null && top >= enough && top - next >= CLEAR ? first : null;
  }

  private static boolean isBody(Draft draft) {
    return !draft.isPerson()
        && draft.kind() != Actor.Kind.PLACE
        && draft.kind() != Actor.Kind.OTHER;
  }

  /**
   * “It”: the body that is subject of this sentence, or of the one before where it speaks or acts.
   */
  private @Nullable Draft thing(Scene scene, Line line, int index) {
    Token token = line.token(index);
    boolean possessive = token.tag().equals("PRP$");
    boolean speaks =
        token.is("nsubj") && token.head() >= 0 && SAY.contains(line.token(token.head()).lemma());
    if (token.is("expl") || (token.is("nsubj") && isEmpty(line, token))) {
      return null;
    }
    Map<Draft, Double> scores = new LinkedHashMap<>();
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int distance = here - reference.sentence();
      int paragraphs = paragraphs(scene, reference.sentence(), here);
      if (distance > 2 || paragraphs > reach) {
        break;
      }
      Draft draft = reference.draft();
      Token head = scene.line(reference.sentence()).token(reference.head());
      if (!isBody(draft)
          || draft.isPlural()
          || isBound(line, index, reference)
          || isHeadlineElsewhere(scene, line, reference)) {
        continue;
      }
      boolean subject = scene.isSubject(reference);
      if (distance > 0 && !(speaks && subject)) {
        continue;
      }
      if (distance == 0 && !subject) {
        continue;
      }
      double score = 3.0 - 0.7 * distance - 0.5 * paragraphs;
      if (distance == 0 && (possessive || isReported(line, token, head))) {
        score += 1;
      } else if (distance == 0 && !speaks && !line.isQuoted(index)) {
        continue;
      }
      boolean inQuotes = scene.line(reference.sentence()).isQuoted(reference.head());
      if (inQuotes != line.isQuoted(index)) {
        score -= 1.5;
      }
      scores.merge(draft, score, Math::max);
    }
    return best(scores, 1.5);
  }

  /** “Turkey said it hit the plane”: subject of what the subject says. */
  private static boolean isReported(Line line, Token pronoun, Token subject) {
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
  private static boolean isEmpty(Line line, Token token) {
    if (token.head() < 0) {
      return false;
    }
    Sentence sentence = line.sentence();
    return sentence.child(token.head(), "cop").isPresent()
        || Set.of("seem", "appear", "rain", "remain", "take", "mean")
            .contains(line.token(token.head()).lemma());
  }

  /** “They”: the one group that is subject of this sentence or the one before. */
  private @Nullable Draft several(Scene scene, Line line, int index) {
    Map<Draft, Double> scores = new LinkedHashMap<>();
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int distance = here - reference.sentence();
      if (distance > 1 || paragraphs(scene, reference.sentence(), here) > reach) {
        break;
      }
      Draft draft = reference.draft();
      if (!draft.isPlural()
          || isBound(line, index, reference)
          || isHeadlineElsewhere(scene, line, reference)) {
        continue;
      }
      Token head = scene.line(reference.sentence()).token(reference.head());
      double score = 2.5 - distance + (head.is("nsubj") ? 1 : 0);
      boolean inQuotes = scene.line(reference.sentence()).isQuoted(reference.head());
      if (inQuotes != line.isQuoted(index)) {
        score -= 1.5;
      }
      scores.merge(draft, score, Math::max);
    }
    return scores.size() > 1 && line.token(index).is("nsubj") ? null : best(scores, 2.0);
  }
}
