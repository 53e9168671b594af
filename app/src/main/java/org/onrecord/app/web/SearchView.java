package org.onrecord.app.web;

import java.util.List;

/**
 * The page.
 *
 * @param verdict how much was found, in words
 * @param next where the list goes on; empty at its end
 */
public record SearchView(
    Asked asked,
    boolean answered,
    String verdict,
    List<Said> said,
    List<Report> reports,
    String next) {
  /** What was asked for, to fill the form again. */
  public record Asked(
      String q, String speaker, String outlet, String from, String to, String form) {}

  /** A statement that was found. */
  public record Said(
      String day, String outlet, String speaker, String form, List<Marked> words, String address) {}

  /** An article that was found. */
  public record Report(
      String day, String outlet, String title, List<Marked> snippet, String address) {}
}
