package org.onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;

/**
 * How much faster two threads read a pile than one: blocks of articles in turns by one and by two,
 * the first fifth to warm up. The wall clock says what a user sees, garbage collection included,
 * but only on a machine that does nothing else; the CPU time an article says how much the threads
 * disturb one another.
 */
public final class ThreadsBench {
  private static final int WARM_UP_SHARE = 5;
  private static final int BLOCK = 40;
  private static final double NANO = 1e-9;

  private ThreadsBench() {}

  private static final class Sum {
    private long articles;
    private long wall;
    private long cpu;

    double perSecond() {
      return articles / (wall * NANO);
    }

    double cpuEach() {
      return cpu * NANO * 1000 / articles;
    }
  }

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    if (arguments.length != 1) {
      System.err.println("usage: ThreadsBench PATH   (articles, such as 2000 generated ones)");
      return;
    }
    List<Article> articles = Pile.articles(Path.of(arguments[0]));
    Onrecord onrecord = Onrecord.with(CoreNlpLinguist.load(Kernels.fastest()));
    int warm = articles.size() / WARM_UP_SHARE;
    Sum one = new Sum();
    Sum two = new Sum();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      run(onrecord, articles.subList(0, warm), 2, threads, new Sum());
      boolean both = false;
      for (int from = warm; from + BLOCK <= articles.size(); from += BLOCK) {
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
    Pile.say(
        "one thread   %6.2f articles/s, CPU %6.2f ms an article", one.perSecond(), one.cpuEach());
    Pile.say(
        "two threads  %6.2f articles/s, CPU %6.2f ms an article", two.perSecond(), two.cpuEach());
    Pile.say("ratio by the wall clock %.2f", two.perSecond() / one.perSecond());
    Pile.say(
        "ratio by CPU time, had both cores nothing else to do %.2f",
        2 * one.cpuEach() / two.cpuEach());
  }

  private static void run(
      Onrecord onrecord, List<Article> articles, int threads, ExecutorService pool, Sum sum)
      throws InterruptedException, ExecutionException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    List<Future<?>> parts = new ArrayList<>();
    for (int part = 0; part < threads; part++) {
      int first = part;
      parts.add(
          pool.submit(
              () -> {
                for (int i = first; i < articles.size(); i += threads) {
                  onrecord.read(articles.get(i));
                }
              }));
    }
    for (Future<?> part : parts) {
      part.get();
    }
    sum.wall += System.nanoTime() - wall;
    sum.cpu += system.getProcessCpuTime() - cpu;
    sum.articles += articles.size();
  }
}
