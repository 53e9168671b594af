package org.onrecord.engine.kernel;

import java.util.Iterator;
import java.util.List;

/**
 * Decodes sentences side by side, one decision of each in turn, so that the output layer's weights
 * are read once for several decisions. Scratch of one thread.
 */
final class Lockstep {
  private final OutputLayer output;
  private final SentenceParse[] open;
  private final float[][] layers;
  private final boolean[] canShift;
  private final int[] best;

  Lockstep(Network network) {
    int places = network.arithmetic().inStep();
    this.output = network.output().scratch();
    this.open = new SentenceParse[places];
    this.layers = new float[places][network.model().units()];
    this.canShift = new boolean[places];
    this.best = new int[places];
  }

  /** Decodes all to their end. */
  void run(List<SentenceParse> sentences) {
    Iterator<SentenceParse> next = sentences.iterator();
    int count = 0;
    while (true) {
      while (count < open.length && next.hasNext()) {
        SentenceParse sentence = next.next();
        if (sentence.toDecision()) {
          open[count++] = sentence;
        }
      }
      if (count == 0) {
        return;
      }
      count = step(count);
    }
  }

  /** One decision of each open sentence; answers how many are still open and moves them forward. */
  private int step(int count) {
    for (int i = 0; i < count; i++) {
      open[i].activate(layers[i]);
      canShift[i] = open[i].canShift();
    }
    output.decide(layers, canShift, count, best);
    int left = 0;
    for (int i = 0; i < count; i++) {
      SentenceParse sentence = open[i];
      sentence.take(best[i]);
      if (sentence.toDecision()) {
        open[left++] = sentence;
      }
    }
    return left;
  }
}
