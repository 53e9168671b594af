package org.onrecord.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Tags, names and trees are those of CoreNLP's own classes, on text of all kinds; loads all models
 * twice.
 */
class KernelEqualityTest {
  private static final int SENTENCES = 400;
  private static final long SMALL_CACHE = 8L << 20;

  private static final Locale BEFORE = Locale.getDefault();
  private static final List<String[]> TEXT = InventedText.sentences(SENTENCES);

  /** CoreNLP lowers case by the default locale, the kernels never do. */
  @BeforeAll
  static void setLocale() {
    Locale.setDefault(Locale.ROOT);
  }

  @AfterAll
  static void resetLocale() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void sameTags() {
    MaxentTagger reference = new MaxentTagger(FlattenModels.TAGGER, new Properties(), false);
    TaggerKernel kernel = Kernels.loadTagger();
    for (String[] words : TEXT) {
      String[] expected =
          reference.tagSentence(labels(words, null)).stream()
              .map(TaggedWord::tag)
              .toArray(String[]::new);
      assertThat(kernel.tag(words)).as(String.join(" ", words)).isEqualTo(expected);
    }
  }

  @Test
  void sameNames() throws IOException, ClassNotFoundException {
    TaggerKernel tagger = Kernels.loadTagger();
    NerKernel kernel = Kernels.loadNames();
    CRFClassifier<CoreLabel> reference = reference();
    int names = 0;
    for (String[] words : TEXT) {
      String[] tags = tagger.tag(words);
      String[] expected =
          reference.classifySentence(labels(words, tags)).stream()
              .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
              .toArray(String[]::new);
      String[] actual = kernel.label(words, tags);
      assertThat(actual).as(String.join(" ", words)).isEqualTo(expected);
      for (String label : actual) {
        names += label.equals("O") ? 0 : 1;
      }
    }
    assertThat(names).isGreaterThan(SENTENCES);
  }

  private static CRFClassifier<CoreLabel> reference() throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return CRFClassifier.getClassifier(FlattenModels.NAMES, properties);
  }

  @Test
  void sameTrees() {
    TaggerKernel tagger = Kernels.loadTagger();
    ParserKernel kernel = Kernels.loadParser(Kernels.plain(), SMALL_CACHE);
    DependencyParser reference = DependencyParser.loadFromModelFile(FlattenModels.PARSER);
    for (String[] words : TEXT) {
      String[] tags = tagger.tag(words);
      DependencyTree tree = kernel.parse(words, tags);
      List<String> actual = new ArrayList<>();
      for (int i = 0; i < tree.size(); i++) {
        actual.add(i + " " + tree.relation(i) + " " + tree.head(i));
      }
      List<String> expected = new ArrayList<>();
      for (TypedDependency arc : reference.predict(labels(words, tags)).typedDependencies()) {
        expected.add(arc.dep().index() - 1 + " " + arc.reln() + " " + (arc.gov().index() - 1));
      }
      assertThat(actual).as(String.join(" ", words)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void nothingIsMadeOfNothing() {
    Kernels kernels = Kernels.load();
    assertThat(kernels.tagger().tag(new String[0])).isEmpty();
    assertThat(kernels.names().label(new String[0], new String[0])).isEmpty();
    assertThat(kernels.parser().parse(new String[0], new String[0]).size()).isZero();
  }

  private static List<CoreLabel> labels(String[] words, String @Nullable [] tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words[i]);
      label.setValue(words[i]);
      label.setIndex(i + 1);
      label.setSentIndex(0);
      if (tags != null) {
        label.setTag(tags[i]);
      }
      labels.add(label);
    }
    return labels;
  }
}
