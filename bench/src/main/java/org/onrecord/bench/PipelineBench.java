package org.onrecord.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.engine.kernel.Kernels;
import org.onrecord.record.ArticleRecord;

/**
 * How many articles a second one core reads, and what each stage costs: thread CPU time of one
 * thread over the articles of a file or folder, the first fifth of them to warm up.
 */
public final class PipelineBench {
  private static final double NANO = 1e-9;
  private static final int WARM_UP_SHARE = 5;

  private PipelineBench() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("usage: PipelineBench PATH   (articles, such as 500 generated ones)");
      return;
    }
    List<Article> articles = Pile.articles(Path.of(arguments[0]));
    if (articles.isEmpty()) {
      System.err.println("no article under " + arguments[0]);
      return;
    }
    Onrecord onrecord = Onrecord.with(CoreNlpLinguist.load(Kernels.fastest()));
    int warm = articles.size() / WARM_UP_SHARE;
    articles.subList(0, warm).forEach(onrecord::read);
    measure(onrecord, articles.subList(warm, articles.size()));
  }

  private static long collecting() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }

  private static void measure(Onrecord onrecord, List<Article> articles) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> stages = new LinkedHashMap<>();
    long words = 0;
    long most = 0;
    List<ArticleRecord> records = new ArrayList<>();
    long start = threads.getCurrentThreadCpuTime();
    long[] last = {start};
    long collected = collecting();
    for (Article article : articles) {
      words += article.text().split("\\s+").length;
      last[0] = threads.getCurrentThreadCpuTime();
      records.add(
          onrecord.read(
              article,
              stage -> {
                long now = threads.getCurrentThreadCpuTime();
                stages.merge(stage, now - last[0], Long::sum);
                last[0] = now;
              }));
      Runtime machine = Runtime.getRuntime();
      most = Math.max(most, machine.totalMemory() - machine.freeMemory());
    }
    double total = stages.values().stream().mapToLong(Long::longValue).sum() * NANO;
    collected = collecting() - collected;
    long before = threads.getCurrentThreadCpuTime();
    onrecord.relate(records, List.of());
    double relate = (threads.getCurrentThreadCpuTime() - before) * NANO;
    Pile.say(
        "%d articles, %d words (%.0f an article)",
        articles.size(), words, (double) words / articles.size());
    Pile.say(
        "%.2f articles/s on one core; %.2f of 600 words/s",
        articles.size() / total, words / 600.0 / total);
    stages.forEach(
        (stage, nanos) ->
            Pile.say(
                "%-10s %6.2f ms an article %5.1f%%",
                stage, nanos * NANO * 1000 / articles.size(), 100 * nanos * NANO / total));
    Pile.say(
        "%-10s %6.2f ms an article (by the clock, beside the above)",
        "garbage", (double) collected / articles.size());
    Pile.say(
        "%-10s %6.2f ms an article (all articles together)",
        "relate", relate * 1000 / articles.size());
    Pile.say(
        "most heap in use behind an article %d MB of at most %d MB",
        most >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }
}
