package org.onrecord.app.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.article.Problem;

/**
 * How far a job is.
 *
 * @param done how many of {@code total} pieces are done; 0 of 0 where nobody can say
 * @param phase what is being done, in a few words
 * @param more problems that are not among {@code problems}
 */
public record JobState(
    long id,
    String title,
    Status status,
    String phase,
    int done,
    int total,
    int added,
    int known,
    List<Problem> problems,
    int more,
    String message,
    Duration time) {
  public JobState {
    problems = List.copyOf(problems);
  }

  /** Whether nothing will change any more. */
  public boolean isOver() {
    return status.isOver();
  }

  /** The status, for people. */
  public String label() {
    return status.label();
  }

  /** How far it is, in a few words. */
  public String counts() {
    List<String> words = new ArrayList<>();
    if (total > 0) {
      words.add(done + " of " + total);
    }
    if (added > 0) {
      words.add(added + (added == 1 ? " article read" : " articles read"));
    }
    if (known > 0) {
      words.add(known + " there already");
    }
    int all = problems.size() + more;
    if (all > 0) {
      words.add(all + (all == 1 ? " problem" : " problems"));
    }
    return String.join(", ", words);
  }

  /** What becomes of a job. */
  public enum Status {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** The name in addresses and data. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }
  }
}
