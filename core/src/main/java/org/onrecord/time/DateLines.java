package org.onrecord.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Date lines inside a page that was pasted together from several reports: what stands below one was
 * published then. A date line above all prose is the article's own.
 */
final class DateLines {
  /** A line longer than this (characters) is no date line. */
  private static final int LONGEST = 100;

  private DateLines() {}

  /**
   * A date line.
   *
   * @param block its index
   */
  record DateLine(int block, TimeExpression time) {}

  /** The date lines below the first paragraph, in order. */
  static List<DateLine> of(Article article) {
    List<DateLine> lines = new ArrayList<>();
    boolean prose = false;
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      prose |= block.kind() == Block.Kind.PARAGRAPH;
      boolean head = block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.BYLINE;
      if (prose && head && block.span().length() <= LONGEST) {
        int at = b;
        date(article, block).ifPresent(time -> lines.add(new DateLine(at, time)));
      }
    }
    return lines;
  }

  private static Optional<TimeExpression> date(Article article, Block block) {
    Line line = line(article.text(), block.span());
    Scene scene = new Scene(Meaning.PUBLICATION);
    for (int i = 0; line != null && i < line.size(); i++) {
      Match match = CalendarDates.read(line, i, scene);
      if (match != null
          && match.meaning() instanceof Meaning.Fixed fixed
          && fixed.value().length() == "2015-09-15".length()) {
        TimeExpression time =
            new TimeExpression(
                line.span(match.from(), match.to()),
                TimeExpression.Kind.DATE,
                fixed.value(),
                null,
                new Meaning.DateLine(fixed.value()),
                null);
        TimeExpression resolved = TimeResolver.resolve(time, article.published());
        return resolved.range() == null ? Optional.empty() : Optional.of(resolved);
      }
    }
    return Optional.empty();
  }

  /** What counts as the day of publication below a date line. */
  static Meaning anchor(DateLine line, @Nullable Publication published) {
    DateRange range = line.time.range();
    boolean own =
        published != null
            && range != null
            && range.from() != null
            && !published.from().isAfter(range.from())
            && !published.to().isBefore(range.from());
    return own ? Meaning.PUBLICATION : new Meaning.Fixed(line.time.value());
  }

  /** The words of a line that is not parsed. */
  private static @Nullable Line line(String text, Span span) {
    List<Token> tokens = new ArrayList<>();
    int from = -1;
    for (int i = span.begin(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || c == '.' || c == '/';
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        tokens.add(token(text, from, i, tokens.size()));
        from = -1;
      }
      if (!inside && !Characters.isSpace(c)) {
        tokens.add(token(text, i, i + 1, tokens.size()));
      }
    }
    return tokens.isEmpty() ? null : Line.of(new Sentence(0, 0, tokens));
  }

  private static Token token(String text, int from, int to, int index) {
    String word = text.substring(from, to);
    String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    return new Token(index, new Span(from, to), word, word, tag, "O", index - 1, "dep");
  }
}
