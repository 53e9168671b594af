package org.onrecord.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/** Reads a pile of articles on several threads. */
final class Pile {
  /** Takes what a pile holds, one after the other, in the order of the pile. */
  interface Taker {
    /** Whether an article is to be read. */
    default boolean wants(Article article) {
      return true;
    }

    void take(ArticleRecord record);

    void take(Problem problem);
  }

  /** Articles that wait for a thread, for each thread: enough to keep it busy, few to hold. */
  private static final int WAITING = 8;

  private final Input input;
  private final Onrecord onrecord;
  private final Progress progress;

  Pile(Input input, PrintWriter err) {
    this.input = input;
    this.onrecord = Onrecord.with(LazyLinguist.of(input));
    this.progress = input.quiet ? Progress.silent() : Progress.on(err);
  }

  /** What reads the articles of this pile and relates them. */
  Onrecord onrecord() {
    return onrecord;
  }

  /** The record of everything under the paths. */
  SourcedRecord read() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    read(
        new Taker() {
          @Override
          public void take(ArticleRecord record) {
            records.add(record);
          }

          @Override
          public void take(Problem problem) {
            problems.add(problem);
          }
        });
    return onrecord.relate(records, problems);
  }

  /** Reads everything under the paths that a taker wants; all its methods run on this thread. */
  void read(Taker taker) throws IOException {
    Deque<CompletableFuture<ArticleRecord>> waiting = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, input.threads));
    Sink sink =
        new Sink() {
          @Override
          public void article(Article article) {
            if (!taker.wants(article)) {
              return;
            }
            progress.found();
            waiting.add(CompletableFuture.supplyAsync(() -> onrecord.read(article), threads));
            if (waiting.size() > WAITING * input.threads) {
              pass(waiting, taker);
            }
          }

          @Override
          public void problem(Problem problem) {
            taker.take(problem);
            progress.problem(problem);
          }
        };
    try {
      walk(sink);
      while (!waiting.isEmpty()) {
        pass(waiting, taker);
      }
    } finally {
      threads.shutdownNow();
      progress.close();
    }
  }

  private void walk(Sink sink) throws IOException {
    Readers readers = Readers.standard();
    List<Path> files = new ArrayList<>();
    boolean piped = false;
    for (String path : input.paths) {
      if (path.equals(StandardInput.NAME)) {
        piped = true;
      } else {
        files.add(Path.of(path));
      }
    }
    readers.read(files, sink);
    if (piped) {
      try (StandardInput standard = StandardInput.spool()) {
        readers.read(standard, sink);
      }
    }
  }

  private void pass(Deque<CompletableFuture<ArticleRecord>> waiting, Taker taker) {
    try {
      ArticleRecord record = waiting.remove().join();
      taker.take(record);
      progress.read(record);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
