package org.onrecord.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the predicates of a sentence that fit a frame. */
final class TriggerFinder {
  private final Frames frames;
  private final LightVerbs light;

  TriggerFinder(Frames frames, LightVerbs light) {
    this.frames = frames;
    this.light = light;
  }

  /** Whether a sentence holds any word that heads a frame: a look at the lemmas, no more. */
  boolean mayHold(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (!frames.of(lemma(token)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("cease-fire") ? "ceasefire" : lemma;
  }

  /** From left to right, one a word. */
  List<Trigger> find(Clauses clauses, Settings settings) {
    Map<Integer, Trigger> found = new TreeMap<>();
    for (Token token : clauses.sentence().tokens()) {
      best(clauses, settings, token).ifPresent(t -> found.put(t.token(), t));
    }
    for (Trigger noun : List.copyOf(found.values())) {
      Trigger verb = noun.isLight() ? found.get(noun.anchor()) : governing(clauses, noun, found);
      if (verb != null && verb.token() != noun.token()) {
        found.remove(weaker(noun, verb).token());
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The trigger that governs a noun which a frame ties to that very verb (“call for sanctions”).
   */
  private static @org.jspecify.annotations.Nullable Trigger governing(
      Clauses clauses, Trigger noun, Map<Integer, Trigger> found) {
    int head = clauses.token(noun.token()).head();
    if (noun.frame().part() != Frame.Part.NOUN || noun.fit() < 2 || head < 0) {
      return null;
    }
    boolean tied =
        noun.frame().needs().stream()
            .flatMap(n -> n.conditions().stream())
            .anyMatch(c -> c.place().equals("obj") && c.value().equals(clauses.lemma(head)));
    return tied ? found.get(head) : null;
  }

  /** Of a verb and its noun, the one that tells less. */
  private static Trigger weaker(Trigger noun, Trigger verb) {
    boolean verbNamesNoun =
        verb.frame().needs().stream()
            .flatMap(n -> n.conditions().stream())
            .anyMatch(c -> !c.place().equals("is") && !c.place().equals("subj"));
    return verbNamesNoun && verb.fit() >= noun.fit() - 1 ? noun : verb;
  }

  private Optional<Trigger> best(Clauses clauses, Settings settings, Token token) {
    List<Frame> candidates = frames.of(lemma(token));
    Frame best = null;
    int bestFit = -1;
    for (Frame frame : candidates) {
      if (!fits(frame.part(), token, clauses)) {
        continue;
      }
      int fit = settings.fit(frame, token.index());
      if (fit > bestFit) {
        best = frame;
        bestFit = fit;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    int anchor = token.index();
    if (best.part() == Frame.Part.NOUN) {
      int verb = light.of(clauses, token.index());
      anchor = verb >= 0 ? verb : anchor;
    }
    return Optional.of(new Trigger(token.index(), best, anchor, bestFit));
  }

  private static boolean fits(Frame.Part part, Token token, Clauses clauses) {
    return switch (part) {
      case VERB ->
          token.isVerb()
              && !token.tag().equals("MD")
              && !token.is("amod", "compound", "aux", "case", "mark");
      case NOUN -> token.isNoun() && !token.is("compound") && !token.tag().equals("NNPS");
      case ADJECTIVE ->
          (token.tag().startsWith("JJ") || token.tag().equals("VBN"))
              && (clauses.sentence().child(token.index(), "cop", "aux:pass").isPresent()
                  || token.is("xcomp", "acl"));
      case MODAL -> false;
    };
  }
}
