package org.onrecord.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Scene.Reference;
import org.onrecord.language.Token;

/** How much what was spoken of stands out where a pronoun follows, and who stands out most. */
final class Salience {
  /** Least lead over the next one. */
  static final double CLEAR = 0.4;

  private Salience() {}

  /** How much a reference stands out, seen from a place some paragraphs below. */
  static double of(Scene scene, Line line, Reference reference, boolean quoted, int paragraphs) {
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

  /** How many breaks of paragraphs lie between two sentences. */
  static int paragraphs(Scene scene, int from, int to) {
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

  /** The one that stands out enough, and clearly more than the next, or null. */
  static @Nullable Draft best(Map<Draft, Double> scores, double enough) {
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
}
