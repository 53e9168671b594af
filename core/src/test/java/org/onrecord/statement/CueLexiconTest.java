package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.language.Lexicon;
import org.onrecord.language.ParseNotation;
import org.onrecord.language.Sentence;

/** Every line of the lexicon is met in its own example, where the brackets stand. */
final class CueLexiconTest {
  private static final CueLexicon CUES = CueLexicon.standard();

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("said", "say"),
          Map.entry("told", "tell"),
          Map.entry("wrote", "write"),
          Map.entry("swore", "swear"),
          Map.entry("began", "begin"),
          Map.entry("read", "read"),
          Map.entry("foresaw", "foresee"),
          Map.entry("forecast", "forecast"),
          Map.entry("found", "find"),
          Map.entry("thought", "think"),
          Map.entry("felt", "feel"),
          Map.entry("knew", "know"),
          Map.entry("understood", "understand"),
          Map.entry("saw", "see"),
          Map.entry("sought", "seek"),
          Map.entry("put", "put"),
          Map.entry("laid", "lay"),
          Map.entry("made", "make"),
          Map.entry("spoke", "speak"),
          Map.entry("shot", "shoot"),
          Map.entry("hit", "hit"),
          Map.entry("went", "go"),
          Map.entry("took", "take"),
          Map.entry("retold", "retell"),
          Map.entry("cast", "cast"),
          Map.entry("held", "hold"),
          Map.entry("dwelt", "dwell"),
          Map.entry("drew", "draw"),
          Map.entry("stood", "stand"),
          Map.entry("threw", "throw"),
          Map.entry("spelled", "spell"));

  static List<Lexicon.Row> rows() {
    return Lexicon.read(CueLexicon.class, "cues.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void meetsItsExample(Lexicon.Row row) {
    String example = row.get("example");
    int open = example.indexOf('[');
    int close = example.indexOf(']');
    assertThat(open).as("brackets round the cue").isNotNegative();
    String words = example.substring(open + 1, close);
    String cue = row.get("cue");
    Sentence sentence = sentence(words, row.get("pos"), cue.split(" ")[0]);
    switch (row.get("pos")) {
      case "verb" -> {
        CueLexicon.Match match = CUES.verb(sentence, 0).orElseThrow();
        assertThat(match.cue().words()).containsExactly(cue.split(" "));
        assertThat(match.last()).isEqualTo(sentence.size() - 1);
      }
      case "adj" ->
          assertThat(CUES.adjective(sentence, 0).orElseThrow().cue().words()).containsExactly(cue);
      case "noun" ->
          assertThat(CUES.noun(sentence.token(0)).orElseThrow().words()).containsExactly(cue);
      default ->
          assertThat(CUES.phrase(sentence, 0).orElseThrow().last()).isEqualTo(sentence.size() - 1);
    }
    double weight = Double.parseDouble(row.get("weight"));
    assertThat(weight).isBetween(0.3, 1.0);
  }

  private static Sentence sentence(String words, String pos, String base) {
    StringBuilder notation = new StringBuilder();
    for (String word : words.split(" ")) {
      boolean first = notation.length() == 0;
      String lemma = first && !pos.equals("phrase") ? lemma(word, base) : word;
      notation
          .append(word)
          .append('=')
          .append(lemma)
          .append("|NN|")
          .append(first ? "0|root " : "1|dep ");
    }
    return ParseNotation.of(words).sentence(notation.toString()).parse().sentence(0);
  }

  /** The base form of a regular past, a plural or a listed irregular form. */
  private static String lemma(String word, String base) {
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(lower);
    boolean regular =
        lower.equals(base)
            || lower.equals(base + "s")
            || lower.equals(base + "ed")
            || lower.equals(base + "d")
            || lower.equals(base + base.charAt(base.length() - 1) + "ed")
            || (base.endsWith("y") && lower.equals(base.substring(0, base.length() - 1) + "ied"));
    return irregular != null ? irregular : regular ? base : lower;
  }
}
