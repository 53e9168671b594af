package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Does one thing for each of many on some threads; what comes out is the same on any number of
 * them.
 */
public final class Workers {
  /** The thread that asks, and no other. */
  public static final Workers ALONE = new Workers(1);

  private final int threads;

  private Workers(int threads) {
    this.threads = threads;
  }

  /**
   * So many threads, that of the one who asks among them.
   *
   * @param threads at least 1
   */
  public static Workers of(int threads) {
    return new Workers(Math.max(1, threads));
  }

  /**
   * What comes of each, in the order of what is given.
   *
   * @param work a pure function; what it throws is thrown here
   */
  public <T, R> List<R> each(List<T> things, Function<? super T, ? extends R> work) {
    int helpers = Math.min(threads, things.size()) - 1;
    List<R> done = new ArrayList<>(things.size());
    if (helpers < 1) {
      things.forEach(thing -> done.add(work.apply(thing)));
      return done;
    }
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
    AtomicInteger next = new AtomicInteger();
    Runnable share =
        () -> {
          for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
            results.set(i, work.apply(things.get(i)));
          }
        };
    ExecutorService pool = Executors.newFixedThreadPool(helpers);
    try {
      List<CompletableFuture<Void>> shares = new ArrayList<>();
      for (int i = 0; i < helpers; i++) {
        shares.add(CompletableFuture.runAsync(share, pool));
      }
      share.run();
      shares.forEach(Workers::join);
    } finally {
      pool.shutdownNow();
    }
    for (int i = 0; i < results.length(); i++) {
      done.add(results.get(i));
    }
    return done;
  }

  private static void join(CompletableFuture<Void> share) {
    try {
      share.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
