package org.onrecord.engine;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.engine.kernel.DependencyTree;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.engine.kernel.ParserKernel.Tagged;

/** Analyses by Onrecord's own kernels over CoreNLP's weights. */
final class KernelAnalyser implements Analyser {
  private final Kernels kernels;

  KernelAnalyser(Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public List<Analysis> analyse(List<String[]> sentences) {
    List<Tagged> tagged = new ArrayList<>(sentences.size());
    for (String[] words : sentences) {
      tagged.add(new Tagged(words, kernels.tagger().tag(words)));
    }
    List<DependencyTree> trees = kernels.parser().parse(tagged);
    List<Analysis> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < trees.size(); i++) {
      Tagged sentence = tagged.get(i);
      String[] names = kernels.names().label(sentence.words(), sentence.tags());
      DependencyTree tree = trees.get(i);
      found.add(new Analysis(sentence.tags(), names, tree.heads(), tree.relations()));
    }
    return found;
  }
}
