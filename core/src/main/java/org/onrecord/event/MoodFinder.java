package org.onrecord.event;

import java.util.Locale;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Reads tense, mood and polarity of one clause. */
final class MoodFinder {
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall");
  private static final Set<String> MAY = Set.of("may", "might", "could", "can", "ca");
  private static final Set<String> MUST = Set.of("must", "should", "ought");
  private static final Set<String> UNREAL =
      Set.of(
          "possible",
          "potential",
          "proposed",
          "alleged",
          "hypothetical",
          "suspected",
          "any",
          "supposed",
          "purported");
  private static final Set<String> AHEAD =
      Set.of(
          "planned",
          "upcoming",
          "future",
          "imminent",
          "expected",
          "forthcoming",
          "scheduled",
          "next",
          "looming",
          "impending");

  private final Clauses clauses;
  private final Sentence sentence;

  MoodFinder(Clauses clauses) {
    this.clauses = clauses;
    this.sentence = clauses.sentence();
  }

  Level level(int token, Modality does) {
    return new Level(token, does, mood(token), negated(token));
  }

  private boolean negated(int token) {
    return clauses.isNegated(token)
        || (clauses.token(token).isVerb()
            && sentence.children(token, "nsubj", "nsubj:pass").stream()
                .anyMatch(
                    s ->
                        clauses.isNegated(s.index())
                            || Set.of("nobody", "none", "no-one", "neither").contains(s.lower())));
  }

  Mood mood(int token) {
    Token word = clauses.token(token);
    if (word.isNoun() && sentence.child(token, "cop").isEmpty()) {
      return nominal(token);
    }
    Set<String> auxiliaries = clauses.auxiliaries(token);
    if (isConditional(token) || isQuestion(token) || isAwaited(token)) {
      return Mood.POSSIBLE;
    }
    if (isMarked(token, Set.of("so")) && isMarked(token, Set.of("that"))) {
      return Mood.PURPOSE;
    }
    if (word.is("advcl") && word.tag().equals("VBG") && clauses.hasCase(token, "by")) {
      return mood(word.head());
    }
    int object = clauses.gerundObject(token);
    if (object >= 0
        && clauses.token(object).head() >= 0
        && clauses.token(token - 1).lower().equals("by")) {
      return mood(clauses.token(object).head());
    }
    if (auxiliaries.stream().anyMatch(WILL::contains)) {
      return Mood.FUTURE;
    }
    if (auxiliaries.contains("would") || auxiliaries.contains("'d")) {
      return word.is("ccomp") || reported(token) ? Mood.FUTURE : Mood.POSSIBLE;
    }
    if (auxiliaries.stream().anyMatch(MUST::contains)) {
      return Mood.MUST;
    }
    if (auxiliaries.stream().anyMatch(MAY::contains)) {
      return Mood.POSSIBLE;
    }
    if (infinitive(token)) {
      // “claims to have damaged” tells it as done
      return auxiliaries.contains("have") ? Mood.FACT : governedMood(token);
    }
    if (word.tag().equals("VBG")
        && auxiliaries.stream()
            .anyMatch(
                Set.of("is", "are", "am", "'s", "'re", "'m", "been", "’s", "’re", "’m")
                    ::contains)) {
      return Mood.ONGOING;
    }
    return Mood.FACT;
  }

  private boolean reported(int token) {
    Token word = clauses.token(token);
    return word.is("conj") && word.head() >= 0 && clauses.token(word.head()).is("ccomp");
  }

  private boolean infinitive(int token) {
    return clauses.hasCase(token, "to") && clauses.token(token).isVerb();
  }

  /** The mood of a bare infinitive: “has to”, “is going to”, a headline's “to withdraw”. */
  private Mood governedMood(int token) {
    Token word = clauses.token(token);
    if (word.head() < 0) {
      return Mood.FUTURE;
    }
    String head = clauses.lemma(word.head());
    if (word.is("xcomp")) {
      return switch (head) {
        case "have", "need", "ought" -> Mood.MUST;
        case "go" -> Mood.FUTURE;
        case "use" -> Mood.FACT;
        default -> Mood.PURPOSE;
      };
    }
    // A purpose of what is done; where a word governs it, that word tells.
    return word.is("advcl", "acl") ? Mood.PURPOSE : Mood.FACT;
  }

  private boolean isConditional(int token) {
    for (Token mark : sentence.children(token, "mark")) {
      String word = mark.lower();
      if (word.equals("if")
          || word.equals("unless")
          || word.equals("whether")
          || word.equals("lest")) {
        return true;
      }
    }
    return false;
  }

  /** “Will leave before the rebels attack”: what comes after something to come has not happened. */
  private boolean isAwaited(int token) {
    int head = clauses.token(token).head();
    if (!clauses.token(token).is("advcl") || head < 0 || !clauses.token(head).isVerb()) {
      return false;
    }
    return isMarked(token, Set.of("before", "until", "once"))
        && Set.of(Mood.FUTURE, Mood.MUST, Mood.POSSIBLE).contains(mood(head));
  }

  private boolean isMarked(int token, Set<String> words) {
    return sentence.children(token, "mark").stream().anyMatch(m -> words.contains(m.lower()));
  }

  private boolean isQuestion(int token) {
    return sentence.token(sentence.size() - 1).word().equals("?")
        && clauses.token(token).head() < 0;
  }

  private Mood nominal(int token) {
    for (Token modifier : sentence.children(token, "amod", "det", "compound")) {
      String lemma = modifier.lemma().toLowerCase(Locale.ROOT);
      if (UNREAL.contains(lemma) || UNREAL.contains(modifier.lower())) {
        return Mood.POSSIBLE;
      }
      if (AHEAD.contains(lemma) || AHEAD.contains(modifier.lower())) {
        return Mood.FUTURE;
      }
    }
    return Mood.FACT;
  }
}
