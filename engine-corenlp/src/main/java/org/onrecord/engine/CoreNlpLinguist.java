package org.onrecord.engine;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.onrecord.article.AlignedText;
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

  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  CoreNlpLinguist(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  /** Loads the packaged models, side by side. */
  public static CoreNlpLinguist load() {
    return Models.load();
  }

  @Override
  public List<Model> models() {
    return MODELS;
  }

  @Override
  public List<Sentence> analyse(AlignedText text, int block, int firstIndex) {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    for (List<CoreLabel> tokens : split(text.text())) {
      sentences.add(sentence(text, tokens, block, firstIndex + sentences.size(), morphology));
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
      AlignedText text, List<CoreLabel> labels, int block, int index, Morphology morphology) {
    TreebankMarks.set(labels);
    tagger.tagCoreLabels(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    int n = labels.size();
    int[] heads = new int[n];
    Arrays.fill(heads, -1);
    String[] relations = new String[n];
    Arrays.fill(relations, "dep");
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      relations[dependent] = arc.reln().toString();
    }
    List<Token> tokens = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      CoreLabel label = labels.get(i);
      String lemma = morphology.lemma(label.word(), label.tag());
      tokens.add(
          new Token(
              i,
              text.original(label.beginPosition(), label.endPosition()),
              text.text().substring(label.beginPosition(), label.endPosition()),
              lemma,
              label.tag(),
              named.get(i).getString(CoreAnnotations.AnswerAnnotation.class, "O"),
              heads[i],
              relations[i]));
    }
    return new Sentence(index, block, tokens);
  }
}
