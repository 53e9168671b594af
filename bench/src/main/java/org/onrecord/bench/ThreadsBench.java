package org.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;

/**
 * How much faster two threads read a pile than one. Two threads read the whole pile once to warm
 * up, for the virtual machine compiles for minutes, on a core that the second thread wants; then
 * blocks of articles are read again, in turns by one and by two. The row cache is far smaller than
 * what a pile of thousands needs, so that the second reading finds little more of it than the
 * first. As in the program, a thread takes the next article when it is done with one.
 *
 * <p>The wall clock says what a user sees, but only on a machine that does nothing else. The CPU
 * time of the reading threads says how much they disturb one another; that of the whole process
 * adds the compiler and the garbage collector; the time in collections says for how long both
 * threads stood still.
 */
public final class ThreadsBench {
  private static final int BLOCK = 100;
  private static final double NANO = 1e-9;

  private ThreadsBench() {}

  private static final class Sum {
    private long articles;
    private long wall;
    private long cpu;
    private long collecting;
    private final AtomicLong reading = new AtomicLong();

    double perSecond() {
      return articles / (wall * NANO);
    }

    double cpuEach() {
      return cpu * NANO * 1000 / articles;
    }

    double readingEach() {
      return reading.get() * NANO * 1000 / articles;
    }

    void say(String who) {
      Pile.say(
          "%-12s %6.2f articles/s, CPU an article: reading threads %6.2f ms, all %6.2f ms;"
              + " collecting %4.1f%% of the time",
          who, perSecond(), readingEach(), cpuEach(), 100 * collecting / (wall * NANO * 1000));
    }
  }

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    if (arguments.length != 1) {
      System.err.println("usage: ThreadsBench PATH   (articles, such as 2000 generated ones)");
      return;
    }
    List<Article> articles = Pile.articles(Path.of(arguments[0]));
    Onrecord onrecord = Onrecord.with(CoreNlpLinguist.load(Kernels.fastest()));
    Sum one = new Sum();
    Sum two = new Sum();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      run(onrecord, articles, 2, threads, new Sum());
      boolean both = false;
      for (int from = 0; from + BLOCK <= articles.size(); from += BLOCK) {
        run(
            onrecord,
            articles.subList(from, from + BLOCK),
            both ? 2 : 1,
            threads,
            both ? two : one);
        both = !both;
      }
    } finally {
      threads.shutdown();
    }
    one.say("one thread");
    two.say("two threads");
    Pile.say("ratio by the wall clock %.2f", two.perSecond() / one.perSecond());
    Pile.say(
        "ratio by the CPU time of the reading threads, had both cores nothing else to do %.2f",
        2 * one.readingEach() / two.readingEach());
  }

  private static void run(
      Onrecord onrecord, List<Article> articles, int threads, ExecutorService pool, Sum sum)
      throws InterruptedException, ExecutionException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    long collecting = collecting();
    List<Future<?>> parts = new ArrayList<>();
    AtomicInteger next = new AtomicInteger();
    for (int part = 0; part < threads; part++) {
      parts.add(
          pool.submit(
              () -> {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                int i = next.getAndIncrement();
                while (i < articles.size()) {
                  onrecord.read(articles.get(i));
                  i = next.getAndIncrement();
                }
                sum.reading.addAndGet(
                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
              }));
    }
    for (Future<?> part : parts) {
      part.get();
    }
    sum.wall += System.nanoTime() - wall;
    sum.collecting += collecting() - collecting;
    sum.cpu += system.getProcessCpuTime() - cpu;
    sum.articles += articles.size();
  }

  /** Milliseconds spent in collections so far. */
  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
