package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.language.Lexicon;
import org.onrecord.record.EntryId;

class DecisionTableTest {
  private static List<Decision> read(String text) throws IOException {
    return DecisionTable.read(Lexicon.read("decisions.tsv", new StringReader(text))).stream()
        .map(DecisionTable.Line::decision)
        .toList();
  }

  @Test
  void whatIsWrittenReadsBack() throws IOException {
    List<Decision> decisions =
        List.of(
            new Decision.JoinActors(new ActorId("i-calloway"), new ActorId("ines-calloway")),
            new Decision.SplitActor(
                new ArticleId("aaaaaaaaaaaa"), new ActorId("marsh"), new ActorId("marsh-2")),
            new Decision.CorrectSpeaker(new EntryId("aaaaaaaaaaaa.s1-2"), new ActorId("marsh")),
            new Decision.CorrectSpeaker(new EntryId("aaaaaaaaaaaa.s3-4"), null),
            new Decision.Reject(new EntryId("aaaaaaaaaaaa.f5-6")),
            new Decision.Note("marsh", "no kin of the other"));
    assertThat(read(DecisionTable.write(decisions))).isEqualTo(decisions);
  }

  @Test
  void aRemarkOfSeveralLinesStaysOneLine() throws IOException {
    String table = DecisionTable.write(List.of(new Decision.Note("marsh", "one\ttwo\nthree")));
    assertThat(read(table)).containsExactly(new Decision.Note("marsh", "one two three"));
  }

  @Test
  void aSplitWithoutANewIdGetsANumber() throws IOException {
    assertThat(read("decision\tsubject\tvalue\tarticle\nsplit\tmarsh\t\ttideline.txt\n"))
        .containsExactly(
            new Decision.SplitActor(
                new ArticleId("tideline.txt"), new ActorId("marsh"), new ActorId("marsh-2")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "merg;a;b|no decision is called “merg”",
        "merge;a|nothing in the column “value”",
        "reject|nothing in the column “subject”",
        "split;a;b|nothing in the column “article”"
      })
  void aWrongLineIsNamed(String line, String says) {
    assertThatThrownBy(
            () -> read("decision\tsubject\tvalue\tarticle\n" + line.replace(';', '\t') + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("decisions.tsv line 2: ")
        .hasMessageContaining(says);
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThatThrownBy(() -> read("decision\tsubject\n"))
        .hasMessageContaining("decisions.tsv line 1: no column “value”");
  }
}
