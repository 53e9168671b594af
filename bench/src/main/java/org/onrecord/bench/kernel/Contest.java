package org.onrecord.bench.kernel;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Runs two programs over the same items in turns, block by block, so that what else the machine
 * does falls on both; measures the CPU time of this thread and compares what they answer.
 *
 * @param <T> what an item is
 */
final class Contest<T> {
  private static final double NANO = 1e-9;

  private final List<T> items;
  private final Function<T, Integer> size;
  private final int together;

  /**
   * @param size tokens of an item
   * @param together items of a block
   */
  Contest(List<T> items, Function<T, Integer> size, int together) {
    this.items = items;
    this.size = size;
    this.together = together;
  }

  /**
   * One who runs.
   *
   * @param program what is timed
   * @param print how its answer is written to be compared
   */
  record Entrant<T, A>(Function<T, A> program, Function<A, String> print) {}

  /**
   * Prints tokens a second of both, the ratio over all and of the middle block, and how many
   * answers differ.
   */
  <A, B> void run(String name, Entrant<T, A> reference, Entrant<T, B> kernel) {
    long tokens = 0;
    long referenceTime = 0;
    long kernelTime = 0;
    int differing = 0;
    List<Double> ratios = new ArrayList<>();
    for (int from = 0; from < items.size(); from += together) {
      List<T> block = items.subList(from, Math.min(items.size(), from + together));
      List<A> expected = new ArrayList<>();
      List<B> actual = new ArrayList<>();
      long one = time(block, reference.program, expected);
      long other = time(block, kernel.program, actual);
      referenceTime += one;
      kernelTime += other;
      ratios.add((double) one / Math.max(1, other));
      for (int i = 0; i < block.size(); i++) {
        tokens += size.apply(block.get(i));
        String said = kernel.print.apply(actual.get(i));
        differing += reference.print.apply(expected.get(i)).equals(said) ? 0 : 1;
      }
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-14s %,10.0f tokens/s own classes, %,10.0f kernel, ratio %5.2f (median of blocks %5.2f),"
            + " %d of %d differ%n",
        name,
        tokens / (referenceTime * NANO),
        tokens / (kernelTime * NANO),
        (double) referenceTime / kernelTime,
        ratios.get(ratios.size() / 2),
        differing,
        items.size());
  }

  private <A> long time(List<T> block, Function<T, A> program, List<A> answers) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (T item : block) {
      answers.add(program.apply(item));
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }
}
