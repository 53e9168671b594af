package org.onrecord.statement;

import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Where or by what means something was said: the interview, call, briefing, letter, post. */
final class Venues {
  private static final Set<String> NOUNS =
      Set.of(
          "interview",
          "call",
          "conversation",
          "briefing",
          "conference",
          "statement",
          "letter",
          "speech",
          "address",
          "tweet",
          "post",
          "email",
          "e-mail",
          "memo",
          "report",
          "rally",
          "debate",
          "hearing",
          "meeting",
          "summit",
          "transcript",
          "testimony",
          "article",
          "column",
          "book",
          "broadcast",
          "podcast",
          "video",
          "message",
          "release",
          "appearance",
          "session",
          "talks",
          "op-ed",
          "essay",
          "filing",
          "lawsuit",
          "note",
          "remarks",
          "blog",
          "forum",
          "event",
          "telephone",
          "phone",
          "lecture",
          "sermon",
          "text",
          "voicemail",
          "editorial",
          "press",
          "twitter",
          "facebook",
          "television",
          "radio",
          "program",
          "show");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "during", "via", "through", "by", "from", "after", "over");

  private Venues() {}

  /** The venue in the sentence of a saying: a phrase that hangs on its cue. */
  static Optional<Span> of(Saying saying) {
    SentenceView view = saying.view();
    Sentence sentence = view.sentence();
    for (Token phrase : sentence.children(saying.cueToken(), "obl", "nmod", "dep", "advcl")) {
      Token preposition = sentence.child(phrase.index(), "case").orElse(null);
      boolean inside = saying.pieces().stream().anyMatch(p -> p.overlaps(phrase.span()));
      if (preposition == null
          || inside
          || view.quoted(phrase.index())
          || !PREPOSITIONS.contains(preposition.lower())
          || !NOUNS.contains(phrase.lemma().toLowerCase(java.util.Locale.ROOT))) {
        continue;
      }
      int first = preposition.index() + 1;
      int last = phrase.index();
      for (int i = last + 1; i <= sentence.rightEdge(phrase.index()); i++) {
        boolean goesOn =
            !view.isPunctuation(i)
                && !view.token(i).isVerb()
                && !view.isWord(i, "that", "who", "which");
        if (!goesOn) {
          break;
        }
        last = i;
      }
      Span span = view.span(Math.min(first, phrase.index()), last);
      if (saying.pieces().stream().noneMatch(p -> p.overlaps(span))) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }
}
