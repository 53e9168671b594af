package org.onrecord.app.page;

import java.util.List;

/** A whole brief. */
public record BriefView(
    String title,
    String deck,
    List<StoryView> stories,
    List<ArticleView> articles,
    List<String> problems,
    String program) {

  /** One affair. */
  public record StoryView(
      String id,
      String title,
      String dates,
      String deck,
      List<Shared> shared,
      List<Clash> clashes,
      List<ArticleView> articles,
      List<Speaker> speakers) {}

  /** Words that more than one outlet prints. */
  public record Shared(
      String id, String speaker, String colour, String when, String said, List<Print> prints) {}

  /** How one outlet prints an utterance. */
  public record Print(String outlet, String anchor, String relation, String said, String note) {}

  /** Two passages that part. */
  public record Clash(
      String kind,
      String why,
      String outletA,
      String anchorA,
      String a,
      String outletB,
      String anchorB,
      String b) {}

  /** A speaker and all their statements in one story. */
  public record Speaker(String name, String colour, List<Line> lines) {}

  /** One statement in a list. */
  public record Line(
      String anchor, String form, String cue, String said, String when, String outlet) {}
}
