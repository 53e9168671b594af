package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Figure;
import org.onrecord.record.Figure.Bound;
import org.onrecord.record.Voice;
import org.onrecord.record.Why;
import org.onrecord.story.ClaimCheck.Finding;
import org.onrecord.story.ClaimCheck.Kind;

class ClaimCheckTest {
  private static final String BODY =
      "Ana Bor said the harbour is closed to all ships. “We’ve lost the harbour,” she said."
          + " More than 40 ships wait outside. About 300 dockers marched.";

  private static final Reports REPORT =
      Reports.report("The Quay", "2031-05-02", "Harbour shut", BODY)
          .says("ana-bor", "the harbour is closed to all ships")
          .quote("ana-bor", "We’ve lost the harbour,");

  private static ArticleRecord claim(String text) {
    return Reports.report("claim", "", text).record();
  }

  private static ArticleRecord with(
      Reports report, String words, double value, Bound bound, String unit) {
    ArticleRecord record = report.record();
    Span span = report.at(words);
    List<org.onrecord.record.Entry> entries = new ArrayList<>(record.entries());
    entries.add(
        new Figure(
            EntryId.of(record.article().id(), 'f', span),
            record.article().id(),
            span,
            value,
            null,
            null,
            bound,
            unit,
            null,
            null,
            Voice.NARRATOR,
            new Why("by-hand", 1)));
    return new ArticleRecord(
        record.article(), record.actors(), List.of(), List.of(), entries, List.of());
  }

  private static List<Kind> kinds(List<Finding> findings) {
    return findings.stream().map(Finding::kind).toList();
  }

  @Test
  void theSameWordsAreFoundWithTheirSpeaker() {
    List<Finding> found = ClaimCheck.of(claim("closed to all ships"), REPORT.record());

    assertThat(kinds(found)).containsExactly(Kind.VERBATIM);
    assertThat(found.get(0).passage().exact()).isEqualTo("closed to all ships");
    assertThat(found.get(0).statement())
        .isEqualTo(
            EntryId.of(
                REPORT.record().article().id(),
                's',
                REPORT.at("the harbour is closed to all ships")));
  }

  @Test
  void spellingIsForgivenAndSaid() {
    assertThat(kinds(ClaimCheck.of(claim("closed to ALL ships"), REPORT.record())))
        .containsAnyOf(Kind.VERBATIM, Kind.RESPELT)
        .hasSize(1);
    assertThat(kinds(ClaimCheck.of(claim("the harbor is closed"), REPORT.record())))
        .containsExactly(Kind.RESPELT);
  }

  @Test
  void mostOfTheWordsAreClose() {
    List<Finding> found =
        ClaimCheck.of(claim("The harbour is now closed to ships"), REPORT.record());

    assertThat(kinds(found)).containsExactly(Kind.CLOSE);
  }

  @Test
  void otherWordsAreNotFound() {
    assertThat(ClaimCheck.of(claim("The airport is open"), REPORT.record())).isEmpty();
    assertThat(ClaimCheck.of(claim("?"), REPORT.record())).isEmpty();
  }

  @Test
  void figuresAreComparedByNumberBoundAndUnit() {
    ArticleRecord article = with(REPORT, "More than 40 ships", 40, Bound.MORE_THAN, "ship");
    Reports same = Reports.report("claim", "", "over 40 ships");
    Reports fits = Reports.report("claim", "", "45 ships");
    Reports other = Reports.report("claim", "", "90 ships wait");
    Reports stray = Reports.report("claim", "", "90 ships sank");

    assertThat(
            kinds(ClaimCheck.of(with(same, "over 40 ships", 40, Bound.MORE_THAN, "ship"), article)))
        .containsExactly(Kind.SAME_FIGURE);
    assertThat(kinds(ClaimCheck.of(with(fits, "45 ships", 45, Bound.EXACTLY, "ship"), article)))
        .containsExactly(Kind.FITTING_FIGURE);
    assertThat(kinds(ClaimCheck.of(with(other, "90 ships", 90, Bound.EXACTLY, "ship"), article)))
        .containsExactly(Kind.OTHER_FIGURE);
    assertThat(ClaimCheck.of(with(stray, "90 ships", 90, Bound.EXACTLY, "ship"), article))
        .isEmpty();
  }
}
