package org.onrecord.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.EntryId;
import org.onrecord.record.Extractor;
import org.onrecord.record.Figure;
import org.onrecord.record.Reading;
import org.onrecord.record.Why;
import org.onrecord.time.DateRange;
import org.onrecord.time.Dating;

/** Finds the figures of an article: what is counted, how many, within which bound, by whom. */
public final class FigureExtractor implements Extractor {
  @Override
  public String name() {
    return "figure";
  }

  @Override
  public List<Figure> extract(Reading reading) {
    List<Figure> figures = new ArrayList<>();
    Voices voices = new Voices(reading);
    for (Sentence sentence : reading.parse().sentences()) {
      sentence(reading, sentence, voices, figures);
    }
    return List.copyOf(figures);
  }

  private static void sentence(
      Reading reading, Sentence sentence, Voices voices, List<Figure> figures) {
    Block block = reading.article().blocks().get(sentence.block());
    NumeralReader reader = new NumeralReader(sentence);
    boolean measured = false;
    int i = 0;
    while (i < sentence.size()) {
      Numeral number = reader.read(i);
      if (number == null) {
        measured &= isBracket(sentence.token(i));
        i++;
        continue;
      }
      Counted counted = counted(reading, sentence, number, block.kind().isHeadline());
      boolean conversion =
          measured && counted != null && isBracket(sentence.token(Math.max(0, i - 1)));
      if (counted != null && !conversion) {
        figures.add(figure(reading, sentence, number, counted, voices));
      }
      measured = counted != null && counted.rule().equals("measure");
      i = Math.max(number.last(), counted == null ? 0 : inner(number, counted)) + 1;
    }
  }

  /** The last token that the figure takes away from further figures. */
  private static int inner(Numeral number, Counted counted) {
    return Math.max(number.last(), counted.last());
  }

  private static boolean isBracket(Token token) {
    return token.word().equals("(") || token.word().equals("-LRB-");
  }

  private static @Nullable Counted counted(
      Reading reading, Sentence sentence, Numeral number, boolean title) {
    Span span = sentence.span(number.first(), number.last());
    if (Exclusions.inTime(span, reading.times()) || Exclusions.hold(sentence, number, title)) {
      return null;
    }
    Counted counted = Counted.of(sentence, number);
    if (counted == null) {
      return null;
    }
    boolean bounded =
        Bounds.before(sentence, counted.first()) != null
            || Bounds.after(sentence, counted.last()) != null;
    return Exclusions.refers(sentence, number, counted, bounded) ? null : counted;
  }

  private static Figure figure(
      Reading reading, Sentence sentence, Numeral number, Counted counted, Voices voices) {
    Bounds.Found before = Bounds.before(sentence, counted.first());
    Bounds.Found after = Bounds.after(sentence, counted.last());
    after = after == null ? Bounds.after(sentence, number.last()) : after;
    int first = before == null ? counted.first() : before.first();
    if (number.form() == Numeral.Form.RANGE
        && Counted.word(sentence, first - 1).equals("between")) {
      first--;
    }
    int last = after == null ? counted.last() : Math.max(after.last(), counted.last());
    Figure.Bound bound = before != null ? before.bound() : number.bound();
    bound = before == null && after != null ? after.bound() : bound;
    if (number.value() == null && bound != Figure.Bound.VAGUE) {
      bound = number.form() == Numeral.Form.VAGUE ? Figure.Bound.VAGUE : bound;
    }
    Article article = reading.article();
    Span passage = sentence.span(first, last);
    Span at = sentence.span(number.first(), number.last());
    boolean sure = counted.rule().equals("noun") || counted.rule().equals("money");
    return new Figure(
        EntryId.of(article.id(), 'f', passage),
        article.id(),
        passage,
        number.value(),
        number.low(),
        number.high(),
        bound,
        counted.unit(),
        counted.of() == null ? verb(sentence, counted) : counted.of(),
        asOf(reading, sentence, counted, voices, at),
        voices.at(at),
        new Why(counted.rule(), sure ? 0.9 : 0.75));
  }

  /** The verb that says what happened to what is counted. */
  private static @Nullable String verb(Sentence sentence, Counted counted) {
    Token head = sentence.token(counted.head());
    int verb = head.head();
    return verb >= 0 && sentence.token(verb).isVerb() ? sentence.token(verb).lemma() : null;
  }

  /** The day of the clause, else of the statement that gives the figure, else of publication. */
  private static @Nullable DateRange asOf(
      Reading reading, Sentence sentence, Counted counted, Voices voices, Span at) {
    Token head = sentence.token(counted.head());
    Token trigger = head.head() >= 0 ? sentence.token(head.head()) : head;
    Article article = reading.article();
    Optional<DateRange> own =
        Dating.ofClause(reading.times(), trigger.span(), sentence.span(), article.text())
            .map(Dating::range);
    Publication published = article.published();
    DateRange fallback = published == null ? null : new DateRange(published.from(), published.to());
    return own.or(() -> voices.date(at)).orElse(fallback);
  }
}
