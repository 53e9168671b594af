package org.onrecord.event;

import org.onrecord.record.Event.Status;

/** What the verb group of one clause says about the deed that it names. */
enum Mood {
  FACT(Status.HAPPENED),
  ONGOING(Status.ONGOING),
  FUTURE(Status.PLANNED),
  /** “may”, “could”, a condition, a purpose, a question. */
  POSSIBLE(Status.HYPOTHETICAL),
  /** A purpose that is not told as reached. */
  PURPOSE(Status.HYPOTHETICAL),
  /** “must”, “should”. */
  MUST(Status.CALLED_FOR);

  private final Status status;

  Mood(Status status) {
    this.status = status;
  }

  Status status(boolean negated) {
    return negated ? Status.DENIED : status;
  }
}
