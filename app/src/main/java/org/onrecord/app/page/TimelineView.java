package org.onrecord.app.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said and done, day by day. */
public final class TimelineView {
  private TimelineView() {}

  /** The moments of one range of days. */
  public record Day(String when, List<Moment> moments) {
    public Day {
      moments = List.copyOf(moments);
    }
  }

  /** A statement, or an event told in a few words; one of the two. */
  public record Moment(@Nullable Line said, @Nullable Deed done) {}

  /** An event. */
  public record Deed(String what, String words, String voice, Ref place, String entry) {}
}
