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
import java.util.function.Supplier;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.Problem;
import org.onrecord.engine.CachingLinguist;
import org.onrecord.engine.CoreNlpLinguist;
import org.onrecord.ingest.Readers;
import org.onrecord.ingest.Sink;
import org.onrecord.language.Linguist;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/** Reads a pile of articles on several threads and relates them. */
final class Pile {
  /** Articles that wait for a thread, for each thread: enough to keep it busy, few to hold. */
  private static final int WAITING = 8;

  private final Input input;
  private final Onrecord onrecord;
  private final Progress progress;

  Pile(Input input, PrintWriter err) {
    this.input = input;
    this.onrecord = Onrecord.with(linguist(input));
    this.progress = input.quiet ? Progress.silent() : Progress.on(err);
  }

  private static Linguist linguist(Input input) {
    CompletableFuture<Linguist> loading = new CompletableFuture<>();
    Path parses = input.parses;
    if (parses == null) {
      return CoreNlpLinguist.load();
    }
    Supplier<Linguist> engine =
        () -> {
          synchronized (loading) {
            if (!loading.isDone()) {
              loading.complete(CoreNlpLinguist.load());
            }
          }
          return loading.join();
        };
    return new CachingLinguist(parses, CoreNlpLinguist.MODELS, engine);
  }

  /** The record of everything under the paths. */
  SourcedRecord read() throws IOException {
    List<ArticleRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Deque<CompletableFuture<ArticleRecord>> waiting = new ArrayDeque<>();
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, input.threads));
    Sink sink =
        new Sink() {
          @Override
          public void article(Article article) {
            progress.found();
            waiting.add(CompletableFuture.supplyAsync(() -> onrecord.read(article), threads));
            if (waiting.size() > WAITING * input.threads) {
              take(waiting, records);
            }
          }

          @Override
          public void problem(Problem problem) {
            problems.add(problem);
            progress.problem(problem);
          }
        };
    try {
      read(sink);
      while (!waiting.isEmpty()) {
        take(waiting, records);
      }
    } finally {
      threads.shutdownNow();
      progress.close();
    }
    return onrecord.relate(records, problems);
  }

  private void read(Sink sink) throws IOException {
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

  private void take(Deque<CompletableFuture<ArticleRecord>> waiting, List<ArticleRecord> records) {
    try {
      ArticleRecord record = waiting.remove().join();
      records.add(record);
      progress.read(record);
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
