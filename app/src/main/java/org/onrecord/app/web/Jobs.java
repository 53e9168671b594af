package org.onrecord.app.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Long work behind the pages: one piece after the other, on a thread of its own. */
final class Jobs implements AutoCloseable {
  /** Jobs that wait at a time. */
  private static final int WAITING = 50;

  /** Jobs that are over and still shown. */
  private static final int REMEMBERED = 100;

  private static final int PATIENCE_SECONDS = 10;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "onrecord-worker");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Long, Job> jobs = new TreeMap<>();
  private final Clock clock;
  private long last;

  Jobs(Clock clock) {
    this.clock = clock;
  }

  /**
   * Puts work in the queue.
   *
   * @throws Refusal if too much waits; the work is closed
   */
  synchronized JobState add(String title, Job.Work work) {
    if (jobs.values().stream().filter(job -> !job.state().isOver()).count() >= WAITING) {
      work.close();
      throw new Refusal(
          503, "There is too much work waiting", "Wait until some of it is done, or cancel some.");
    }
    Job job = new Job(++last, title, work, clock);
    jobs.put(job.id(), job);
    var oldest = jobs.values().iterator();
    for (int surplus = jobs.size() - REMEMBERED; surplus > 0 && oldest.hasNext(); surplus--) {
      if (oldest.next().state().isOver()) {
        oldest.remove();
      }
    }
    worker.execute(job::run);
    return job.state();
  }

  /** All jobs, the latest first. */
  synchronized List<JobState> all() {
    List<JobState> states = new ArrayList<>();
    jobs.values().forEach(job -> states.add(0, job.state()));
    return states;
  }

  synchronized Optional<JobState> job(long id) {
    return Optional.ofNullable(jobs.get(id)).map(Job::state);
  }

  /** Whether anything is running or waiting. */
  synchronized boolean isBusy() {
    return jobs.values().stream().anyMatch(job -> !job.state().isOver());
  }

  /** Asks a job to stop; false where there is none or it is over. */
  synchronized boolean cancel(long id) {
    Job job = jobs.get(id);
    return job != null && job.cancel();
  }

  /** Stops all work, and waits a while for it. */
  @Override
  public void close() {
    synchronized (this) {
      jobs.values().forEach(Job::cancel);
    }
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      worker.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
