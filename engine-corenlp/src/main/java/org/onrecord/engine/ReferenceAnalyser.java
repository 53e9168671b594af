package org.onrecord.engine;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Analyses by CoreNLP's own classes: the reference that the kernels are held to. */
final class ReferenceAnalyser implements Analyser {
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  ReferenceAnalyser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  @Override
  public List<Analysis> analyse(List<String[]> sentences) {
    return sentences.stream().map(this::analyse).toList();
  }

  private Analysis analyse(String[] words) {
    int n = words.length;
    List<CoreLabel> labels = new ArrayList<>(n);
    for (String word : words) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    List<CoreLabel> named = names.classifySentence(labels);
    String[] tags = new String[n];
    String[] entities = new String[n];
    for (int i = 0; i < n; i++) {
      tags[i] = labels.get(i).tag();
      entities[i] = named.get(i).getString(CoreAnnotations.AnswerAnnotation.class, "O");
    }
    int[] heads = new int[n];
    Arrays.fill(heads, -1);
    String[] relations = new String[n];
    Arrays.fill(relations, "dep");
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      int dependent = arc.dep().index() - 1;
      heads[dependent] = arc.gov().index() - 1;
      relations[dependent] = arc.reln().toString();
    }
    return new Analysis(tags, entities, heads, relations);
  }
}
