package org.onrecord.app.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Problem;

/** A piece of long work and how far it is; asked and told by many threads. */
final class Job {
  /** Problems that are shown one by one; the rest is counted. */
  static final int SHOWN = 200;

  /** What a job does; it stops where {@link Job#check} throws. */
  interface Work {
    void run(Job job) throws Exception;

    /** Called once when the job is over, whatever became of it. */
    default void close() {}
  }

  private final long id;
  private final String title;
  private final Work work;
  private final Clock clock;
  private final List<Problem> problems = new ArrayList<>();
  private JobState.Status status = JobState.Status.WAITING;
  private String phase = "waiting for its turn";
  private int done;
  private int total;
  private int added;
  private int known;
  private int more;
  private String message = "";
  private boolean stop;
  private @Nullable Instant begin;
  private @Nullable Instant end;

  Job(long id, String title, Work work, Clock clock) {
    this.id = id;
    this.title = title;
    this.work = work;
    this.clock = clock;
  }

  long id() {
    return id;
  }

  /**
   * Goes on, or ends the work where somebody has cancelled it.
   *
   * @throws CancellationException if it was cancelled
   */
  synchronized void check() {
    if (stop) {
      throw new CancellationException();
    }
  }

  /** Says what is being done. */
  synchronized void phase(String words) {
    phase = words;
  }

  /** Says of how many pieces how many are done. */
  synchronized void progress(int pieces, int of) {
    done = pieces;
    total = of;
  }

  /** Says how many articles were read and how many were there already. */
  synchronized void articles(int read, int there) {
    added = read;
    known = there;
  }

  synchronized void problem(Problem problem) {
    if (problems.size() < SHOWN) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  synchronized JobState state() {
    Instant from = begin;
    Instant to = end;
    Duration time =
        from == null ? Duration.ZERO : Duration.between(from, to == null ? clock.instant() : to);
    return new JobState(
        id, title, status, phase, done, total, added, known, problems, more, message, time);
  }

  /** Asks the work to stop; false where it is over. */
  synchronized boolean cancel() {
    if (status.isOver()) {
      return false;
    }
    stop = true;
    if (status == JobState.Status.WAITING) {
      over(JobState.Status.CANCELLED, "Cancelled before it began.");
    } else {
      phase = "stopping";
    }
    return true;
  }

  /** Does the work, on the thread that calls. */
  void run() {
    if (!begin()) {
      return;
    }
    try {
      work.run(this);
      over(JobState.Status.DONE, "");
    } catch (CancellationException e) {
      over(JobState.Status.CANCELLED, "Cancelled. What was read before is kept.");
    } catch (Exception e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      over(JobState.Status.FAILED, reason + ". What was kept before is safe; start it again.");
    }
  }

  private synchronized boolean begin() {
    if (status != JobState.Status.WAITING) {
      return false;
    }
    status = JobState.Status.RUNNING;
    phase = "beginning";
    begin = clock.instant();
    return true;
  }

  private synchronized void over(JobState.Status how, String words) {
    status = how;
    message = words;
    phase = "";
    end = clock.instant();
    work.close();
  }
}
