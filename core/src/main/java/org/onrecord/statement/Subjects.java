package org.onrecord.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds the phrase that a verb's syntax makes its speaker, across the engine's usual errors. */
final class Subjects {
  private static final int DEEPEST = 4;

  private Subjects() {}

  /** The speaker of a verb group, or null if its syntax offers none. */
  static @Nullable NounPhrase of(SentenceView view, VerbGroup group) {
    NounPhrase found = of(view, group, 0);
    if (found == null && !group.passive()) {
      found = SharedSubject.coordinated(view, group);
      found = found == null ? SharedSubject.opening(view, group) : found;
    }
    if (found == null || Segment.isTimeNoun(view.token(found.head()))) {
      return null;
    }
    return RelativePronoun.resolved(view, found, group);
  }

  /**
   * @param depth how many verbs led here, so that a circle in a broken tree ends
   */
  static @Nullable NounPhrase of(SentenceView view, VerbGroup group, int depth) {
    if (group.passive()) {
      return agent(view, group.verb());
    }
    boolean tells = view.token(group.verb()).lemma().equals("tell");
    NounPhrase opening = OpeningSubject.of(view, group);
    if (opening != null) {
      return opening;
    }
    NounPhrase behind = tells ? null : SubjectBeside.behindComma(view, group);
    if (behind != null) {
      return behind;
    }
    NounPhrase flanked = tells ? null : Flanked.speaker(view, group);
    if (flanked != null) {
      return flanked;
    }
    NounPhrase apposed = Apposed.before(view, group);
    if (apposed != null) {
      return apposed;
    }
    NounPhrase own = own(view, group, !tells);
    if (own != null) {
      return own;
    }
    NounPhrase beside = SubjectBeside.of(view, group);
    if (beside != null) {
      return beside;
    }
    int partner = SharedSubject.partner(view, group);
    if (partner >= 0 && depth < DEEPEST) {
      NounPhrase found = of(view, VerbGroup.of(view.sentence(), partner, partner), depth + 1);
      if (found != null) {
        return found;
      }
    }
    if (Fronted.is(view, group)) {
      return Fronted.subject(view, group);
    }
    return depth > DEEPEST ? null : ControlledSubject.of(view, group, depth);
  }

  /** The subject that the tree gives the verb, or its auxiliary or carrier. */
  private static @Nullable NounPhrase own(SentenceView view, VerbGroup group, boolean inverted) {
    Sentence sentence = view.sentence();
    int verb = group.verb();
    Optional<Token> subject = nearest(sentence, verb, group.first());
    if (subject.isEmpty() && group.first() < verb) {
      // the engine hangs the subject on the auxiliary or the carrier verb at times
      subject = sentence.child(group.first(), "nsubj");
    }
    if (subject.isEmpty()
        || !isNominal(subject.get())
        || (view.quoted(subject.get().index()) && !view.quoted(verb))) {
      return null;
    }
    int head = subject.get().index();
    if (head < group.first()) {
      NounPhrase found = NounPhrase.before(view, head, group.first());
      return isParted(view, group, found) ? null : found;
    }
    return head > group.last() && inverted ? NounPhrase.after(view, head) : null;
  }

  /**
   * “She noted her years as senator, saying …”: a participle behind a comma that the tree gives to
   * a noun amid the clause before.
   */
  private static boolean isParted(SentenceView view, VerbGroup group, NounPhrase subject) {
    int opens = subject.first() - 1;
    return view.token(group.first()).tag().equals("VBG")
        && view.isComma(group.first() - 1)
        && opens > 0
        && view.token(opens).tag().matches("IN|TO")
        && !view.isWord(opens, "with");
  }

  /** Of two subjects before a verb, the one beside it: “The plan, Rao said, is dead.” */
  private static Optional<Token> nearest(Sentence sentence, int verb, int first) {
    Optional<Token> subject = sentence.child(verb, "nsubj");
    for (Token other : sentence.children(verb, "nsubj")) {
      if (other.index() < first && isNominal(other)) {
        subject = Optional.of(other);
      }
    }
    return subject;
  }

  /** The subject in the text, whether the verb is active or passive, or null. */
  static @Nullable NounPhrase surface(SentenceView view, int verb, int depth) {
    VerbGroup group = VerbGroup.of(view.sentence(), verb, verb);
    if (!group.passive()) {
      return of(view, group, depth);
    }
    NounPhrase own = own(view, group, false);
    NounPhrase agent = agent(view, verb);
    return own == null || (agent != null && !view.acts(own.head())) ? agent : own;
  }

  private static @Nullable NounPhrase agent(SentenceView view, int verb) {
    Sentence sentence = view.sentence();
    for (Token oblique : sentence.children(verb, "obl", "nmod")) {
      if (sentence.child(oblique.index(), "case").filter(c -> c.lower().equals("by")).isPresent()) {
        NounPhrase phrase = NounPhrase.after(view, oblique.index());
        int first = phrase.first();
        while (first < phrase.head() && view.isWord(first, "by")) {
          first++;
        }
        return new NounPhrase(phrase.head(), first, phrase.last());
      }
    }
    return null;
  }

  /** Whether a word can head a phrase that speaks. */
  static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.tag().startsWith("W")
        || token.tag().equals("DT")
        || token.tag().equals("CD")
        || token.tag().equals("JJ")
        || token.tag().equals("JJS");
  }
}
