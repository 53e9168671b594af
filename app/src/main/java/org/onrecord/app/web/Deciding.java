package org.onrecord.app.web;

import org.onrecord.store.Decision;

/** Keeps decisions, and has the store related behind the pages when there are new ones. */
final class Deciding {
  private static final String RELATE = "Apply what was decided";

  private final Archive archive;
  private final Jobs jobs;
  private final Reading reading;

  Deciding(Archive archive, Jobs jobs, Reading reading) {
    this.archive = archive;
    this.jobs = jobs;
    this.reading = reading;
  }

  /** Keeps a decision and gives its number. */
  long decide(Decision decision) {
    long number = archive.writing().decide(decision);
    relate();
    return number;
  }

  /** Takes a decision back; false where there is none of this number. */
  boolean withdraw(long number) {
    boolean withdrawn = archive.writing().withdraw(number);
    if (withdrawn) {
      relate();
    }
    return withdrawn;
  }

  /** Has what follows brought up to date, unless that waits to be done already. */
  void relate() {
    boolean waits =
        jobs.all().stream()
            .anyMatch(job -> job.title().equals(RELATE) && job.status() == JobState.Status.WAITING);
    if (!waits && !archive.reading().isRelated()) {
      jobs.add(RELATE, reading.relate());
    }
  }
}
