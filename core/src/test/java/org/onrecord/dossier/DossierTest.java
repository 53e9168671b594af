package org.onrecord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Figure;
import org.onrecord.story.Difference;
import org.onrecord.story.Quantity;
import org.onrecord.story.Relater;
import org.onrecord.story.Reports;
import org.onrecord.story.SourcedRecord;

class DossierTest {
  private static final String TITLE = "Dam at Orle gives way";
  private static final String SCENE =
      "The dam above Orle gave way on Friday after a week of rain, and the lower town was flooded"
          + " within an hour.";

  private static SourcedRecord record(Reports... reports) {
    List<ArticleRecord> pile = List.of(reports).stream().map(Reports::record).toList();
    return new SourcedRecord(
        "test", List.of(), pile, List.of(), new Relater().relate(pile), List.of());
  }

  private static Reports dead(
      String outlet, String day, String words, double value, Figure.Bound bound) {
    return report(
            outlet,
            day,
            TITLE,
            SCENE,
            "The flood in the lower town killed " + words + ", the prefect said.")
        .figure(words, value, bound, "people", "");
  }

  private static List<Quantity> ledger(Reports... reports) {
    return FigureLedger.of(record(reports)).pages().stream()
        .flatMap(page -> page.quantities().stream())
        .toList();
  }

  @Test
  void valuesOfOneDayThatDifferAreAConflict() {
    Reports a = dead("Orle Post", "2032-05-08", "14 people", 14, Figure.Bound.EXACTLY);
    Reports b = dead("Hill Wire", "2032-05-08", "31 people", 31, Figure.Bound.EXACTLY);
    assertThat(ledger(a, b))
        .flatExtracting(Quantity::comparisons)
        .extracting(Quantity.Comparison::verdict)
        .containsExactly(Quantity.Verdict.CONFLICT);
    assertThat(record(a, b).relations().contradictions()).hasSize(1);
  }

  @Test
  void aLaterValueIsAnUpdateAndALookAlike() {
    Reports a = dead("Orle Post", "2032-05-08", "14 people", 14, Figure.Bound.EXACTLY);
    Reports b = dead("Hill Wire", "2032-05-09", "31 people", 31, Figure.Bound.EXACTLY);
    assertThat(ledger(a, b))
        .flatExtracting(Quantity::comparisons)
        .extracting(Quantity.Comparison::verdict)
        .containsExactly(Quantity.Verdict.UPDATE);
    assertThat(record(a, b).relations().contradictions()).isEmpty();
    assertThat(LookAlikes.of(record(a, b)).pairs()).hasSize(1);
  }

  @Test
  void aBoundThatHoldsTheOtherValueAgrees() {
    Reports a = dead("Orle Post", "2032-05-08", "60 people", 60, Figure.Bound.EXACTLY);
    Reports b = dead("Hill Wire", "2032-05-08", "more than 60 people", 60, Figure.Bound.MORE_THAN);
    assertThat(ledger(a, b))
        .flatExtracting(Quantity::comparisons)
        .extracting(Quantity.Comparison::verdict)
        .containsExactly(Quantity.Verdict.AGREE);
  }

  @Test
  void theVariantSheetShowsWhatAReportLeftOutAndRespelt() {
    String whole = "We warned the ministry twice that the spillway was unauthorised and unsafe";
    String clipped = "the spillway was unauthorized and unsafe";
    Reports a =
        report("Orle Post", "2032-05-08", TITLE, SCENE, "“" + whole + ",” engineer Pia Holt said.")
            .quote("pia-holt", whole);
    Reports b =
        report("Hill Wire", "2032-05-08", TITLE, SCENE, "Pia Holt said “" + clipped + "”.")
            .quote("pia-holt", clipped);
    SourcedRecord record = record(a, b);
    VariantSheet sheet =
        VariantSheet.of(record.relations().utterances().get(0), record).orElseThrow();
    assertThat(sheet.fullest().exact()).isEqualTo(whole);
    assertThat(sheet.versions()).hasSize(1);
    assertThat(sheet.versions().get(0).differences())
        .extracting(Difference::kind)
        .containsExactly(
            Difference.Kind.LEFT_OUT,
            Difference.Kind.SAME,
            Difference.Kind.RESPELT,
            Difference.Kind.SAME);
  }

  @Test
  void nineOutletsThatCopyOneReportAreOneOrigin() {
    String body =
        "Rescuers in boats searched the lower town of Orle through the night, and the prefecture opened"
            + " two schools for families whose houses had lost their ground floors.";
    Reports[] pile = new Reports[4];
    for (int i = 0; i < 3; i++) {
      pile[i] = report("Outlet " + i, "2032-05-08", TITLE, SCENE, body);
    }
    pile[3] =
        report(
            "Own Eyes",
            "2032-05-08",
            TITLE,
            "From the church tower one could watch the Orle dam break and the brown water take the"
                + " lower town street by street.");
    SourcedRecord record = record(pile);
    assertThat(record.relations().stories()).hasSize(1);
    Origins origins = Origins.of(record.relations().stories().get(0), record);
    assertThat(origins.count()).isEqualTo(2);
    assertThat(origins.groups().get(0).articles()).hasSize(3);
  }

  @Test
  void theDiffTellsWhatCameWentAndChanged() {
    RecordDiff diff =
        RecordDiff.of(
            List.of(
                "{\"type\":\"story\",\"id\":\"s1\",\"title\":\"A\"}",
                "{\"type\":\"actor\",\"id\":\"x\"}"),
            List.of(
                "{\"type\":\"story\",\"id\":\"s1\",\"title\":\"B\"}",
                "{\"type\":\"actor\",\"id\":\"y\"}"));
    assertThat(diff.added()).extracting(RecordDiff.Line::id).containsExactly("y");
    assertThat(diff.removed()).extracting(RecordDiff.Line::id).containsExactly("x");
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).fields()).containsExactly("title");
  }

  @Test
  void theTimelineKeepsWhatHasNoDateApart() {
    Reports a =
        report("Orle Post", "2032-05-08", TITLE, SCENE, "“It was the rain,” he said.")
            .quote("", "It was the rain,");
    Timeline timeline = Timeline.of(record(a));
    assertThat(timeline.moments()).isEmpty();
    assertThat(timeline.undated())
        .extracting(moment -> moment.passage().exact())
        .containsExactly("It was the rain,");
  }
}
