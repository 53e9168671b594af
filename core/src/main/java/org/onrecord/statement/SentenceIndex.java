package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;

/** The sentences of an article by place. */
final class SentenceIndex {
  private final List<SentenceView> views;

  SentenceIndex(List<SentenceView> views) {
    this.views = List.copyOf(views);
  }

  List<SentenceView> views() {
    return views;
  }

  /** The sentence that holds an offset. */
  Optional<SentenceView> at(int offset) {
    int i = last(offset);
    return i >= 0 && views.get(i).sentence().span().contains(offset)
        ? Optional.of(views.get(i))
        : Optional.empty();
  }

  /** The sentence of a block that holds an offset or is the first behind it. */
  Optional<SentenceView> from(int offset, int block) {
    int i = last(offset);
    if (i < 0 || views.get(i).sentence().span().end() <= offset) {
      i++;
    }
    return i < views.size() && views.get(i).sentence().block() == block
        ? Optional.of(views.get(i))
        : Optional.empty();
  }

  /** The last sentence that begins before an offset. */
  Optional<SentenceView> upTo(int offset) {
    int i = last(offset - 1);
    return i >= 0 ? Optional.of(views.get(i)) : Optional.empty();
  }

  /** The sentence before another one. */
  Optional<SentenceView> before(SentenceView view) {
    int i = view.sentence().index() - 1;
    return i >= 0 && i < views.size() ? Optional.of(views.get(i)) : Optional.empty();
  }

  private int last(int offset) {
    int low = 0;
    int high = views.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = views.get(middle).sentence().span();
      if (span.begin() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
