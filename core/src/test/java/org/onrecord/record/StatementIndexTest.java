package org.onrecord.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

class StatementIndexTest {
  private static final ArticleId ARTICLE = new ArticleId("0123456789ab");

  private static Statement statement(Span passage, List<Span> parts) {
    return new Statement(
        EntryId.of(ARTICLE, 's', passage),
        ARTICLE,
        Statement.Form.INDIRECT,
        passage,
        List.of(),
        parts,
        passage,
        null,
        Party.NOBODY,
        List.of(),
        null,
        null,
        null,
        false,
        null,
        null,
        new Why("invented", 1));
  }

  @Test
  void findsTheShortestThatHoldsAPlace() {
    Statement outer = statement(new Span(0, 100), List.of());
    Statement inner = statement(new Span(20, 60), List.of());
    StatementIndex index = new StatementIndex(List.of(outer, inner));

    assertThat(index.innermost(new Span(30, 40))).contains(inner);
    assertThat(index.innermost(new Span(50, 70))).contains(outer);
    assertThat(index.innermost(new Span(90, 110))).isEmpty();
  }

  @Test
  void whatStandsBetweenThePartsWasNotSaid() {
    Statement split = statement(new Span(0, 100), List.of(new Span(0, 40), new Span(60, 100)));
    StatementIndex index = new StatementIndex(List.of(split));

    assertThat(index.innermost(new Span(10, 20))).contains(split);
    assertThat(index.innermost(new Span(45, 55))).isEmpty();
  }

  @Test
  void aDayIsSaidApartFromADeedOutsideTheWords() {
    StatementIndex index = new StatementIndex(List.of(statement(new Span(50, 90), List.of())));

    assertThat(index.parts(new Span(60, 70), new Span(0, 10))).isTrue();
    assertThat(index.parts(new Span(60, 70), new Span(80, 85))).isFalse();
    assertThat(index.parts(new Span(20, 30), new Span(0, 10))).isFalse();
  }

  /** Any pile of nested and crossing statements gives what looking at each of them gives. */
  @Test
  void missesNone() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Statement> statements = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int begin = random.nextInt(100);
        statements.add(statement(new Span(begin, begin + 1 + random.nextInt(60)), List.of()));
      }
      StatementIndex index = new StatementIndex(statements);
      int begin = random.nextInt(100);
      Span place = new Span(begin, begin + 1 + random.nextInt(10));
      int at = random.nextInt(100);
      Span other = new Span(at, at + 1 + random.nextInt(10));

      Optional<Integer> shortest =
          statements.stream()
              .filter(s -> s.passage().covers(place))
              .map(s -> s.passage().length())
              .min(Comparator.naturalOrder());
      assertThat(index.innermost(place).map(s -> s.passage().length())).isEqualTo(shortest);
      assertThat(index.parts(place, other))
          .isEqualTo(
              statements.stream()
                  .anyMatch(s -> s.passage().covers(place) && !s.passage().overlaps(other)));
    }
  }
}
