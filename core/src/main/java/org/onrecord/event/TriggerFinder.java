package org.onrecord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** From left to right, one a word. */
  List<Trigger> find(Clauses clauses, Settings settings) {
    Map<Integer, Trigger> found = new TreeMap<>();
    for (Token token : clauses.sentence().tokens()) {
      best(clauses, settings, token).ifPresent(t -> found.put(t.token(), t));
    }
    for (Trigger noun : List.copyOf(found.values())) {
      Trigger tied = governing(clauses, noun, found);
      if (tied != null) {
        found.remove(tied.token());
        continue;
      }
      Trigger verb = noun.isLight() ? found.get(noun.anchor()) : taking(clauses, noun, found);
      if (verb != null && verb.token() != noun.token()) {
        found.remove(noun.isLight() ? weaker(noun, verb).token() : noun.token());
      }
    }
    return List.copyOf(found.values());
  }

  /** The verb whose frame asks for this very noun (“cancel a visit”). */
  private static @Nullable Trigger taking(
      Clauses clauses, Trigger noun, Map<Integer, Trigger> found) {
    Token token = clauses.token(noun.token());
    Trigger verb = token.head() < 0 ? null : found.get(token.head());
    boolean takes =
        verb != null
            && noun.frame().part() == Frame.Part.NOUN
            && verb.frame().part() == Frame.Part.VERB
            && (token.is("obj", "nsubj:pass")
                ? namesNoun(verb)
                : namesOblique(clauses, token, verb));
    return takes ? verb : null;
  }

  /**
   * The trigger that governs a noun which a frame ties to that very verb (“call for sanctions”).
   */
  private static @Nullable Trigger governing(
      Clauses clauses, Trigger noun, Map<Integer, Trigger> found) {
    int head = clauses.token(noun.token()).head();
    if (noun.frame().part() != Frame.Part.NOUN || noun.fit() < 2 || head < 0) {
      return null;
    }
    return noun.frame().asksFor(clauses, noun.token()) ? found.get(head) : null;
  }

  /** Of a verb and its noun, the one that tells less. */
  private static Trigger weaker(Trigger noun, Trigger verb) {
    boolean sameClass = noun.frame().code().plover() == verb.frame().code().plover();
    return namesNoun(verb) && (verb.fit() > noun.fit() || sameClass) ? noun : verb;
  }

  private static boolean namesOblique(Clauses clauses, Token token, Trigger verb) {
    return token.is("obl")
        && verb.frame().needs().stream()
            .flatMap(n -> n.conditions().stream())
            .anyMatch(c -> !c.value().isEmpty() && clauses.hasCase(token.index(), c.place()));
  }

  private static boolean namesNoun(Trigger verb) {
    return verb.frame().needs().stream()
        .flatMap(n -> n.conditions().stream())
        .anyMatch(
            c -> !c.place().equals("is") && !c.place().equals("subj") && !c.value().isEmpty());
  }

  private Optional<Trigger> best(Clauses clauses, Settings settings, Token token) {
    List<Frame> candidates = new ArrayList<>(frames.of(clauses.lemma(token.index())));
    if (token.tag().equals("VBN") || token.tag().startsWith("JJ")) {
      candidates.addAll(
          frames.of(token.lower()).stream()
              .filter(f -> f.part() == Frame.Part.ADJECTIVE)
              .filter(f -> !f.lemma().equals(clauses.lemma(token.index())))
              .toList());
    }
    Frame best = null;
    int bestFit = -1;
    for (Frame frame : candidates) {
      if (!fits(frame.part(), token, clauses)) {
        continue;
      }
      int fit = settings.fit(frame, token.index());
      if (fit >= 0 && frame.part() == Frame.Part.ADJECTIVE && hasRoute(frame, clauses, token)) {
        fit += 2;
      }
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
      anchor = verb >= 0 ? verb : best.asksFor(clauses, token.index()) ? token.head() : anchor;
    }
    return Optional.of(new Trigger(token.index(), best, anchor, bestFit));
  }

  /** “Was opposed to the plan”, not “was opposed by the senator”. */
  private static boolean hasRoute(Frame frame, Clauses clauses, Token token) {
    return frame.routes().stream()
        .anyMatch(r -> !clauses.obliques(token.index(), r.to()).isEmpty());
  }

  private static boolean fits(Frame.Part part, Token token, Clauses clauses) {
    return switch (part) {
      case VERB ->
          (token.isVerb() && clauses.gerundObject(token.index()) >= 0)
              || (token.isVerb()
                  && !token.tag().equals("MD")
                  && !isAttribute(token, clauses)
                  && !token.is("amod", "compound", "aux", "case", "mark"));
      case NOUN ->
          token.isNoun()
              && !token.is("compound")
              && !token.tag().equals("NNPS")
              && !isCited(token, clauses);
      case ADJECTIVE ->
          (token.tag().startsWith("JJ") || token.tag().equals("VBN"))
              && (clauses.sentence().child(token.index(), "cop", "aux:pass").isPresent()
                  || token.is("xcomp", "acl"));
      case MODAL -> false;
    };
  }

  /** “Jordan's visiting king”. */
  private static boolean isAttribute(Token token, Clauses clauses) {
    int at = token.index();
    return token.tag().equals("VBG")
        && at > 0
        && at + 1 < clauses.sentence().size()
        && clauses.token(at - 1).tag().equals("POS")
        && clauses.token(at + 1).isNoun();
  }

  /** “According to a release by the rebels”, “a press release”, “in charge”: no deed. */
  private static boolean isCited(Token token, Clauses clauses) {
    return clauses.sentence().children(token.index(), "compound").stream()
            .anyMatch(c -> clauses.isOf("publicity", c.index()))
        || clauses.sentence().children(token.index(), "case").stream()
            .anyMatch(
                c ->
                    c.lower().equals("according")
                        || (c.lower().equals("in")
                            && token.index() - c.index() == 1
                            && clauses.isOf("in_idiom", token.index())));
  }
}
