package org.onrecord.engine.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Decodes sentences side by side, one decision of each in turn, so that the output layer's weights
 * are read once for several decisions. A sentence whose next decision needs rows that are not at
 * hand waits until no other can go on; then all rows that are wanted are computed together. Scratch
 * of one thread.
 */
final class Lockstep {
  private final OutputLayer output;
  private final SentenceParse[] open;
  private final List<SentenceParse> waiting = new ArrayList<>();
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
  void run(List<SentenceParse> sentences, Terms terms) {
    Queue<SentenceParse> next = new ArrayDeque<>(sentences);
    int count = 0;
    while (true) {
      while (count < open.length && !(next.isEmpty() && waiting.isEmpty())) {
        if (next.isEmpty()) {
          terms.fetch();
          next.addAll(waiting);
          waiting.clear();
        }
        count = open(next.remove(), count);
      }
      if (count == 0) {
        return;
      }
      count = step(count);
    }
  }

  /** Puts a sentence where it belongs; answers how many are open then. */
  private int open(SentenceParse sentence, int count) {
    if (!sentence.toDecision()) {
      return count;
    }
    if (!sentence.ready()) {
      waiting.add(sentence);
      return count;
    }
    open[count] = sentence;
    return count + 1;
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
      left = open(sentence, left);
    }
    return left;
  }
}
