package org.onrecord.actor;

import java.util.List;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * A name in a sentence, before it is known whose.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param skip characters of the first token that stand before it, as in “anti-ISIS”
 * @param label what the engine or the tables take it for
 * @param known what the tables hold under this name; empty for a name they do not know
 */
record Name(Sentence sentence, int first, int last, int skip, Label label, List<Known> known) {
  Name(Sentence sentence, int first, int last, Label label, List<Known> known) {
    this(sentence, first, last, 0, label, known);
  }

  /** What a name is taken for. */
  enum Label {
    PERSON,
    ORGANISATION,
    PLACE,
    UNKNOWN
  }

  Name {
    known = List.copyOf(known);
  }

  Span span() {
    Span span = sentence.span(first, last);
    return new Span(Math.min(span.begin() + skip, span.end()), span.end());
  }

  /** The token of the name that hangs on a token outside it. */
  int head() {
    for (int i = last; i >= first; i--) {
      Token token = sentence.token(i);
      if (token.head() < first || token.head() > last) {
        return i;
      }
    }
    return last;
  }

  boolean holds(int token) {
    return first <= token && token <= last;
  }

  boolean overlaps(int from, int to) {
    return first <= to && from <= last;
  }

  int length() {
    return last - first + 1;
  }

  Name as(Label other) {
    return new Name(sentence, first, last, skip, other, known);
  }
}
