package org.onrecord.ingest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Text of a piece of HTML that is all report, such as the content of a feed's entry. */
final class HtmlText {
  private static final int DEEPEST = 200;

  private HtmlText() {}

  /** The paragraphs, blank lines between; text without a tag stays as it is. */
  static String of(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    StringBuilder text = new StringBuilder();
    for (PageBlock block : PageBlocks.of(page, false)) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
    }
    return text.toString();
  }
}
