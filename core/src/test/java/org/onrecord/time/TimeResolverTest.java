package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Publication;

class TimeResolverTest {
  private static Publication range(String from, String to) {
    return new Publication(
        LocalDate.parse(from), LocalDate.parse(to), Publication.Basis.INFERRED, "siblings");
  }

  private static TimeExpression resolved(String text, Publication published) {
    return TimeResolver.resolve(FlatParse.times(text, null).get(0), published);
  }

  @Test
  void everyDayOfTheRangeGivesTheSameTuesday() {
    TimeExpression tuesday =
        resolved("She spoke/VBD on Tuesday.", range("2015-09-16", "2015-09-18"));
    assertThat(tuesday.value()).isEqualTo("2015-09-15");
    assertThat(tuesday.range()).isEqualTo(DateRange.of(LocalDate.of(2015, 9, 15)));
  }

  @Test
  void aRangeOfPublicationGivesARange() {
    TimeExpression yesterday =
        resolved("She spoke/VBD yesterday.", range("2015-09-16", "2015-09-18"));
    assertThat(yesterday.value()).isEqualTo("XXXX-XX-XX");
    assertThat(yesterday.range())
        .isEqualTo(new DateRange(LocalDate.of(2015, 9, 15), LocalDate.of(2015, 9, 17)));
  }

  @Test
  void resolvingAgainForgetsTheFirstDay() {
    TimeExpression first = resolved("She spoke/VBD last month.", range("2015-09-16", "2015-09-16"));
    TimeExpression again = TimeResolver.resolve(first, range("2016-01-05", "2016-01-05"));
    assertThat(first.value()).isEqualTo("2015-08");
    assertThat(again.value()).isEqualTo("2015-12");
    assertThat(TimeResolver.resolve(again, null).value()).isEqualTo("XXXX-XX");
  }

  @Test
  void tenseYieldsWhereItWouldGoFarAstray() {
    TimeExpression payable =
        resolved("The payment was/VBD set for Dec. 15.", range("1999-11-02", "1999-11-02"));
    assertThat(payable.value()).isEqualTo("1999-12-15");
  }

  @Test
  void leapDaysAreFoundInLeapYears() {
    TimeExpression leap =
        resolved("She spoke/VBD on February 29.", range("2015-09-16", "2015-09-16"));
    assertThat(leap.value()).isEqualTo("2012-02-29");
  }
}
