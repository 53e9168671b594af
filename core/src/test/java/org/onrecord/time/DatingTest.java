package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.language.ParseNotation;
import org.onrecord.record.Reading;

class DatingTest {
  private static final String TEXT = "Velden said Tuesday that rebels attacked the port on Monday.";
  private static final Publication PUBLISHED =
      Publication.on(LocalDate.of(2015, 9, 16), Publication.Basis.STATED, "page");

  private static Reading reading() {
    return ParseNotation.of(TEXT)
        .sentence(
            "Velden|NNP|2|nsubj|PERSON said=say|VBD|0|root Tuesday|NNP|2|obl:tmod that|IN|6|mark"
                + " rebels|NNS|6|nsubj attacked=attack|VBD|2|ccomp the|DT|8|det port|NN|6|obj"
                + " on|IN|10|case Monday|NNP|6|obl .|.|2|punct")
        .reading();
  }

  private static List<TimeExpression> times() {
    Reading reading = reading();
    return new TimeFinder().find(reading.article().withPublished(PUBLISHED), reading.parse());
  }

  private static Span word(String word) {
    int begin = TEXT.indexOf(word);
    return new Span(begin, begin + word.length());
  }

  private static final Span SENTENCE = new Span(0, TEXT.length());

  @Test
  void aSayingHasTheTimeOfItsOwnClause() {
    assertThat(Dating.ofSaying(times(), word("said"), SENTENCE, TEXT, PUBLISHED))
        .contains(new Dating(DateRange.of(LocalDate.of(2015, 9, 15)), "“Tuesday”"));
  }

  @Test
  void anEventHasTheTimeOfItsOwnClause() {
    assertThat(Dating.ofEvent(times(), word("attacked"), SENTENCE, TEXT, PUBLISHED))
        .contains(new Dating(DateRange.of(LocalDate.of(2015, 9, 14)), "“Monday”"));
  }

  @Test
  void whatIsSaidLaterIsSaidOnTheDayThatTheReportTellsOf() {
    String text = TEXT + " Nobody was hurt, Velden added.";
    int added = text.indexOf("added");
    Span sentence = new Span(TEXT.length() + 1, text.length());
    List<TimeExpression> times = times();
    assertThat(
            Dating.ofSaying(
                times.subList(0, 1), new Span(added, added + 5), sentence, text, PUBLISHED))
        .contains(new Dating(DateRange.of(LocalDate.of(2015, 9, 15)), "“Tuesday”, told of before"));
  }

  @Test
  void withoutATimeTheDayOfPublicationHolds() {
    assertThat(Dating.ofSaying(List.of(), word("said"), SENTENCE, TEXT, PUBLISHED))
        .contains(new Dating(DateRange.of(LocalDate.of(2015, 9, 16)), Dating.PUBLISHED));
    assertThat(Dating.ofSaying(List.of(), word("said"), SENTENCE, TEXT, null)).isEmpty();
  }

  @Test
  void datesFollowWhenTheDayOfPublicationBecomesKnown() {
    Reading reading = reading();
    List<TimeExpression> open = new TimeFinder().find(reading.article(), reading.parse());
    assertThat(Dating.ofSaying(open, word("said"), SENTENCE, TEXT, null)).isEmpty();
    List<TimeExpression> resolved =
        open.stream().map(time -> TimeResolver.resolve(time, PUBLISHED)).toList();
    assertThat(Dating.ofSaying(resolved, word("said"), SENTENCE, TEXT, PUBLISHED))
        .map(Dating::range)
        .contains(DateRange.of(LocalDate.of(2015, 9, 15)));
  }
}
