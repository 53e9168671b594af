package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.language.Lexicon;

class StoryLexiconsTest {
  /** Every line shows its word in use. */
  @ParameterizedTest
  @CsvSource({
    "causes.tsv,word",
    "effects.tsv,word",
    "negators.tsv,word",
    "opposites.tsv,a",
    "opposites.tsv,b",
    "spellings.tsv,form",
    "whereabouts.tsv,word",
    "denials.tsv,word",
    "tenure.tsv,phrase"
  })
  void everyLineShowsItsWord(String lexicon, String column) {
    for (Lexicon.Row row : Lexicon.read(WordClasses.class, lexicon).rows()) {
      String example = row.get("example").toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
      String word = row.get(column).toLowerCase(Locale.ROOT);
      assertThat(" " + example.replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
          .as("%s: %s", lexicon, word)
          .contains(" " + word);
    }
  }
}
