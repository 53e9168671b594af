package org.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Tells words of saying behind which nobody has said anything. */
final class NotSaid {
  /**
   * Verbs after which the object has not said what their infinitive says: “asked Rao to explain”.
   */
  private static final Set<String> ASKED =
      Set.of(
          "ask",
          "urge",
          "tell",
          "order",
          "want",
          "allow",
          "encourage",
          "expect",
          "invite",
          "challenge",
          "dare",
          "beg",
          "press",
          "call",
          "implore",
          "advise",
          "warn",
          "instruct",
          "command",
          "request",
          "permit",
          "enable",
          "need",
          "require",
          "wait",
          "like",
          "demand",
          "persuade",
          "convince",
          "appeal",
          "plead",
          "remind",
          "direct",
          "exhort");

  /** Verbs that show by acting where no document is their subject. */
  private static final Set<String> ACTING = Set.of("show", "demonstrate", "prove", "indicate");

  private NotSaid() {}

  /**
   * Whether a verb of saying is what somebody is asked to do, so that nobody has said it: “asked
   * the minister to clarify …”, “calls on Rao to apologise for …”.
   */
  static boolean isAskedFor(SentenceView view, VerbGroup group) {
    if (!ControlledSubject.isInfinitive(view, group)) {
      return false;
    }
    Sentence sentence = view.sentence();
    Token verb = sentence.token(group.verb());
    int at = verb.head();
    if (verb.is("conj") && at >= 0 && sentence.token(at).tag().equals("VB")) {
      return isAskedFor(view, VerbGroup.of(sentence, at, at));
    }
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      Token above = sentence.token(at);
      if (above.isVerb()) {
        boolean touches = at == group.first() - 1;
        VerbGroup asked = VerbGroup.of(sentence, at, at);
        return at < group.first()
            && ASKED.contains(above.lemma())
            && (!touches || asked.passive())
            && !view.isComma(group.first() - 1);
      }
      if (!above.isNoun() && !above.isPronoun()) {
        return false;
      }
      at = above.head();
    }
    return false;
  }

  /** “Had hoped to convince them”: a wish that the narrator tells as past and unfulfilled. */
  static boolean isUnfulfilled(SentenceView view, CueVerb verb) {
    return verb.cue().kind() == Cue.Kind.THINK
        && view.isWord(verb.group().first(), "had")
        && view.isWord(verb.group().last() + 1, "to");
  }

  /** “That said, the bridge is safe”: a turn of the narrator's. */
  static boolean isTurn(SentenceView view, VerbGroup group) {
    int that = group.first() - 1;
    return view.isWord(group.verb(), "said")
        && view.isWord(that, "that")
        && view.isComma(group.verb() + 1)
        && (that == 0 || view.isPunctuation(that - 1));
  }

  /** A wish or plan of nobody that is named. */
  static boolean isMereWish(CueVerb verb, Saying saying) {
    return verb.cue().kind() == Cue.Kind.THINK
        && saying.frame().equals("infinitive")
        && verb.speaker() == null;
  }

  /** “If it wants to join the union”: a wish or a promise that is only supposed. */
  static boolean isCondition(SentenceView view, CueVerb verb) {
    Cue.Kind kind = verb.cue().kind();
    boolean supposed =
        view.sentence().children(verb.verb(), "mark").stream()
            .anyMatch(m -> m.lower().equals("if") || m.lower().equals("unless"));
    return supposed && (kind == Cue.Kind.THINK || verb.cue().takes(Cue.Takes.INF));
  }

  /** “Russia showed that it is stepping up its support”: somebody acts, and says nothing. */
  static boolean isActing(SentenceView view, CueVerb verb) {
    NounPhrase speaker = verb.speaker();
    return speaker != null
        && verb.cue().kind() == Cue.Kind.SHOW
        && ACTING.contains(verb.cue().words().get(0))
        && (view.acts(speaker.head()) || view.token(speaker.head()).isName())
        && !Documents.isReport(view, speaker);
  }

  /**
   * “Was reacting to Rao comments in Velden”: a plural noun of saying behind a preposition, which
   * the tagger takes for a verb.
   */
  static boolean isNoun(SentenceView view, CueVerb verb, Saying saying) {
    int v = verb.verb();
    NounPhrase speaker = verb.speaker();
    boolean bare =
        view.token(v).tag().equals("VBZ")
            && verb.group().first() == v
            && speaker != null
            && speaker.last() == v - 1
            && (v + 1 >= view.size()
                || view.isPunctuation(v + 1)
                || view.token(v + 1).tag().equals("IN"))
            && !view.isWord(v + 1, "that", ":")
            && !saying.frame().startsWith("quotation")
            && !view.isWord(speaker.head(), "who", "which", "that", "he", "she", "it");
    if (!bare) {
      return false;
    }
    int i = v - 1;
    boolean goesOn = v + 1 < view.size() && view.token(v + 1).tag().equals("IN");
    String phrase = goesOn ? "NNP?S?|JJ|DT|POS|CD|," : "NNP?S?|JJ|DT|POS|CD";
    while (i > 0 && view.token(i).tag().matches(phrase)) {
      i--;
    }
    return i > 0 && view.token(i).tag().matches("IN|TO") && hasFinite(view, i);
  }

  private static boolean hasFinite(SentenceView view, int to) {
    for (int i = 0; i < to; i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD") && !view.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** “When it comes to the town welcoming them”: a gerund with a subject of its own is an act. */
  static boolean isGerund(SentenceView view, VerbGroup group) {
    int before = group.first() - 1;
    if (!view.token(group.first()).tag().equals("VBG") || before < 1) {
      return false;
    }
    @Nullable Token noun = view.token(before).isNoun() ? view.token(before) : null;
    return noun != null
        && view.sentence()
            .child(noun.index(), "case")
            .filter(c -> c.lower().matches("to|of|about|against|by|on"))
            .isPresent()
        && !Documents.speaks(view, before);
  }
}
