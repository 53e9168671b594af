package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Publication;

class PublicationInferenceTest {
  private static PublicationInference.Sibling sibling(String text, String from, String to) {
    Publication published =
        new Publication(
            LocalDate.parse(from), LocalDate.parse(to), Publication.Basis.STATED, "page");
    return new PublicationInference.Sibling(published, FlatParse.times(text, null));
  }

  private static String days(Publication publication) {
    return publication.from() + "/" + publication.to();
  }

  @Test
  void aNamedDayAndItsWeekdayPlaceTheReport() {
    List<TimeExpression> times =
        FlatParse.times("The ferry left/VBD on May 5, 2015. It sank/VBD on Wednesday.", null);
    assertThat(PublicationInference.fromText(times).map(PublicationInferenceTest::days))
        .contains("2015-05-06/2015-05-07");
  }

  @Test
  void aKnownEventAWeekAgoPlacesTheReport() {
    List<TimeExpression> times =
        FlatParse.times("The Grenfell fire a week ago shook/VBD the city.", null);
    assertThat(PublicationInference.fromText(times).map(PublicationInferenceTest::days))
        .contains("2017-06-21/2017-06-21");
  }

  @Test
  void anEventThatMayBeEitherOfTwoPlacesNothing() {
    List<TimeExpression> times =
        FlatParse.times("The attacks in Paris a week ago shook/VBD the city.", null);
    assertThat(PublicationInference.fromText(times)).isEmpty();
  }

  @Test
  void aDayAheadTellsOneOfTwoEventsFromTheOther() {
    List<TimeExpression> times =
        FlatParse.times(
            "The attacks in Paris a week ago shook/VBD the city. They will/MD meet/VB on November"
                + " 24.",
            null);
    assertThat(PublicationInference.fromText(times).map(PublicationInferenceTest::days))
        .contains("2015-11-20/2015-11-20");
  }

  @Test
  void aTextWithoutAYearSaysNothing() {
    List<TimeExpression> times = FlatParse.times("It sank/VBD on Wednesday, May 6.", null);
    assertThat(PublicationInference.fromText(times)).isEmpty();
  }

  @Test
  void weekdaysNarrowWhatSiblingsSay() {
    List<TimeExpression> times = FlatParse.times("It sank/VBD on Wednesday.", null);
    List<PublicationInference.Sibling> siblings =
        List.of(sibling("It sank/VBD on Wednesday.", "2015-05-06", "2015-05-09"));
    assertThat(
            PublicationInference.fromSiblings(times, siblings).map(PublicationInferenceTest::days))
        .contains("2015-05-06/2015-05-07");
  }

  @Test
  void severalWeekdaysNarrowItFurther() {
    List<TimeExpression> times =
        FlatParse.times("It sank/VBD on Tuesday. It was/VBD found on Wednesday.", null);
    List<PublicationInference.Sibling> siblings =
        List.of(sibling("It sank/VBD on Tuesday.", "2015-05-05", "2015-05-08"));
    assertThat(
            PublicationInference.fromSiblings(times, siblings).map(PublicationInferenceTest::days))
        .contains("2015-05-06/2015-05-07");
  }

  @Test
  void aReportThatNamesAFarDayIsNoSibling() {
    List<TimeExpression> times = FlatParse.times("It sank/VBD on September 15.", null);
    List<PublicationInference.Sibling> siblings =
        List.of(sibling("It sank/VBD on Wednesday.", "2015-11-20", "2015-11-20"));
    assertThat(PublicationInference.fromSiblings(times, siblings)).isEmpty();
  }

  @Test
  void todayIsTheDayThatTheOthersDate() {
    List<TimeExpression> times = FlatParse.times("It sank/VBD today.", null);
    List<PublicationInference.Sibling> siblings =
        List.of(sibling("It sank/VBD on Wednesday.", "2015-05-06", "2015-05-09"));
    assertThat(
            PublicationInference.fromSiblings(times, siblings).map(PublicationInferenceTest::days))
        .contains("2015-05-06/2015-05-06");
  }

  @Test
  void siblingsFarApartSayNothing() {
    List<PublicationInference.Sibling> siblings =
        List.of(
            sibling("A.", "2015-05-06", "2015-05-06"), sibling("B.", "2016-05-06", "2016-05-06"));
    assertThat(PublicationInference.fromSiblings(List.of(), siblings)).isEmpty();
    assertThat(PublicationInference.fromSiblings(List.of(), List.of())).isEmpty();
  }
}
