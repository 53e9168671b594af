package org.onrecord.engine.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.article.AlignedText;
import org.onrecord.article.Span;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.language.Linguist;
import org.onrecord.language.Linguist.Passage;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** The trees of vector instructions are those of plain Java; loads the models twice. */
class VectorTreesTest {
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final int SHUFFLES = 12;
  private static final int LEAST_TOKENS = 100_000;

  @Test
  void fastestIsTheVectorOneWhereItPays() {
    String expected = new VectorArithmetic().pays() ? "vector" : "plain";
    assertThat(Kernels.fastest().name()).isEqualTo(expected);
  }

  @Test
  void sameTreesAsPlainJava() throws IOException {
    List<Passage> text = text();
    List<List<Token>> plain = tokens(CoreNlpLinguist.load().analyse(text));
    Linguist vector = CoreNlpLinguist.load(new VectorArithmetic());
    assertThat(tokens(vector.analyse(text))).isEqualTo(plain);
    // Once more, for the first sentences are parsed by plain Java while the rest is compiled.
    assertThat(tokens(vector.analyse(text))).isEqualTo(plain);
    assertThat(plain.stream().mapToInt(List::size).sum()).isGreaterThan(LEAST_TOKENS);
  }

  private static List<List<Token>> tokens(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::tokens).toList();
  }

  /** The samples, and again with their words in another order, which makes odd trees. */
  private static List<Passage> text() throws IOException {
    List<Passage> text = new ArrayList<>();
    Random random = new Random(3);
    try (Stream<Path> walk = Files.walk(SAMPLES)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        for (String paragraph : Files.readString(file).split("\n\\s*\n", -1)) {
          text.add(passage(paragraph, text.size()));
          List<String> words = new ArrayList<>(List.of(paragraph.split("\\s+", -1)));
          for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(words, random);
            text.add(passage(String.join(" ", words), text.size()));
          }
        }
      }
    }
    return text;
  }

  private static Passage passage(String text, int block) {
    return new Passage(AlignedText.of(text, new Span(0, text.length())), block);
  }
}
