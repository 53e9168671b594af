package org.onrecord.statement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.language.Token;

/** Cuts a stretch of tokens to what was said: no “that” before it, no point behind it. */
final class ContentSpan {
  private ContentSpan() {}

  /** The span from one token to another, trimmed; empty where only punctuation is left. */
  static Optional<Span> of(SentenceView view, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isLeading(view, first)) {
      first++;
    }
    while (last >= first && isTrailing(view, last)) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(view.span(first, last));
  }

  private static boolean isLeading(SentenceView view, int i) {
    if (view.isWord(i, "that")) {
      Token token = view.token(i);
      return token.tag().equals("IN") || token.is("mark");
    }
    return view.isPunctuation(i)
        && !view.quoted(i)
        && !view.isWord(i, "(", "[", "-lrb-", "$", "#", "@", "£", "€", "…", "...");
  }

  private static boolean isTrailing(SentenceView view, int i) {
    if (view.quoted(i)) {
      return false;
    }
    return view.isPunctuation(i) && !view.isWord(i, ")", "]", "-rrb-", "%", "…", "...", "?", "!");
  }

  /** The last token of a stretch that is not punctuation, or null. */
  static @Nullable Token lastWord(SentenceView view, int from, int to) {
    for (int i = to; i >= from; i--) {
      if (!view.isPunctuation(i)) {
        return view.token(i);
      }
    }
    return null;
  }
}
