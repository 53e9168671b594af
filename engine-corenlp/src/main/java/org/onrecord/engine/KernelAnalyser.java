package org.onrecord.engine;

import org.onrecord.engine.kernel.DependencyTree;
import org.onrecord.engine.kernel.Kernels;

/** Analyses by Onrecord's own kernels over CoreNLP's weights. */
final class KernelAnalyser implements Analyser {
  private final Kernels kernels;

  KernelAnalyser(Kernels kernels) {
    this.kernels = kernels;
  }

  @Override
  public Analysis analyse(String[] words) {
    String[] tags = kernels.tagger().tag(words);
    String[] names = kernels.names().label(words, tags);
    DependencyTree tree = kernels.parser().parse(words, tags);
    return new Analysis(tags, names, tree.heads(), tree.relations());
  }
}
