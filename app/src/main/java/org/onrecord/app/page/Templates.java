package org.onrecord.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of all pages, made into classes when the program is built. */
public final class Templates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.onrecord.app.page.template");

  private Templates() {}

  /** A template filled in. */
  public static String render(String name, Map<String, Object> values) {
    TemplateOutput out = new StringOutput();
    ENGINE.render(name, values, out);
    return shown(out.toString());
  }

  /**
   * Characters that steer a screen rather than show on it, such as overrides of the direction of
   * writing, become a visible mark: words of an article must not turn round what stands beside
   * them.
   */
  static String shown(String html) {
    StringBuilder out = new StringBuilder(html.length());
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean steers =
          (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
              || (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069');
      out.append(steers ? '\ufffd' : c);
    }
    return out.toString();
  }
}
