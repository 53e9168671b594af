package org.onrecord.app.pile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Sink;
import org.onrecord.record.ArticleRecord;

/** Reads the articles of a pile on several threads and hands them on in the order of the pile. */
public final class PileReader {
  /** Puts articles into a sink, one after the other. */
  public interface Walk {
    void into(Sink sink);
  }

  /** Articles that wait for a thread, for each thread: enough to keep it busy, few to hold. */
  private static final int WAITING = 8;

  private final Onrecord onrecord;
  private final int threads;

  /**
   * @param threads at least 1; the result is the same for any number
   */
  public PileReader(Onrecord onrecord, int threads) {
    this.onrecord = onrecord;
    this.threads = Math.max(1, threads);
  }

  /** Reads everything that a walk meets and a taker wants; a taker that throws ends it. */
  public void read(Walk walk, Taker taker) {
    Deque<CompletableFuture<ArticleRecord>> waiting = new ArrayDeque<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      walk.into(
          new Sink() {
            @Override
            public void article(Article article) {
              if (taker.wants(article)) {
                waiting.add(CompletableFuture.supplyAsync(() -> onrecord.read(article), pool));
                if (waiting.size() > WAITING * threads) {
                  pass(waiting, taker);
                }
              }
            }

            @Override
            public void problem(Problem problem) {
              taker.take(problem);
            }
          });
      while (!waiting.isEmpty()) {
        pass(waiting, taker);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static void pass(Deque<CompletableFuture<ArticleRecord>> waiting, Taker taker) {
    try {
      taker.take(waiting.remove().join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
