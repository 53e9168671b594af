package org.onrecord.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.article.Span;
import org.onrecord.language.Lexicon;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Party;
import org.onrecord.record.Reading;
import org.onrecord.record.Statement;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;

class FigureExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More/JJR than/IN 240,000 people/NNS fled/VBD          | More than 240,000 people = more_than 240000 people
          The group has/VBZ 60 members .                        | 60 members = exactly 60 member
          It hosts/VBZ nearly two million/CD refugees           | nearly two million refugees = almost 2000000 refugee
          They lost/VBD 1.5m tonnes                             | 1.5m tonnes = exactly 1500000 ton
          It cost/VBD $ 2 bn                                    | $ 2 bn = exactly 2000000000 dollar
          It cost/VBD about 30 million/CD euros                 | about 30 million euros = about 30000000 euro
          Turnout was/VBD below/IN 45 %/NN                      | below 45 % = less_than 45 percent
          Dozens/NNS died/VBD there                          | Dozens = vague 24.. person
          It moved/VBD hundreds of thousands of ships           | hundreds of thousands of ships = vague 100000.. ship
          They seized/VBD two/CD of its/PRP$ ships                   | two of its ships = exactly 2 ship
          They backed/VBD a third of the plans                  | a third of the plans = exactly 0.33 plan
          It sent/VBD between/IN 50 and 60 ships                | between 50 and 60 ships = about 50..60 ship
          It sent/VBD 50 to 60 ships                            | 50 to 60 ships = about 50..60 ship
          It sent/VBD 30 ships or less                          | 30 ships or less = at_most 30 ship
          It lies/VBZ 4 kilometers ( 2.5 miles ) off            | 4 kilometers = exactly 4 kilometer
          They sent/VBD half a dozen ships                      | half a dozen ships = exactly 6 ship
          """)
  void readsNumberBoundAndUnit(String text, String expected) {
    assertThat(Sentences.written(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They passed/VBD Resolution/NNP 2254 again",
        "He told/VBD Channel/NNP 4 so",
        "Velden/NNP , 34 , left/VBD",
        "He is/VBZ 34 years old",
        "The image is/VBZ 16x9",
        "See/VB 2 of 6 photos",
        "1 . Ships left/VBD",
        "It ended/VBD in 1987 again",
        "Call/VB 555 0123 at once",
        "The second ship left/VBD",
        "The two/CD ministers met/VBD",
        "On the one/CD hand/NN he left/VBD",
        "One/CD of the best ships sank/VBD",
        "It has/VBZ no ships"
      })
  void otherNumbersAreNoFigures(String text) {
    assertThat(Sentences.written(text)).isEmpty();
  }

  @Test
  void theInnermostStatementGivesTheFigure() {
    Reading reading = Sentences.reading("He said/VBD they said/VBD 60 ships left/VBD");
    Statement outer = statement(reading, "they said 60 ships left");
    Statement inner = statement(reading, "60 ships left");
    List<Figure> figures = Sentences.figures(reading.with(List.of(outer, inner)));
    assertThat(figures)
        .extracting(Figure::assertedBy)
        .containsExactly(new Voice.Spoken(inner.id()));
    assertThat(Sentences.figures(reading))
        .extracting(Figure::assertedBy)
        .containsExactly(Voice.NARRATOR);
  }

  private static Statement statement(Reading reading, String words) {
    int begin = reading.article().text().indexOf(words);
    Span span = new Span(begin, begin + words.length());
    return new Statement(
        EntryId.of(reading.article().id(), 's', span),
        reading.article().id(),
        Statement.Form.INDIRECT,
        span,
        List.of(),
        List.of(),
        reading.parse().sentence(0).span(),
        null,
        Party.NOBODY,
        List.of(),
        null,
        null,
        null,
        false,
        null,
        null,
        new Why("test", 1));
  }

  @Test
  void boundsFindTheirExamples() {
    for (Lexicon.Row row : Lexicon.read(FigureExtractor.class, "bounds.tsv").rows()) {
      String text = tagged(row.get("example"));
      assertThat(Sentences.figures(Sentences.reading(text)))
          .as(row.toString())
          .extracting(figure -> figure.bound().label())
          .containsExactly(row.get("bound"));
    }
  }

  @Test
  void wordsThatMakeNamesOfNumbersFindTheirExamples() {
    for (Lexicon.Row row : Lexicon.read(FigureExtractor.class, "exclusions.tsv").rows()) {
      assertThat(row.get("example").toLowerCase(java.util.Locale.ROOT))
          .as(row.toString())
          .contains(row.get("word"));
      assertThat(Sentences.written(tagged(row.get("example")))).as(row.toString()).isEmpty();
    }
  }

  /** An example with its marks apart and its verb tagged. */
  private static String tagged(String example) {
    return example
        .replaceAll("\\.$", " .")
        .replaceAll(
            "\\b(took|rose|fell|feared|are|lost|invoked|passed|told|was|acted|broke|signed|stands|lives|ranked|closed|met|See|is|ends|left)\\b",
            "$1/VBD")
        .replaceAll("\\bone there", "one/CD there");
  }

  @Test
  void longRowsOfNumbersAreReadInOnePass() {
    String row =
        "They sent/VBD " + "one/CD hundred/CD million/CD 12,3 1.2.3 half a ".repeat(300) + "ships";
    assertThat(Sentences.written(row)).hasSizeLessThan(1000);
  }
}
