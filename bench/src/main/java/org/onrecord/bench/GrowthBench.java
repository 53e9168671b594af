package org.onrecord.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.RelationIndex;
import org.onrecord.story.Relations;

/**
 * How the cost of relating grows with the pile: for each size, the time an article of taking a pile
 * in and relating it, the memory it holds, and the time of taking in one more with all that holds
 * around it. Records are {@link MarkedRecords made without an engine}; thread CPU time.
 */
public final class GrowthBench {
  private static final double MILLI = 1e-6;
  private static final int ONE_MORE = 500;

  private GrowthBench() {}

  public static void main(String[] arguments) {
    if (arguments.length < 2) {
      System.err.println(
          "usage: GrowthBench PATH SIZE…   (generated articles, 500 more than the largest size)");
      return;
    }
    int[] sizes = Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
    int most = Arrays.stream(sizes).max().orElse(0);
    List<ArticleRecord> records = records(Path.of(arguments[0]), most + ONE_MORE);
    long before = used();
    say("%d records made of the articles, %d MB", records.size(), before >> 20);
    if (records.size() < most + ONE_MORE) {
      System.err.println("too few articles; " + (most + ONE_MORE) + " are needed");
      return;
    }
    // Code is warm before the first size is measured.
    measure(records, Math.min(most, sizes[0]), before, false);
    for (int size : sizes) {
      measure(records, size, before, true);
    }
  }

  private static void measure(List<ArticleRecord> records, int size, long before, boolean say) {
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    List<ArticleRecord> pile = records.subList(0, size);
    long start = thread.getCurrentThreadCpuTime();
    RelationIndex index = RelationIndex.growing(pile);
    long grouped = thread.getCurrentThreadCpuTime();
    Result result = relate(index);
    long memory = used() - before;
    double[] adds = new double[ONE_MORE];
    for (int i = 0; i < ONE_MORE; i++) {
      ArticleRecord next = records.get(size + i);
      long begin = thread.getCurrentThreadCpuTime();
      index.add(next);
      index.around(next.article().id());
      adds[i] = (thread.getCurrentThreadCpuTime() - begin) * MILLI;
    }
    Arrays.sort(adds);
    if (say) {
      say(
          "%6d articles: %.2f ms an article (%.2f to take in, %.2f to relate), %d stories,"
              + " %d utterances; beside the records the index holds %d MB, what was found %d MB; one"
              + " more: median %.1f ms, 95%% %.1f, most %.1f",
          size,
          (grouped + result.time() - start) * MILLI / size,
          (grouped - start) * MILLI / size,
          result.time() * MILLI / size,
          result.stories(),
          result.utterances(),
          memory >> 20,
          (result.used() - before - memory) >> 20,
          adds[ONE_MORE / 2],
          adds[ONE_MORE * 95 / 100],
          adds[ONE_MORE - 1]);
    }
  }

  /**
   * What relating a whole pile takes.
   *
   * @param time nanoseconds of the processor
   * @param used bytes of the heap while all that was found is there
   */
  private record Result(int stories, int utterances, long time, long used) {}

  private static Result relate(RelationIndex index) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Relations relations = index.relations();
    long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    long used = used();
    return new Result(relations.stories().size(), relations.utterances().size(), time, used);
  }

  private static long used() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void say(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static List<ArticleRecord> records(Path path, int most) {
    List<ArticleRecord> records = new ArrayList<>();
    Readers.standard()
        .read(
            List.of(path),
            new Sink() {
              @Override
              public void article(Article article) {
                if (records.size() < most) {
                  records.add(MarkedRecords.of(article));
                }
              }

              @Override
              public void problem(Problem problem) {
                System.err.println(problem.source() + ": " + problem.message());
              }
            });
    return records;
  }
}
