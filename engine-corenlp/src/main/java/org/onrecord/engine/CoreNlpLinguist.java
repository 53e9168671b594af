package org.onrecord.engine;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.AlignedText;
import org.onrecord.engine.kernel.Arithmetic;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.engine.kernel.Lemmas;
import org.onrecord.language.Linguist;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Sentences by CoreNLP's tokeniser, tagger, one model of names and neural dependency parser
 * (Universal Dependencies, basic). No coreference, SUTime or fine-grained names.
 */
public final class CoreNlpLinguist implements Linguist {
  /** Longer sentences, lists and tables as a rule, are cut: their trees mean nothing. */
  private static final int LONGEST_SENTENCE = 300;

  /** What the record says of the models. */
  public static final List<Model> MODELS = Models.NAMED;

  private static final String TOKENS = "invertible=true,untokenizable=noneKeep";

  private final Analyser analyser;
  private final Lemmas lemmas = new Lemmas();

  CoreNlpLinguist(Analyser analyser) {
    this.analyser = analyser;
  }

  /** Loads the packaged models, side by side, and runs them by Onrecord's own kernels. */
  public static CoreNlpLinguist load() {
    return load(Kernels.plain());
  }

  /** As {@link #load()}, with other inner loops for the parser; the result is the same. */
  public static CoreNlpLinguist load(Arithmetic arithmetic) {
    return new CoreNlpLinguist(new KernelAnalyser(Kernels.load(arithmetic)));
  }

  /**
   * Loads the original models and runs them by CoreNLP's own classes: many times slower, the same
   * result. The models must be on the class path; the distribution does not carry them.
   */
  public static CoreNlpLinguist loadReference() {
    return new CoreNlpLinguist(Models.reference());
  }

  @Override
  public List<Model> models() {
    return MODELS;
  }

  @Override
  public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
    return analyse(List.of(new Passage(text, block)), firstIndex);
  }

  @Override
  public List<Sentence> analyse(List<Passage> passages) {
    return analyse(passages, 0);
  }

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Labelled(Passage passage, List<CoreLabel> labels, String[] words) {}

  private List<Sentence> analyse(List<Passage> passages, int firstIndex) {
    List<Labelled> labelled = new ArrayList<>();
    List<String[]> words = new ArrayList<>();
    for (Passage passage : passages) {
      for (List<CoreLabel> labels : split(passage.text().text())) {
        TreebankMarks.set(labels);
        String[] sentence = labels.stream().map(CoreLabel::word).toArray(String[]::new);
        labelled.add(new Labelled(passage, labels, sentence));
        words.add(sentence);
      }
    }
    List<Analyser.Analysis> found = analyser.analyse(words);
    List<Sentence> sentences = new ArrayList<>(labelled.size());
    Morphology morphology = new Morphology();
    for (int i = 0; i < labelled.size(); i++) {
      sentences.add(sentence(labelled.get(i), found.get(i), firstIndex + i, morphology));
    }
    return sentences;
  }

  private static List<List<CoreLabel>> split(String text) {
    List<CoreLabel> tokens =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), TOKENS)
            .tokenize();
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
      for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
        sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
      }
    }
    return sentences;
  }

  private Sentence sentence(
      Labelled labelled, Analyser.Analysis found, int index, Morphology morphology) {
    AlignedText text = labelled.passage.text();
    List<Token> tokens = new ArrayList<>(labelled.words.length);
    for (int i = 0; i < labelled.words.length; i++) {
      CoreLabel label = labelled.labels.get(i);
      String tag = found.tag(i);
      tokens.add(
          new Token(
              i,
              text.original(label.beginPosition(), label.endPosition()),
              text.text().substring(label.beginPosition(), label.endPosition()),
              lemmas.lemma(labelled.words[i], tag, morphology),
              tag,
              found.name(i),
              found.head(i),
              found.relation(i)));
    }
    return new Sentence(index, labelled.passage.block(), tokens);
  }
}
