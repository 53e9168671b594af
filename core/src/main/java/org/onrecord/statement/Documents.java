package org.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Who speaks in “issued a statement saying …”, “an interview with Rao calling for …”. */
final class Documents {
  private static final Set<String> WITH_A_VOICE =
      Set.of(
          "interview", "footage", "video", "clip", "recording", "audio", "tape", "photo", "image");
  private static final Set<String> ISSUED =
      Set.of(
          "statement",
          "letter",
          "tweet",
          "release",
          "note",
          "email",
          "e-mail",
          "memo",
          "message",
          "post",
          "announcement",
          "report",
          "petition",
          "communique",
          "notice");
  private static final Set<String> ISSUES =
      Set.of(
          "issue", "release", "publish", "send", "write", "post", "make", "put", "sign", "deliver",
          "give", "file", "tweet");

  private Documents() {}

  /** The speaker behind a document that a participle hangs on, or null. */
  static @Nullable NounPhrase speaker(SentenceView view, int document, VerbGroup group) {
    Sentence sentence = view.sentence();
    Token noun = sentence.token(document);
    if (WITH_A_VOICE.contains(noun.lemma())) {
      for (Token of : sentence.children(document, "nmod")) {
        boolean voice =
            sentence
                .child(of.index(), "case")
                .filter(c -> c.lower().equals("with") || c.lower().equals("of"))
                .isPresent();
        if (voice && of.index() < group.first()) {
          return NounPhrase.before(view, of.index(), group.first());
        }
      }
    }
    if (ISSUED.contains(noun.lemma()) && noun.is("obj") && noun.head() >= 0) {
      Token verb = sentence.token(noun.head());
      if (ISSUES.contains(verb.lemma())) {
        return Subjects.of(view, VerbGroup.of(sentence, verb.index(), verb.index()));
      }
    }
    return null;
  }
}
