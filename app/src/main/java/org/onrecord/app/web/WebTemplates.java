package org.onrecord.app.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.onrecord.Onrecord;
import org.onrecord.app.page.Frame;
import org.onrecord.app.page.ServerLinks;
import org.onrecord.app.page.Templates;

/** The templates of pages that only a server has, in the frame of all pages. */
final class WebTemplates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "org.onrecord.app.web.template");

  private static final List<Frame.Item> NAV =
      List.of(
          new Frame.Item("Stories", "/", false),
          new Frame.Item("Search", "/search", false),
          new Frame.Item("Review", "/review", false),
          new Frame.Item("Decisions", "/decisions", false),
          new Frame.Item("Read in", "/jobs", false));

  private WebTemplates() {}

  /**
   * A page.
   *
   * @param path its address, to show in the navigation which page this is
   * @param data addresses of its data, which may be none
   * @param query what stands in the search box
   */
  static String page(
      String title,
      String path,
      List<Frame.Item> data,
      String query,
      String template,
      Map<String, Object> values) {
    StringOutput content = new StringOutput();
    ENGINE.render(template, values, content);
    List<Frame.Item> nav =
        NAV.stream()
            .map(item -> new Frame.Item(item.label(), item.address(), item.address().equals(path)))
            .toList();
    Frame frame = new Frame(title, new ServerLinks(), nav, data, Onrecord.PROGRAM, query);
    String html = content.toString();
    return Templates.render(
        "layout.jte", Map.of("frame", frame, "content", (Content) out -> out.writeContent(html)));
  }

  static String page(String title, String path, String template, Map<String, Object> values) {
    return page(title, path, List.of(), "", template, values);
  }
}
