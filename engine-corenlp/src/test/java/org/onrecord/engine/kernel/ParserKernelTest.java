package org.onrecord.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A small network of random weights: what it decides does not matter, that it decides always the
 * same does.
 */
class ParserKernelTest {
  private static final List<String> OWN = List.of("-UNKNOWN-", "-NULL-", "-ROOT-");
  private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");
  private static final List<String> TAGS = List.of("DT", "NN", "VB");
  private static final List<String> LABELS =
      List.of("-NULL-", "root", "nsubj", "obj", "aux:pass", "det");
  private static final int SIZE = 5;
  private static final int UNITS = 60;
  private static final long LARGE_CACHE = 8L << 20;

  private static ParserModel model(long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>(OWN);
    words.addAll(WORDS);
    List<String> tags = new ArrayList<>(OWN);
    tags.addAll(TAGS);
    int entries = words.size() + tags.size() + LABELS.size();
    return new ParserModel(
        words,
        tags,
        LABELS,
        SIZE,
        row(entries * SIZE, random),
        rows(ParserModel.INPUTS * SIZE, UNITS, random),
        row(UNITS, random),
        rows(UNITS, 2 * (LABELS.size() - 1) + 1, random));
  }

  private static float[] row(int length, Random random) {
    float[] row = new float[length];
    for (int i = 0; i < length; i++) {
      row[i] = (float) random.nextGaussian() * 0.3f;
    }
    return row;
  }

  private static float[][] rows(int count, int length, Random random) {
    return IntStream.range(0, count).mapToObj(i -> row(length, random)).toArray(float[][]::new);
  }

  private static List<String[][]> text(int sentences) {
    Random random = new Random(7);
    List<String[][]> text = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      int length = random.nextInt(30);
      String[][] sentence = new String[2][length];
      for (int i = 0; i < length; i++) {
        sentence[0][i] = random.nextInt(9) == 0 ? "unseen" : WORDS.get(random.nextInt(6));
        sentence[1][i] = TAGS.get(random.nextInt(TAGS.size()));
      }
      text.add(sentence);
    }
    return text;
  }

  @Test
  void agreesWithDoublePrecision() {
    for (long seed = 0; seed < 5; seed++) {
      ParserModel model = model(seed);
      ParserKernel kernel = new ParserKernel(model, Kernels.plain(), LARGE_CACHE);
      for (String[][] sentence : text(100)) {
        DependencyTree tree = kernel.parse(sentence[0], sentence[1]);
        DependencyTree plain = ReferenceParser.parse(model, sentence[0], sentence[1]);
        assertThat(tree.heads()).isEqualTo(plain.heads());
        assertThat(tree.relations()).isEqualTo(plain.relations());
      }
    }
  }

  @Test
  void cacheAndThreadsChangeNothing() {
    ParserModel model = model(11);
    ParserKernel large = new ParserKernel(model, Kernels.plain(), LARGE_CACHE);
    ParserKernel tiny = new ParserKernel(model, Kernels.plain(), 1);
    List<String[][]> text = text(300);
    List<List<Integer>> expected = text.stream().map(s -> heads(large, s)).toList();
    assertThat(text.stream().map(s -> heads(tiny, s)).toList()).isEqualTo(expected);
    assertThat(text.parallelStream().map(s -> heads(tiny, s)).toList()).isEqualTo(expected);
    assertThat(text.parallelStream().map(s -> heads(large, s)).toList()).isEqualTo(expected);
  }

  @Test
  void companyAndStartChangeNothing() {
    ParserModel model = model(13);
    List<ParserKernel.Tagged> text =
        text(200).stream().map(s -> new ParserKernel.Tagged(s[0], s[1])).toList();
    ParserKernel alone = new ParserKernel(model, Kernels.plain(), LARGE_CACHE);
    List<DependencyTree> expected =
        text.stream().map(s -> alone.parse(s.words(), s.tags())).toList();
    for (int places : new int[] {1, 3}) {
      ParserKernel kernel = new ParserKernel(model, new SlowArithmetic(places), 1, 150);
      List<DependencyTree> trees = new ArrayList<>(kernel.parse(text.subList(0, 120)));
      trees.addAll(kernel.parse(text.subList(120, 160)));
      trees.addAll(kernel.parse(text.subList(160, 200)));
      for (int i = 0; i < trees.size(); i++) {
        assertThat(trees.get(i).heads()).isEqualTo(expected.get(i).heads());
        assertThat(trees.get(i).relations()).isEqualTo(expected.get(i).relations());
      }
    }
  }

  private static List<Integer> heads(ParserKernel kernel, String[][] sentence) {
    return IntStream.of(kernel.parse(sentence[0], sentence[1]).heads()).boxed().toList();
  }

  @Test
  void everyTokenHangsOnTheOneRoot() {
    ParserKernel kernel = new ParserKernel(model(3), Kernels.plain(), LARGE_CACHE);
    for (String[][] sentence : text(100)) {
      DependencyTree tree = kernel.parse(sentence[0], sentence[1]);
      long roots = IntStream.of(tree.heads()).filter(head -> head < 0).count();
      assertThat(roots).isEqualTo(Math.min(1, tree.size()));
      for (int i = 0; i < tree.size(); i++) {
        int top = i;
        for (int step = 0; step <= tree.size() && tree.head(top) >= 0; step++) {
          top = tree.head(top);
        }
        assertThat(tree.head(top)).isEqualTo(-1);
        assertThat(tree.relation(top)).isEqualTo("root");
      }
    }
  }

  @Test
  void rejectsWordsWithoutTags() {
    ParserKernel kernel = new ParserKernel(model(3), Kernels.plain(), LARGE_CACHE);
    assertThatThrownBy(() -> kernel.parse(new String[] {"a"}, new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 words but 0 tags");
  }
}
