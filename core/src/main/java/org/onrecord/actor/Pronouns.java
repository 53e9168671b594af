package org.onrecord.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Scene.Reference;
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
      int distance = Salience.paragraphs(scene, reference.sentence(), here);
      if (here - reference.sentence() > 8 || distance > reach) {
        break;
      }
      Draft draft = reference.draft();
      if (!draft.isPerson()
          || draft.isPlural()
          || (draft.gender() != null && !draft.gender().equals(gender))
          || Binding.isBound(line, index, reference)
          || isHeadlineElsewhere(scene, line, reference)) {
        continue;
      }
      if (!quoted && isNamedInOwnWords(scene, line, index, draft)) {
        continue;
      }
      if (distance > 0 && openers.containsKey(lastOpening(scene, here))) {
        continue;
      }
      double score = Salience.of(scene, line, reference, quoted, distance);
      if (token.tag().equals("PRP$") && Binding.isJoined(line, index, reference)) {
        score += 3;
      }
      scores.merge(draft, score, Math::max);
    }
    return Salience.best(scores, scores.size() == 1 ? ENOUGH / 2 : ENOUGH);
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
    if (token.is("expl") || (token.is("nsubj") && Binding.isEmpty(line, token))) {
      return null;
    }
    Map<Draft, Double> scores = new LinkedHashMap<>();
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int distance = here - reference.sentence();
      int paragraphs = Salience.paragraphs(scene, reference.sentence(), here);
      if (distance > 2 || paragraphs > reach) {
        break;
      }
      Draft draft = reference.draft();
      Token head = scene.line(reference.sentence()).token(reference.head());
      if (!isBody(draft)
          || draft.isPlural()
          || Binding.isBound(line, index, reference)
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
      if (distance == 0 && (possessive || Binding.isReported(line, token, head))) {
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
    return Salience.best(scores, 1.5);
  }

  /** “They”: the one group that is subject of this sentence or the one before. */
  private @Nullable Draft several(Scene scene, Line line, int index) {
    Map<Draft, Double> scores = new LinkedHashMap<>();
    List<Reference> references = scene.references();
    int here = line.sentence().index();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference reference = references.get(i);
      int distance = here - reference.sentence();
      if (distance > 1 || Salience.paragraphs(scene, reference.sentence(), here) > reach) {
        break;
      }
      Draft draft = reference.draft();
      if (!draft.isPlural()
          || Binding.isBound(line, index, reference)
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
    return scores.size() > 1 && line.token(index).is("nsubj") ? null : Salience.best(scores, 2.0);
  }
}
