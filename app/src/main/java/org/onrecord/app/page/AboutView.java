package org.onrecord.app.page;

/** What made a record. */
public final class AboutView {
  private AboutView() {}

  /** A rule and how many entries it made, with their mean confidence. */
  public record Rule(String kind, String words, String code, int entries, String sure) {}
}
