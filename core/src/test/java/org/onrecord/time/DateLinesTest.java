package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Block;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Reading;

class DateLinesTest {
  private static final String TEXT =
      """
      It sank yesterday.
      Posted March 7, 2014 at 9:00
      It sank yesterday.
      """;

  private static Reading reading() {
    return ParseNotation.of(TEXT)
        .kind(1, Block.Kind.DATELINE)
        .sentence("It|PRP|2|nsubj sank=sink|VBD|0|root yesterday|NN|2|obl:tmod .|.|2|punct")
        .sentence("It|PRP|2|nsubj sank=sink|VBD|0|root yesterday|NN|2|obl:tmod .|.|2|punct")
        .reading();
  }

  private static final Publication PUBLISHED =
      Publication.on(LocalDate.of(2014, 3, 1), Publication.Basis.STATED, "page");

  private static List<TimeExpression> times() {
    Reading reading = reading();
    return new TimeFinder().find(reading.article().withPublished(PUBLISHED), reading.parse());
  }

  @Test
  void whatStandsBelowADateLineIsReadFromItsDay() {
    assertThat(times())
        .extracting(TimeExpression::value)
        .containsExactly("2014-02-28", "2014-03-07", "2014-03-06");
  }

  @Test
  void itIsTheDayOfPublicationForWhatStandsBelow() {
    int last = TEXT.lastIndexOf("sank");
    Span cue = new Span(last, last + 4);
    Span sentence = new Span(TEXT.lastIndexOf("It"), TEXT.length() - 1);
    List<TimeExpression> lineOnly = times().subList(1, 2);
    assertThat(Dating.ofSaying(lineOnly, cue, sentence, TEXT, PUBLISHED).map(Dating::range))
        .contains(DateRange.of(LocalDate.of(2014, 3, 7)));
  }
}
