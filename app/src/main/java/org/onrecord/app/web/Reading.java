package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.onrecord.Onrecord;
import org.onrecord.app.pile.AllReaders;
import org.onrecord.app.pile.Keeping;
import org.onrecord.app.pile.PileReader;
import org.onrecord.app.pile.Taker;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.article.Publication;
import org.onrecord.ingest.Readers;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Relating;
import org.onrecord.store.Store;

/** What a job does to the store: reads in what is new, reads again what is there, relates all. */
final class Reading {
  /** Articles that are read again between two looks at whether somebody has cancelled. */
  private static final int BATCH = 50;

  private final Store store;
  private final Onrecord onrecord;
  private final Relating relating;
  private final int threads;

  /**
   * @param onrecord whose engine is loaded when the first article needs it
   */
  Reading(Store store, Onrecord onrecord, Relating relating, int threads) {
    this.store = store;
    this.onrecord = onrecord;
    this.relating = relating;
    this.threads = threads;
  }

  /** Reads uploaded files in; their articles are kept one by one. */
  Job.Work upload(Uploads.Spool files) {
    return new Job.Work() {
      @Override
      public void run(Job job) {
        try {
          readIn(files, job);
        } catch (CancellationException e) {
          relate(job);
          throw e;
        }
        relate(job);
      }

      @Override
      public void close() {
        files.close();
      }
    };
  }

  private void readIn(Uploads.Spool files, Job job) {
    Keeping keeping = new Keeping(store);
    Readers readers = AllReaders.all();
    job.phase("reading");
    new PileReader(onrecord, threads)
        .read(
            sink -> {
              int done = 0;
              for (Uploads.Upload file : files.files()) {
                job.check();
                job.progress(done++, files.files().size());
                readers.read(file, sink);
              }
            },
            new Told(keeping, keeping, job));
    job.progress(files.files().size(), files.files().size());
  }

  /** Reads kept articles again, as this program reads them; decisions hold. */
  Job.Work again(Function<Integer, List<ArticleId>> batches, int total) {
    return job -> {
      job.phase("reading again");
      int[] done = {0};
      Taker taker =
          new Taker() {
            @Override
            public void take(ArticleRecord record) {
              store.renew(record);
              done[0]++;
              job.progress(done[0], total);
              job.articles(done[0], 0);
            }

            @Override
            public void take(Problem problem) {
              store.keep(problem);
            }
          };
      try {
        new PileReader(onrecord, threads)
            .read(
                sink -> {
                  int offset = 0;
                  List<ArticleId> batch = batches.apply(offset);
                  while (!batch.isEmpty()) {
                    for (ArticleId id : batch) {
                      job.check();
                      store.extracted(id).ifPresent(r -> sink.article(asRead(r.article())));
                    }
                    offset += batch.size();
                    batch = batches.apply(offset);
                  }
                },
                taker);
      } catch (CancellationException e) {
        relate(job);
        throw e;
      }
      relate(job);
    };
  }

  /** How many articles come in a batch. */
  static int batch() {
    return BATCH;
  }

  /** An article as its reader gave it: without a date that was inferred from its text. */
  private static Article asRead(Article article) {
    Publication published = article.published();
    return published == null || published.basis() != Publication.Basis.INFERRED
        ? article
        : new Article(
            article.id(),
            article.source(),
            article.sha256(),
            article.outlet(),
            article.title(),
            article.byline(),
            article.url(),
            article.language(),
            null,
            article.credits(),
            article.blocks(),
            article.text());
  }

  /** Relates what was read or decided since the last time. */
  Job.Work relate() {
    return this::relate;
  }

  private void relate(Job job) {
    if (!store.isRelated()) {
      job.phase("relating");
      relating.relate(store);
    }
  }

  /** Tells a job what passes on its way to a taker. */
  private record Told(Taker taker, Keeping keeping, Job job) implements Taker {
    @Override
    public boolean wants(Article article) {
      job.check();
      boolean wanted = taker.wants(article);
      tell();
      return wanted;
    }

    @Override
    public void take(ArticleRecord record) {
      taker.take(record);
      tell();
      new ArrayList<>(record.problems()).forEach(job::problem);
      job.check();
    }

    @Override
    public void take(Problem problem) {
      taker.take(problem);
      job.problem(problem);
      job.check();
    }

    private void tell() {
      job.articles(keeping.added(), keeping.known());
    }
  }
}
