package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.article.Article;
import org.onrecord.language.ParseNotation;

final class QuotationMarksTest {
  private static List<MarkedPiece> pieces(String text) {
    return QuotationMarks.of(ParseNotation.of(text).article()).pieces();
  }

  private static List<String> inner(String text) {
    return pieces(text).stream().map(p -> p.inner().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          curly           | “We go,” she said. “We stay.”               | We go,;We stay.
          straight        | "We go," she said. "We stay."               | We go,;We stay.
          mixed           | “We go," she said. "We stay.”               | We go,;We stay.
          wrong way       | “We go“, she said.                          | We go
          low and high    | „We go“, she said.                          | We go
          guillemets      | «We go», she said.                          | We go
          doubled singles | ''We go,'' she said.                        | We go,
          nested singles  | “He said ‘no’ to us,” she said.             | He said ‘no’ to us,
          nested doubles  | “He said “no” to us,” she said.             | He said “no” to us,
          single          | Lind calls plan ‘a costly mistake’          | a costly mistake
          straight single | Lind calls plan 'a costly mistake'          | a costly mistake
          possessive      | Lind's plan and the drivers' road           |
          both            | Lind's plan is 'the drivers' dream' now     | the drivers' dream
          elision         | Rock 'n' roll in the '90s                   |
          inches          | A man 6'2" tall said "no" to us             | no
          unclosed        | “We go, and we stay.                        | We go, and we stay.
          unclosed, next  | “We go. She left. “We stay.”                | We go.;We stay.
          unopened        | We go, as planned,” she said.               | We go, as planned,
          empty           | He wrote “” and left.                       |
          """)
  void pairsMarks(String name, String text, String wanted) {
    List<String> expected = wanted == null ? List.of() : List.of(wanted.split(";"));
    assertThat(inner(text)).as(name).isEqualTo(expected);
  }

  @Test
  void goesOnInTheNextParagraph() {
    List<MarkedPiece> pieces = pieces("“We go.\n“We stay,” she said.");
    assertThat(pieces).extracting(MarkedPiece::closed).containsExactly(false, true);
    assertThat(pieces).extracting(MarkedPiece::reopens).containsExactly(false, true);
  }

  @Test
  void findsThePieceAtAPlace() {
    String text = "No “yes” no “maybe” no.";
    Article article = ParseNotation.of(text).article();
    QuotationMarks marks = QuotationMarks.of(article);
    assertThat(marks.at(text.indexOf("yes")).orElseThrow().inner().of(text)).isEqualTo("yes");
    assertThat(marks.at(0)).isEmpty();
    assertThat(marks.in(article.blocks().get(0).span())).hasSize(2);
  }

  @Test
  void staysLinearOnAThicketOfMarks() {
    String text = "“'\"".repeat(20_000);
    assertThat(pieces(text).size()).isLessThan(text.length());
  }
}
