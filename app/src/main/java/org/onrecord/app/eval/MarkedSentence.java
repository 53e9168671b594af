package org.onrecord.app.eval;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;

/**
 * A sentence with its source marked {@code <s>…</s>} and its target {@code <t>…</t>}.
 *
 * @param text without the marks
 * @param source characters of the text
 * @param target characters of the text
 */
record MarkedSentence(String text, List<Span> source, List<Span> target) {
  MarkedSentence {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder(marked.length());
    List<Span> source = new ArrayList<>();
    List<Span> target = new ArrayList<>();
    int sourceFrom = 0;
    int targetFrom = 0;
    int i = 0;
    while (i < marked.length()) {
      if (marked.startsWith("<s>", i)) {
        sourceFrom = text.length();
        i += 3;
      } else if (marked.startsWith("<t>", i)) {
        targetFrom = text.length();
        i += 3;
      } else if (marked.startsWith("</s>", i)) {
        source.add(new Span(sourceFrom, text.length()));
        i += 4;
      } else if (marked.startsWith("</t>", i)) {
        target.add(new Span(targetFrom, text.length()));
        i += 4;
      } else {
        text.append(marked.charAt(i));
        i++;
      }
    }
    return new MarkedSentence(text.toString(), source, target);
  }
}
