package org.onrecord.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.onrecord.story.SourcedRecord;

/** Writes a brief as one page that needs nothing beside it. */
public final class BriefPage {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.onrecord.app.page.template");

  private BriefPage() {}

  /** The page, as HTML. */
  public static String html(SourcedRecord record) {
    TemplateOutput out = new StringOutput();
    TEMPLATES.render(
        "brief.jte",
        Map.of("brief", new BriefViews(record).view(), "style", StyleSheet.packaged()),
        out);
    return out.toString();
  }
}
