package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
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
    List<Article> articles = articles(Path.of(arguments[0]));
    if (articles.isEmpty()) {
      System.err.println("no article under " + arguments[0]);
      return;
    }
    Onrecord onrecord = Onrecord.with(CoreNlpLinguist.load());
    int warm = articles.size() / WARM_UP_SHARE;
    articles.subList(0, warm).forEach(onrecord::read);
    measure(onrecord, articles.subList(warm, articles.size()));
  }

  private static void measure(Onrecord onrecord, List<Article> articles) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    Map<String, Long> stages = new LinkedHashMap<>();
    long words = 0;
    List<ArticleRecord> records = new ArrayList<>();
    long start = threads.getCurrentThreadCpuTime();
    long[] last = {start};
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
    }
    double total = stages.values().stream().mapToLong(Long::longValue).sum() * NANO;
    long before = threads.getCurrentThreadCpuTime();
    onrecord.relate(records, List.of());
    double relate = (threads.getCurrentThreadCpuTime() - before) * NANO;
    say(
        "%d articles, %d words (%.0f an article)",
        articles.size(), words, (double) words / articles.size());
    say(
        "%.2f articles/s on one core; %.2f of 600 words/s",
        articles.size() / total, words / 600.0 / total);
    stages.forEach(
        (stage, nanos) ->
            say(
                "%-10s %6.2f ms an article %5.1f%%",
                stage, nanos * NANO * 1000 / articles.size(), 100 * nanos * NANO / total));
    say(
        "%-10s %6.2f ms an article (all articles together)",
        "relate", relate * 1000 / articles.size());
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    say("peak heap %d MB of at most %d MB", peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static List<Article> articles(Path path) {
    List<Article> articles = new ArrayList<>();
    Readers.standard()
        .read(
            List.of(path),
            new Sink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void problem(Problem problem) {
                System.err.println(problem.source() + ": " + problem.message());
              }
            });
    return articles;
  }
}
