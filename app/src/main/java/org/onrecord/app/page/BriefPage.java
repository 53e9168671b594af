package org.onrecord.app.page;

import java.util.Map;
import org.onrecord.story.SourcedRecord;

/** Writes a brief as one page that needs nothing beside it. */
public final class BriefPage {
  private BriefPage() {}

  /** The page, as HTML. */
  public static String html(SourcedRecord record) {
    return Templates.render(
        "brief.jte",
        Map.of("brief", new BriefViews(record).view(), "style", StyleSheet.packaged()));
  }
}
