package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.article.Span;
import org.onrecord.language.Token;

/** “RAO: The bridge is safe.” at the head of a paragraph: a line of a transcript. */
final class Transcripts {
  private static final int LONGEST_NAME = 5;
  private static final Cue COLON =
      new Cue(List.of(":"), Cue.Kind.SAY, Set.of(Cue.Takes.QUOTE), 0.9);

  /** The turn that a paragraph's first sentence opens, to the end of the paragraph. */
  Optional<Saying> find(SentenceView view, Span block) {
    if (view.headline() || view.sentence().span().begin() != block.begin()) {
      return Optional.empty();
    }
    for (int i = 0; i < view.size() && i <= LONGEST_NAME; i++) {
      if (view.isWord(i, ":")) {
        int first = view.isMark(0) ? 1 : 0;
        boolean speaker = i > first && isSpeaker(view, first, i - 1);
        if (!speaker || i + 1 >= view.size()) {
          return Optional.empty();
        }
        Span content = new Span(view.token(i + 1).span().begin(), block.end());
        return Optional.of(
            new Saying(
                "transcript",
                COLON,
                view,
                view.token(i).span(),
                i,
                new NounPhrase(i - 1, first, i - 1),
                null,
                List.of(content),
                0.9));
      }
    }
    return Optional.empty();
  }

  /** A name in capitals, the full name of a person, or “Q” and “A”. */
  private static boolean isSpeaker(SentenceView view, int first, int last) {
    boolean letter = last == first && view.isWord(first, "q", "a");
    if (letter || (isPerson(view, first, last) && isTurn(view, last + 2))) {
      return true;
    }
    boolean capitals = false;
    for (int i = first; i <= last; i++) {
      Token token = view.token(i);
      String word = token.word();
      boolean upper = word.equals(word.toUpperCase(java.util.Locale.ROOT));
      if (!upper || (token.isVerb() && !token.isName() && word.length() < 3)) {
        return false;
      }
      capitals |= word.length() > 2 && Character.isLetter(word.charAt(0));
    }
    return capitals;
  }

  private static boolean isPerson(SentenceView view, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!view.token(i).entity().equals("PERSON")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a clause follows: “Rao: Finish second.” is a list. */
  private static boolean isTurn(SentenceView view, int from) {
    for (int i = from; i < view.size(); i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }
}
