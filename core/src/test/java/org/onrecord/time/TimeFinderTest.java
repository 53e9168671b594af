package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFinderTest {
  /** A Wednesday. */
  private static final String DAY = "2015-09-16";

  private static String written(TimeExpression time, String text) {
    return time.span().of(text) + " = " + time.kind() + " " + time.value();
  }

  private static List<String> found(String text, @Nullable String day) {
    return FlatParse.times(text, day).stream().map(t -> written(t, FlatParse.plain(text))).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mara Velden said/VBD on Tuesday that the port was closed.  | Tuesday = DATE 2015-09-15
          The envoy will/MD return/VB on Tuesday.                    | Tuesday = DATE 2015-09-22
          The envoy met/VBD them on Wednesday.                       | Wednesday = DATE 2015-09-16
          The talks failed/VBD last Friday.                          | last Friday = DATE 2015-09-11
          They will/MD meet/VB next Friday.                          | next Friday = DATE 2015-09-18
          She called/VBD late September 15 from Dushanbe.            | late September 15 = DATE 2015-09-15
          He arrived/VBD on 25 February and left.                    | 25 February = DATE 2015-02-25
          Talks will/MD resume/VB on 25 February.                    | 25 February = DATE 2016-02-25
          The ship sank/VBD on Tuesday, Sept. 1, 2015.               | Tuesday, Sept. 1, 2015 = DATE 2015-09-01
          The war began/VBD in March 2011.                           | March 2011 = DATE 2011-03
          The minister resigned/VBD in October.                      | October = DATE 2014-10
          The count of 2015-09-10 was/VBD wrong.                     | 2015-09-10 = DATE 2015-09-10
          It was/VBD built in 1987.                                  | 1987 = DATE 1987
          The alliance dates/VBZ from the 1950s.                     | the 1950s = DATE 195
          The church is/VBZ of the 12th century.                     | the 12th century = DATE 11
          He resigned/VBD yesterday.                                 | yesterday = DATE 2015-09-15
          Talks went/VBD on yesterday evening.                       | yesterday evening = TIME 2015-09-15TEV
          The call came/VBD on Monday night.                         | Monday night = TIME 2015-09-14TNI
          Lines opened/VBD at 3:15 p.m. on Monday.                   | 3:15 p.m. on Monday = TIME 2015-09-14T15:15
          Lines close/VBP at 10 a.m. ET tomorrow.                    | 10 a.m. ET tomorrow = TIME 2015-09-17T10:00
          It sank/VBD at twenty to/IN six on Monday evening.         | twenty to six on Monday evening = TIME 2015-09-14T17:40
          The call came/VBD at eight minutes to six.                 | eight minutes to six = TIME 2015-09-16T05:52
          Nobody came/VBD after Monday noon.                         | Monday noon = TIME 2015-09-14T12:00
          The swap could/MD follow/VB on Thursday.                   | Thursday = DATE 2015-09-17
          She faces/VBZ a vote in the autumn.                        | the autumn = DATE 2015-FA
          She spoke/VBD earlier this week.                           | earlier this week = DATE 2015-W38
          The paper said/VBD so last week.                           | last week = DATE 2015-W37
          This month the port closed/VBD.                            | This month = DATE 2015-09
          He took/VBD office at the beginning of the year.           | the beginning of the year = DATE 2015
          Losses fell/VBD in the third quarter of 2014.              | the third quarter of 2014 = DATE 2014-Q3
          They met/VBD last summer.                                  | last summer = DATE 2015-SU
          They met/VBD in the winter of 1994.                        | the winter of 1994 = DATE 1994-WI
          It rose/VBD in fiscal 2013.                                | fiscal 2013 = DATE 2013
          The four-year war goes/VBZ on.                             | four-year = DURATION P4Y
          The siege lasted/VBD nearly two weeks.                     | nearly two weeks = DURATION P2W
          It took/VBD 2 1/2 years.                                   | 2 1/2 years = DURATION P2Y6M
          Talks went/VBD on for decades.                             | decades = DURATION PXDE
          Nothing moved/VBD over the past two months.                | the past two months = DURATION P2M
          He left/VBD a week ago.                                    | a week ago = DATE 2015-09-09
          He left/VBD six weeks ago.                                 | six weeks ago = DATE 2015-W32
          He left/VBD five months ago.                               | five months ago = DATE 2015-04
          He left/VBD ten years ago.                                 | ten years ago = DATE 2005
          They will/MD meet/VB in three weeks.                       | three weeks = DATE 2015-10-07
          He left/VBD on March 3, 2014 and came back two days later. | March 3, 2014 = DATE 2014-03-03 & two days later = DATE 2014-03-05
          The court sits/VBZ every Tuesday.                          | every Tuesday = SET XXXX-WXX-2
          They lose/VBP 20 ships a year.                             | a year = SET P1Y
          Ships call/VBP every two weeks.                            | every two weeks = SET P2W
          The leaders met/VBD after Thanksgiving 2012.               | Thanksgiving 2012 = DATE 2012-11-22
          """)
  void givesTimex3Values(String text, String expected) {
    assertThat(found(text, DAY)).containsExactlyInAnyOrder(expected.split(" & "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Arab Spring changed/VBD the region.
          A 51-year-old man was/VBD hurt.
          More than 2,000 people came/VBD.
          The second man left/VBD.
          She may/MD march/VB to the port.
          They cited/VBD Resolution 2254 again.
          It cost/VBD $1990 a head.
          """)
  void otherNumbersAndNamesAreNoTimes(String text) {
    assertThat(found(text, DAY)).isEmpty();
  }

  @Test
  void aDurationCountsFromTheDateBehindIt() {
    List<TimeExpression> times =
        FlatParse.times(
            "He called/VBD for talks three days after the attacks a week ago.", "2015-11-20");
    assertThat(times).hasSize(2);
    assertThat(times.get(0).value()).isEqualTo("P3D");
    assertThat(times.get(0).range()).isEqualTo(DateRange.of(java.time.LocalDate.of(2015, 11, 16)));
    assertThat(times.get(1).range()).isEqualTo(DateRange.of(java.time.LocalDate.of(2015, 11, 13)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She spoke/VBD on Tuesday.               | Tuesday = DATE XXXX-WXX-2
          She spoke/VBD on September 15.          | September 15 = DATE XXXX-09-15
          She spoke/VBD last year.                | last year = DATE XXXX
          She spoke/VBD today.                    | today = DATE XXXX-XX-XX
          She spoke/VBD at 3 p.m. ET yesterday.   | 3 p.m. ET yesterday = TIME XXXX-XX-XXT15:00
          She spoke/VBD in March 2011.            | March 2011 = DATE 2011-03
          """)
  void staysOpenWhereTheDayOfPublicationIsUnknown(String text, String expected) {
    assertThat(found(text, null)).containsExactly(expected);
  }

  @Test
  void longAndOddTextIsReadInOnePass() {
    String odd = "1/2 - -- 99999999999999999999 a an the 0000 12:99 ½ 31/31/9999 ".repeat(400);
    assertThat(FlatParse.times("He said/VBD " + odd, DAY)).hasSizeLessThan(4000);
  }
}
