package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;

/** Whether a sentence or a figure stands in articles, where, and who says it there. */
public final class ClaimCheck {
  /** A sentence is close to a claim from this share of the claim's words of content on. */
  private static final double CLOSE = 0.7;

  private ClaimCheck() {}

  /** How a place of an article stands to a claim, the nearest first. */
  public enum Kind {
    /** The same words. */
    VERBATIM,
    /** The same words in another spelling. */
    RESPELT,
    /** The same number with the same bound, of the same thing. */
    SAME_FIGURE,
    /** Most of the words, in the same order. */
    CLOSE,
    /** A number of the same thing that the claim's allows: rounded, or within its bound. */
    FITTING_FIGURE,
    /** Another number of the same thing. */
    OTHER_FIGURE
  }

  /**
   * A place that answers to a claim.
   *
   * @param passage the words that answer
   * @param within what is read round them: the paragraph
   * @param statement the innermost statement that holds them; null where the outlet says it itself
   */
  public record Finding(
      Kind kind, Passage passage, Passage within, @Nullable EntryId statement, Voice voice) {}

  /**
   * The places of an article that answer to a claim, the nearest first and then by place.
   *
   * @param claim the record of the claim's text alone
   */
  public static List<Finding> of(ArticleRecord claim, ArticleRecord article) {
    List<Finding> found = new ArrayList<>();
    Article asked = claim.article();
    Wording words = Wording.of(asked.text(), List.of(new Span(0, asked.text().length())));
    for (Block block : article.article().blocks()) {
      if (words.size() > 0 && block.kind().isProse()) {
        words(words, article, block, found);
      }
    }
    for (Figure figure : claim.entries(Figure.class)) {
      for (Figure other : article.entries(Figure.class)) {
        figure(figure, other, words, article, found);
      }
    }
    found.sort(
        Comparator.comparing(Finding::kind).thenComparing(finding -> finding.passage().span()));
    return withoutRepeats(found);
  }

  private static void words(
      Wording claim, ArticleRecord article, Block block, List<Finding> found) {
    String text = article.article().text();
    Wording there = Wording.of(text, List.of(block.span()));
    int whole = 0;
    for (int at = 0; at + claim.size() <= there.size(); at++) {
      Kind kind = same(claim, there, at);
      if (kind != null) {
        whole++;
        Span span = new Span(there.span(at).begin(), there.span(at + claim.size() - 1).end());
        found.add(finding(kind, span, article, block));
      }
    }
    if (whole == 0) {
      close(claim, there, article, block, found);
    }
  }

  /** Whether the claim's words stand at a place, and how; null where they do not. */
  private static @Nullable Kind same(Wording claim, Wording there, int at) {
    boolean exact = true;
    for (int i = 0; i < claim.size(); i++) {
      if (claim.normal(i) != there.normal(at + i)) {
        return null;
      }
      exact &= claim.exact(i) == there.exact(at + i);
    }
    return exact ? Kind.VERBATIM : Kind.RESPELT;
  }

  private static void close(
      Wording claim, Wording there, ArticleRecord article, Block block, List<Finding> found) {
    int content = 0;
    for (int i = 0; i < claim.size(); i++) {
      content += claim.isLight(i) ? 0 : 1;
    }
    int from = 0;
    while (from < there.size() && content > 1) {
      int to = from;
      while (to < there.size() && there.segment(to) == there.segment(from)) {
        to++;
      }
      Span sentence = new Span(there.span(from).begin(), there.span(to - 1).end());
      Wording words = Wording.of(article.article().text(), List.of(sentence));
      Alignment alignment = Alignment.of(claim, words);
      if (alignment.content(claim) >= CLOSE * content) {
        List<Alignment.Run> runs = alignment.runs();
        Alignment.Run last = runs.get(runs.size() - 1);
        Span span =
            new Span(
                words.span(runs.get(0).b()).begin(), words.span(last.b() + last.words() - 1).end());
        found.add(finding(Kind.CLOSE, span, article, block));
      }
      from = to;
    }
  }

  private static void figure(
      Figure claim, Figure other, Wording words, ArticleRecord article, List<Finding> found) {
    FigureRange asked = FigureRange.of(claim);
    FigureRange given = FigureRange.of(other);
    if (asked == null || given == null || !Objects.equals(claim.unit(), other.unit())) {
      return;
    }
    boolean same =
        Objects.equals(claim.value(), other.value())
            && Objects.equals(claim.low(), other.low())
            && Objects.equals(claim.high(), other.high())
            && claim.bound() == other.bound();
    Kind kind =
        same
            ? Kind.SAME_FIGURE
            : asked.meets(given) || asked.isRounded(given)
                ? Kind.FITTING_FIGURE
                : Kind.OTHER_FIGURE;
    article
        .article()
        .blockAt(other.passage().begin())
        .filter(block -> kind != Kind.OTHER_FIGURE || speaksOf(claim, words, article, block))
        .ifPresent(
            block ->
                found.add(
                    new Finding(
                        kind,
                        Passage.of(article.article(), other.passage()),
                        Passage.of(article.article(), block.span()),
                        other.assertedBy() instanceof Voice.Spoken spoken
                            ? spoken.statement()
                            : null,
                        other.assertedBy())));
  }

  /** Whether a paragraph has a word of content that the claim has outside its figure. */
  private static boolean speaksOf(Figure claim, Wording words, ArticleRecord article, Block block) {
    Wording there = Wording.of(article.article().text(), List.of(block.span()));
    boolean bare = true;
    for (int i = 0; i < words.size(); i++) {
      boolean outside =
          words.span(i).end() <= claim.passage().begin()
              || words.span(i).begin() >= claim.passage().end();
      if (outside && !words.isLight(i)) {
        bare = false;
        if (there.holds(words.normal(i))) {
          return true;
        }
      }
    }
    return bare;
  }

  private static Finding finding(Kind kind, Span span, ArticleRecord article, Block block) {
    EntryId statement = null;
    int shortest = Integer.MAX_VALUE;
    for (Statement one : article.entries(Statement.class)) {
      Span said = one.passage();
      if (said.begin() <= span.begin() && span.end() <= said.end() && said.length() < shortest) {
        statement = one.id();
        shortest = said.length();
      }
    }
    return new Finding(
        kind,
        Passage.of(article.article(), span),
        Passage.of(article.article(), block.span()),
        statement,
        statement == null ? Voice.NARRATOR : new Voice.Spoken(statement));
  }

  /** Without a farther finding that only repeats characters of a nearer one. */
  private static List<Finding> withoutRepeats(List<Finding> sorted) {
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : sorted) {
      Span span = finding.passage().span();
      boolean repeats =
          kept.stream()
              .map(nearer -> nearer.passage().span())
              .anyMatch(near -> near.begin() < span.end() && span.begin() < near.end());
      if (!repeats) {
        kept.add(finding);
      }
    }
    return kept;
  }
}
