package org.onrecord.statement;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The subject of a verb without one of its own: infinitives, participles and joined verbs. */
final class ControlledSubject {
  /** Verbs whose object does what their infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "force", "prompt", "lead", "cause", "hear", "see", "watch", "let", "make", "have", "show",
          "help", "get", "send", "leave", "push", "spur", "inspire", "compel", "drive");

  private ControlledSubject() {}

  static @Nullable NounPhrase of(SentenceView view, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    Token verb = sentence.token(group.verb());
    int head = verb.head();
    if (head < 0 || head == group.verb()) {
      return null;
    }
    Token governor = sentence.token(head);
    if (verb.tag().equals("VBG")) {
      return Participles.subject(view, group, depth);
    }
    boolean infinitive = isInfinitive(view, group);
    if (verb.is("acl") && governor.isNoun() && !verb.relation().equals("acl:relcl")) {
      NounPhrase behind = Documents.speaker(view, head, group);
      if (behind != null) {
        return behind;
      }
      return infinitive
          ? ofPurpose(view, head, group, depth)
          : NounPhrase.before(view, head, group.first());
    }
    if (governor.isVerb() || governor.tag().startsWith("JJ")) {
      if (infinitive && OBJECT_CONTROL.contains(governor.lemma())) {
        Optional<Token> object = sentence.child(head, "obj", "iobj");
        if (object.isPresent() && object.get().index() < group.first()) {
          return NounPhrase.before(view, object.get().index(), group.first());
        }
      }
      if (verb.is("conj", "xcomp", "advcl", "dep", "parataxis")) {
        return infinitive
            ? Subjects.surface(view, head, depth + 1)
            : Subjects.of(view, VerbGroup.of(sentence, head, head), depth + 1);
      }
    }
    if (governor.isNoun() && verb.is("dep", "conj") && sentence.child(head, "nsubj").isPresent()) {
      int subject = sentence.child(head, "nsubj").get().index();
      return subject < group.first() ? NounPhrase.before(view, subject, head) : null;
    }
    return null;
  }

  /** “Met with officials to discuss …”, “became the first to endorse …”: who did the main thing. */
  private static @Nullable NounPhrase ofPurpose(
      SentenceView view, int noun, VerbGroup group, int depth) {
    Sentence sentence = view.sentence();
    Optional<Token> subject = sentence.child(noun, "nsubj");
    if (subject.isPresent() && subject.get().index() < noun) {
      return NounPhrase.before(view, subject.get().index(), noun);
    }
    int at = noun;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      Token token = sentence.token(at);
      if (token.is("nsubj", "root")) {
        return null;
      }
      int above = token.head();
      if (above >= 0 && sentence.token(above).isVerb()) {
        Token verb = sentence.token(above);
        if (token.is("obj") && OBJECT_CONTROL.contains(verb.lemma())) {
          return NounPhrase.before(view, at, group.first());
        }
        return Subjects.surface(view, above, depth + 1);
      }
      at = above;
    }
    return null;
  }

  static boolean isInfinitive(SentenceView view, VerbGroup group) {
    return view.token(group.first()).tag().equals("TO")
        || (view.token(group.verb()).tag().equals("VB")
            && view.sentence()
                .child(group.verb(), "mark")
                .filter(m -> m.lower().equals("to"))
                .isPresent());
  }
}
