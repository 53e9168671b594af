package org.onrecord.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The one test of this house that loads the models. */
class CoreNlpLinguistTest {
  private static final String TEXT =
      "“We’re\u00a0confident,” Mara Velden, the ﬁnance minister, said on Tuesday. \"Nobody doubts"
          + " it.\"";

  private static CoreNlpLinguist linguist;

  @BeforeAll
  static void load() {
    linguist = CoreNlpLinguist.load();
  }

  private static AlignedText view(String text) {
    return AlignedText.of(text, new Span(0, text.length()));
  }

  @Test
  void tokensStandOnTheOriginalCharacters() {
    List<Sentence> sentences = linguist.analyse(view(TEXT), 3, 7);
    assertThat(sentences).extracting(Sentence::index).containsExactly(7, 8);
    assertThat(sentences).allMatch(sentence -> sentence.block() == 3);
    assertThat(sentences.get(0).tokens())
        .extracting(token -> token.span().of(TEXT))
        .startsWith("“", "We", "’re", "confident", ",", "”", "Mara", "Velden")
        .contains("ﬁnance");
    assertThat(sentences.get(0).tokens()).extracting(Token::word).contains("'re", "finance");
  }

  @Test
  void saysWhoSpeaks() {
    Sentence sentence = linguist.analyse(view(TEXT), 0, 0).get(0);
    Token said = sentence.tokens().stream().filter(t -> t.word().equals("said")).findFirst().get();
    Token subject = sentence.child(said.index(), "nsubj").orElseThrow();
    assertThat(subject.word()).isEqualTo("Velden");
    assertThat(subject.entity()).isEqualTo("PERSON");
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(sentence.root().word()).isEqualTo("said");
  }

  @Test
  void everyTokenHangsOnTheOneRoot() {
    for (Sentence sentence : linguist.analyse(view(TEXT), 0, 0)) {
      assertThat(sentence.tokens()).filteredOn(token -> token.head() < 0).hasSize(1);
      assertThat(sentence.tokens())
          .allMatch(token -> sentence.isBelow(token.index(), sentence.root().index()));
    }
  }

  @Test
  void aBlockOfWhiteSpaceHasNoSentence() {
    assertThat(linguist.analyse(view(" \u00a0\t"), 0, 0)).isEmpty();
  }

  @Test
  void keptTreesEqualFreshOnesAndNeedNoEngine(@TempDir Path folder) throws Exception {
    List<Sentence> fresh = linguist.analyse(view(TEXT), 0, 0);
    CachingLinguist first = new CachingLinguist(folder, CoreNlpLinguist.MODELS, () -> linguist);
    CachingLinguist second =
        new CachingLinguist(
            folder,
            CoreNlpLinguist.MODELS,
            () -> {
              throw new AssertionError("the trees are kept: no engine is needed");
            });
    assertThat(tokens(first.analyse(view(TEXT), 0, 0))).isEqualTo(tokens(fresh));
    assertThat(tokens(second.analyse(view(TEXT), 0, 0))).isEqualTo(tokens(fresh));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  private static List<List<Token>> tokens(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }
}
