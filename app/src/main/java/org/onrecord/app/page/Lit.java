package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.article.Span;

/** Finds the words of a text that were searched for. */
final class Lit {
  private Lit() {}

  static List<Span> in(String text, Predicate<String> wanted) {
    List<Span> found = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inner = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inner && begin < 0) {
        begin = i;
      } else if (!inner && begin >= 0) {
        if (wanted.test(text.substring(begin, i))) {
          found.add(new Span(begin, i));
        }
        begin = -1;
      }
    }
    return found;
  }
}
