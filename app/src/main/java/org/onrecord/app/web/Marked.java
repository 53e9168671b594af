package org.onrecord.app.web;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.store.Search;

/** A piece of text in which a search has marked what it found. */
public record Marked(String text, boolean hit) {
  static List<Marked> of(String marked) {
    List<Marked> pieces = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      int begin = marked.indexOf(Search.BEGIN, at);
      int end = begin < 0 ? -1 : marked.indexOf(Search.END, begin);
      if (end < 0) {
        break;
      }
      if (begin > at) {
        pieces.add(new Marked(marked.substring(at, begin), false));
      }
      pieces.add(new Marked(marked.substring(begin + 1, end), true));
      at = end + 1;
    }
    if (at < marked.length()) {
      pieces.add(new Marked(marked.substring(at), false));
    }
    return pieces;
  }
}
