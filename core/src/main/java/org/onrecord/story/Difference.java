package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.record.Statement;

/**
 * A stretch of words in which two versions of an utterance are the same or part.
 *
 * @param inFull the words of the fuller version; null where the other adds some
 * @param inOther the words of the other version; null where it leaves some out
 */
public record Difference(Kind kind, @Nullable Passage inFull, @Nullable Passage inOther) {
  /** How the words of a stretch stand to each other. */
  public enum Kind {
    SAME,
    /** The same words in another spelling, or another name of the same thing. */
    RESPELT,
    CHANGED,
    LEFT_OUT,
    ADDED
  }

  /** The stretches of two versions, in order of the fuller one. */
  public static List<Difference> between(
      Article fullArticle, Statement full, Article otherArticle, Statement other) {
    Wording x = Wording.of(fullArticle.text(), words(full));
    Wording y = Wording.of(otherArticle.text(), words(other));
    List<Difference> found = new ArrayList<>();
    int a = 0;
    int b = 0;
    for (Alignment.Run run : Alignment.of(x, y).runs()) {
      gap(fullArticle, x, a, run.a(), otherArticle, y, b, run.b(), found);
      same(fullArticle, x, otherArticle, y, run, found);
      a = run.a() + run.words();
      b = run.b() + run.words();
    }
    gap(fullArticle, x, a, x.size(), otherArticle, y, b, y.size(), found);
    return found;
  }

  private static List<Span> words(Statement statement) {
    if (!statement.quotes().isEmpty()) {
      return statement.quotes();
    }
    return statement.parts().isEmpty() ? List.of(statement.passage()) : statement.parts();
  }

  private static void gap(
      Article fullArticle,
      Wording x,
      int fromA,
      int toA,
      Article otherArticle,
      Wording y,
      int fromB,
      int toB,
      List<Difference> found) {
    Passage inFull = passage(fullArticle, x, fromA, toA);
    Passage inOther = passage(otherArticle, y, fromB, toB);
    if (inFull != null || inOther != null) {
      Kind kind = inFull == null ? Kind.ADDED : inOther == null ? Kind.LEFT_OUT : Kind.CHANGED;
      found.add(new Difference(kind, inFull, inOther));
    }
  }

  private static void same(
      Article fullArticle,
      Wording x,
      Article otherArticle,
      Wording y,
      Alignment.Run run,
      List<Difference> found) {
    int from = 0;
    while (from < run.words()) {
      boolean exact = x.exact(run.a() + from) == y.exact(run.b() + from);
      int to = from + 1;
      while (to < run.words() && exact == (x.exact(run.a() + to) == y.exact(run.b() + to))) {
        to++;
      }
      found.add(
          new Difference(
              exact ? Kind.SAME : Kind.RESPELT,
              passage(fullArticle, x, run.a() + from, run.a() + to),
              passage(otherArticle, y, run.b() + from, run.b() + to)));
      from = to;
    }
  }

  private static @Nullable Passage passage(Article article, Wording words, int from, int to) {
    return from >= to ? null : Passage.of(article, words.span(from).union(words.span(to - 1)));
  }
}
