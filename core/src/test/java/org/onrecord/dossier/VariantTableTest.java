package org.onrecord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Reports.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Difference;
import org.onrecord.story.Relater;
import org.onrecord.story.Reports;
import org.onrecord.story.SourcedRecord;

class VariantTableTest {
  private static final String TITLE = "Dam at Orle gives way";
  private static final String SCENE =
      "The dam above Orle gave way on Friday after a week of rain, and the lower town was flooded"
          + " within an hour.";
  private static final String WHOLE =
      "We warned the ministry twice, and the spillway was unauthorised and unsafe";

  private static VariantTable table(String other) {
    Reports a =
        report("Orle Post", "2032-05-08", TITLE, SCENE, "“" + WHOLE + ",” engineer Pia Holt said.")
            .quote("pia-holt", WHOLE);
    Reports b =
        report("Hill Wire", "2032-05-08", TITLE, SCENE, "Pia Holt said “" + other + "”.")
            .quote("pia-holt", other);
    List<ArticleRecord> pile = List.of(a.record(), b.record());
    SourcedRecord record =
        new SourcedRecord(
            "test", List.of(), pile, List.of(), new Relater().relate(pile), List.of());
    return VariantTable.of(record.relations().utterances().get(0), record).orElseThrow();
  }

  private static String row(VariantTable table, int row) {
    StringBuilder out = new StringBuilder();
    for (VariantTable.Column column : table.columns()) {
      String text = column.cells().get(row).text();
      out.append(out.isEmpty() ? "" : " ").append(text.isEmpty() ? "·" : text);
    }
    return out.toString();
  }

  @Test
  void wordsStandUnderTheWordsThatTheyAnswerTo() {
    VariantTable table = table("the spillway was unauthorized and unsafe");
    assertThat(row(table, 0)).isEqualTo(WHOLE);
    assertThat(row(table, 1)).isEqualTo("· · · · · · the spillway was unauthorized and unsafe");
    assertThat(table.words()).isEqualTo(12);
    assertThat(table.kept(1)).isEqualTo(6);
    assertThat(table.columns().get(9).cells().get(1).kind()).isEqualTo(Difference.Kind.RESPELT);
    assertThat(table.columns().get(0).cells().get(1).kind()).isEqualTo(Difference.Kind.LEFT_OUT);
  }

  @Test
  void whatAVersionAddsHasAColumnOfItsOwn() {
    VariantTable table = table("We warned the ministry twice, and the old spillway was unsafe");
    assertThat(row(table, 0))
        .isEqualTo("We warned the ministry twice, and the · spillway was unauthorised and unsafe");
    assertThat(row(table, 1))
        .isEqualTo("We warned the ministry twice, and the old spillway was · · unsafe");
    assertThat(table.words()).isEqualTo(12);
    assertThat(table.kept(1)).isEqualTo(10);
  }

  @Test
  void theSameWordsLeaveNothingOut() {
    VariantTable table = table(WHOLE);
    assertThat(row(table, 1)).isEqualTo(WHOLE);
    assertThat(table.columns())
        .allMatch(column -> column.cells().get(1).kind() == Difference.Kind.SAME);
  }
}
