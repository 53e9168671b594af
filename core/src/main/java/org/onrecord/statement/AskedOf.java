package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.language.Token;

/**
 * “Asked whether the bridge was safe, Rao said …”; “when asked by a reporter about the bridge”: a
 * question put to the one who speaks next, mostly by nobody that is named.
 */
final class AskedOf implements Frame {
  private final ClauseEnd clauseEnd;

  AskedOf(CueLexicon cues) {
    this.clauseEnd = new ClauseEnd(cues);
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    int v = verb.verb();
    Token token = view.token(v);
    boolean asked =
        token.lemma().matches("ask|question|press")
            && token.tag().matches("VB[ND]")
            && verb.group().first() == v
            && opens(view, v);
    if (!asked) {
      return List.of();
    }
    NounPhrase by = agent(view, v);
    int p = by == null ? v + 1 : by.last() + 1;
    int from = question(view, p);
    if (from < 0) {
      return List.of();
    }
    int end = clauseEnd.of(view, verb, from);
    if (view.isWord(from - 1, "about")) {
      end = beforeAnswer(view, from, end);
    }
    for (int i = from + 1; i <= end; i++) {
      if (view.isComma(i) && !view.quoted(i) && startsAnswer(view, i + 1)) {
        end = i - 1;
      }
    }
    Span content = ContentSpan.of(view, from, end).orElse(null);
    if (content == null) {
      return List.of();
    }
    return List.of(
        new Saying(
            "question-put",
            verb.cue(),
            view,
            view.span(v, v),
            v,
            by,
            answerer(view, end),
            List.of(content),
            0.8));
  }

  /** At the head of a sentence or clause, with “when” or nothing before. */
  private static boolean opens(SentenceView view, int v) {
    int i = v - 1;
    while (i >= 0 && view.isWord(i, "when", "later", "and", "but", "while", "if", "once")) {
      i--;
    }
    return i < 0 || (view.isPunctuation(i) && (i < v - 1 || i == 0 || !view.isComma(i)));
  }

  /** Where the question begins, behind where and when it was asked, or -1. */
  private static int question(SentenceView view, int p) {
    for (int i = p; i < Math.min(view.size(), p + 12); i++) {
      if (view.isPunctuation(i) || view.token(i).isVerb() || view.quoted(i)) {
        return -1;
      }
      if (view.isWord(i, "whether", "if", "why", "how", "what", "who", "whom", "where", "which")) {
        return i;
      }
      if (i == p && view.isWord(i, "about") && i + 1 < view.size()) {
        return i + 1;
      }
    }
    return -1;
  }

  /** “Asked about it she changed the subject”: the last token before a clause of its own. */
  private static int beforeAnswer(SentenceView view, int from, int end) {
    for (int i = from; i <= end; i++) {
      Token token = view.token(i);
      if (token.tag().matches("W.*|IN") && i > from && !view.isWord(i, "of", "in", "on", "for")) {
        return end;
      }
      if (token.is("nsubj") && token.head() > i && i > from) {
        return Math.max(from, view.sentence().leftEdge(i) - 1);
      }
    }
    return end;
  }

  private static boolean startsAnswer(SentenceView view, int i) {
    return i < view.size() && view.token(i).tag().matches("DT|NNP?S?|PRP.?|JJ");
  }

  /** The subject of the clause behind the question: the one who was asked. */
  private static @Nullable NounPhrase answerer(SentenceView view, int end) {
    for (int i = end + 1; i < Math.min(view.size(), end + 10); i++) {
      Token token = view.token(i);
      if (token.is("nsubj") && token.head() > i && !view.quoted(i)) {
        return NounPhrase.before(view, i, token.head());
      }
    }
    return null;
  }

  private static @Nullable NounPhrase agent(SentenceView view, int v) {
    if (!view.isWord(v + 1, "by")) {
      return null;
    }
    Optional<Token> oblique =
        view.sentence().children(v, "obl", "nmod").stream()
            .filter(o -> view.sentence().leftEdge(o.index()) == v + 1)
            .findFirst();
    return oblique.map(o -> new NounPhrase(o.index(), v + 2, o.index())).orElse(null);
  }
}
