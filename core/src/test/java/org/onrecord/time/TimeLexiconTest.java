package org.onrecord.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.onrecord.language.Lexicon;

/** Every line of the word lists finds its own example. */
class TimeLexiconTest {
  private static List<Lexicon.Row> rows(String lexicon) {
    return Lexicon.read(TimeFinder.class, lexicon).rows();
  }

  @Test
  void phrasesFindTheirExamples() {
    for (Lexicon.Row row : rows("references.tsv")) {
      String text = row.get("example");
      assertThat(FlatParse.times(text, "2015-09-16"))
          .as(row.toString())
          .anyMatch(
              time ->
                  time.span().of(text).toLowerCase(Locale.ROOT).equals(row.get("phrase"))
                      && time.value().equals(row.get("value"))
                      && time.kind().name().equals(row.get("kind")));
    }
  }

  @Test
  void holidaysFindTheirExamples() {
    for (Lexicon.Row row : rows("holidays.tsv")) {
      String text = row.get("example");
      assertThat(FlatParse.times(text, "2015-09-16"))
          .as(row.toString())
          .anyMatch(
              time ->
                  time.span().of(text).toLowerCase(Locale.ROOT).equals(row.get("name"))
                      && time.range() != null);
    }
  }

  @Test
  void namesAreNoTimes() {
    for (Lexicon.Row row : rows("names.tsv")) {
      String text = row.get("example");
      int name = text.toLowerCase(Locale.ROOT).indexOf(row.get("name"));
      assertThat(name).as(row.toString()).isNotNegative();
      assertThat(FlatParse.times(text, "2015-09-16"))
          .as(row.toString())
          .noneMatch(
              time ->
                  time.span().end() > name
                      && time.span().begin() < name + row.get("name").length());
    }
  }

  @Test
  void landmarksFindTheirExamples() {
    for (Lexicon.Row row : rows("landmarks.tsv")) {
      assertThat(FlatParse.times(row.get("example"), null))
          .as(row.toString())
          .anyMatch(
              time ->
                  time.meaning() instanceof Meaning.Known known
                      && known.days().contains(LocalDate.parse(row.get("day"))));
    }
  }

  @Test
  void wordsAreOfAKnownClass() {
    assertThat(rows("words.tsv"))
        .extracting(row -> row.get("class"))
        .containsOnly(
            "unit",
            "month",
            "weekday",
            "weekdays",
            "season",
            "daypart",
            "dayparts",
            "clock",
            "zone",
            "number",
            "scale",
            "ordinal",
            "vague",
            "pair",
            "decades");
  }
}
