package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.article.Span;
import org.onrecord.language.Lexicon;

/** Every line of the word lists finds its own example. */
class IngestLexiconTest {
  private static Line line(String text) {
    return Line.of(text, new Span(0, text.length()), 0);
  }

  private static Phrases<Boolean> phrase(Lexicon.Row row) {
    Phrases<Boolean> phrases = new Phrases<>();
    Phrases.Place place = Phrases.Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
    phrases.add(row.get("phrase"), place, Boolean.TRUE);
    return phrases;
  }

  @Test
  void furnitureFindsItsExamples() {
    for (Lexicon.Row row : Lexicon.read(Blocks.class, "furniture.tsv").rows()) {
      assertThat(phrase(row).in(Phrases.words(row.get("example")))).as(row.toString()).isNotEmpty();
      assertThat(Integer.parseInt(row.get("weight"))).as(row.toString()).isPositive();
    }
  }

  @Test
  void creditsFindTheirExamples() {
    for (Lexicon.Row row : Lexicon.read(Blocks.class, "credits.tsv").rows()) {
      Optional<Credit> credit = Credit.of(line(row.get("example")));
      assertThat(phrase(row).in(Phrases.words(row.get("example")))).as(row.toString()).isNotEmpty();
      assertThat(credit.map(c -> c.kind().name().toLowerCase(Locale.ROOT)))
          .as(row.toString())
          .contains(row.get("kind"));
    }
  }

  @Test
  void captionsFindTheirExamples() {
    for (Lexicon.Row row : Lexicon.read(Blocks.class, "captions.tsv").rows()) {
      assertThat(phrase(row).in(Phrases.words(row.get("example")))).as(row.toString()).isNotEmpty();
      assertThat(Caption.is(line(row.get("example")))).as(row.toString()).isTrue();
    }
  }
}
