package org.onrecord.bench.kernel;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.bench.kernel.Contest.Entrant;
import org.onrecord.engine.kernel.Arithmetic;
import org.onrecord.engine.kernel.DependencyTree;
import org.onrecord.engine.kernel.FlattenModels;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.engine.kernel.ParserKernel;
import org.onrecord.engine.kernel.TaggerKernel;

/**
 * The kernels against CoreNLP's own classes over the text files of some folders: the first fifth of
 * the sentences warms up, the rest has not been seen by any cache.
 */
public final class KernelBench {
  private static final int WARM_UP_SHARE = 5;
  private static final int BLOCK = 120;
  private static final int ARTICLE = 30;

  private KernelBench() {}

  /** A sentence with its tags. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Tagged(String[] words, String[] tags, List<CoreLabel> labels) {
    ParserKernel.Tagged plain() {
      return new ParserKernel.Tagged(words, tags);
    }

    static Tagged of(String[] words, String[] tags) {
      List<CoreLabel> labels = new ArrayList<>();
      for (int i = 0; i < words.length; i++) {
        CoreLabel label = new CoreLabel();
        label.setWord(words[i]);
        label.setValue(words[i]);
        label.setTag(tags[i]);
        label.setIndex(i + 1);
        label.setSentIndex(0);
        labels.add(label);
      }
      return new Tagged(words, tags, labels);
    }
  }

  /**
   * Runs the contests.
   *
   * @param arguments folders of text files
   * @throws IOException when a file cannot be read
   */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    if (arguments.length == 0) {
      System.err.println("usage: KernelBench FOLDER...   (folders of .txt files)");
      return;
    }
    Kernels kernels = Kernels.load();
    // Another tagger prepares the text, so that the one in the contest has not seen it.
    TaggerKernel tagger = Kernels.loadTagger();
    List<Tagged> text =
        Text.sentences(Arrays.stream(arguments).map(Path::of).toList()).stream()
            .map(words -> Tagged.of(words, tagger.tag(words)))
            .toList();
    List<ParserKernel> parsers = parsers();
    int warm = text.size() / WARM_UP_SHARE;
    for (List<Tagged> part : List.of(text.subList(0, warm), text.subList(warm, text.size()))) {
      System.out.println(
          part.size() + (part.size() == warm ? " sentences, warm-up" : " sentences"));
      Contest<Tagged> contest = new Contest<>(part, sentence -> sentence.words.length, BLOCK);
      tag(contest, kernels);
      name(contest, kernels);
      parse(articles(part), parsers);
    }
  }

  /** By plain Java, and by vectors where Java was started with its vector module. */
  private static List<ParserKernel> parsers() {
    List<Arithmetic> arithmetics = new ArrayList<>(List.of(Kernels.plain()));
    if (!Kernels.fastest().name().equals(Kernels.plain().name())) {
      arithmetics.add(Kernels.fastest());
    }
    return arithmetics.stream()
        .map(a -> Kernels.loadParser(a, ParserKernel.DEFAULT_CACHE_BYTES))
        .toList();
  }

  private static void tag(Contest<Tagged> contest, Kernels kernels) {
    MaxentTagger tagger = new MaxentTagger(FlattenModels.TAGGER, new Properties(), false);
    contest.run(
        "tagger",
        new Entrant<>(
            sentence -> tagger.tagSentence(sentence.labels),
            tagged -> tagged.stream().map(TaggedWord::tag).collect(Collectors.joining(" "))),
        new Entrant<>(
            sentence -> kernels.tagger().tag(sentence.words), tags -> String.join(" ", tags)));
  }

  private static void name(Contest<Tagged> contest, Kernels kernels)
      throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> names = CRFClassifier.getClassifier(FlattenModels.NAMES, properties);
    contest.run(
        "names",
        new Entrant<>(
            sentence -> names.classifySentence(sentence.labels),
            labels ->
                labels.stream()
                    .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                    .collect(Collectors.joining(" "))),
        new Entrant<>(
            sentence -> kernels.names().label(sentence.words, sentence.tags),
            labels -> String.join(" ", labels)));
  }

  /** Sentences by thirties, as an article has them: that is how the parser gets them. */
  private static Contest<List<Tagged>> articles(List<Tagged> sentences) {
    List<List<Tagged>> articles = new ArrayList<>();
    for (int from = 0; from < sentences.size(); from += ARTICLE) {
      articles.add(sentences.subList(from, Math.min(sentences.size(), from + ARTICLE)));
    }
    return new Contest<>(
        articles,
        article -> article.stream().mapToInt(sentence -> sentence.words.length).sum(),
        BLOCK / ARTICLE);
  }

  private static void parse(Contest<List<Tagged>> contest, List<ParserKernel> parsers) {
    DependencyParser reference = DependencyParser.loadFromModelFile(FlattenModels.PARSER);
    for (ParserKernel parser : parsers) {
      contest.run(
          "parser, " + parser.arithmetic(),
          new Entrant<List<Tagged>, List<GrammaticalStructure>>(
              article -> article.stream().map(tagged -> reference.predict(tagged.labels)).toList(),
              trees -> trees.stream().map(KernelBench::print).collect(Collectors.joining("|"))),
          new Entrant<List<Tagged>, List<DependencyTree>>(
              article -> parser.parse(article.stream().map(Tagged::plain).toList()),
              trees -> trees.stream().map(KernelBench::print).collect(Collectors.joining("|"))));
    }
  }

  private static String print(GrammaticalStructure structure) {
    return structure.typedDependencies().stream()
        .map(arc -> arc.dep().index() + " " + arc.reln() + " " + arc.gov().index())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String print(DependencyTree tree) {
    return IntStream.range(0, tree.size())
        .mapToObj(i -> (i + 1) + " " + tree.relation(i) + " " + (tree.head(i) + 1))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
