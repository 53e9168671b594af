package org.onrecord.app.page;

/** Where reports disagree, and where they only seem to. */
public final class ClashesView {
  private ClashesView() {}

  /** One end: who holds it, in which words, where. */
  public record Side(Who who, String cue, Excerpt words, boolean quoted, Ref place, String entry) {}

  /** Two ends that part. */
  public record Clash(
      String id,
      String kind,
      String why,
      String sure,
      boolean within,
      ClashesView.Side a,
      ClashesView.Side b) {}

  /** Two passages that part only at first sight. */
  public record Alike(ClashesView.Side a, ClashesView.Side b, String why) {}
}
