package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.Article;
import org.onrecord.article.Block;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.statement.Mark.Turn;

/**
 * What stands in quotation marks, repaired paragraph by paragraph: wrong-way, mixed, unclosed,
 * unopened and reopened marks. Only the outermost pieces are kept; what is nested in them belongs
 * to them.
 */
final class QuotationMarks {
  private final List<MarkedPiece> pieces;

  private QuotationMarks(List<MarkedPiece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  static QuotationMarks of(Article article) {
    List<MarkedPiece> pieces = new ArrayList<>();
    boolean open = false;
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      if (!block.kind().isProse()) {
        continue;
      }
      int first = pieces.size();
      new Paragraph(article.text(), block.span(), b, open, pieces).pair();
      open = pieces.size() > first && !pieces.get(pieces.size() - 1).closed();
    }
    return new QuotationMarks(pieces);
  }

  /** All pieces, in order of text. */
  List<MarkedPiece> pieces() {
    return pieces;
  }

  /** The piece whose marks or words hold an offset. */
  Optional<MarkedPiece> at(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span outer = pieces.get(middle).outer();
      if (outer.contains(offset)) {
        return Optional.of(pieces.get(middle));
      }
      if (offset < outer.begin()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  /** The pieces that share characters with a span, in order. */
  List<MarkedPiece> in(Span span) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).outer().end() <= span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<MarkedPiece> found = new ArrayList<>();
    for (int i = low; i < pieces.size() && pieces.get(i).outer().begin() < span.end(); i++) {
      found.add(pieces.get(i));
    }
    return found;
  }

  /** Pairs the marks of one paragraph. */
  private static final class Paragraph {
    private final String text;
    private final Span span;
    private final int block;
    private final boolean leftOpen;
    private final List<MarkedPiece> out;
    private final List<Mark> marks;

    Paragraph(String text, Span span, int block, boolean leftOpen, List<MarkedPiece> out) {
      this.text = text;
      this.span = span;
      this.block = block;
      this.leftOpen = leftOpen;
      this.out = out;
      this.marks = new MarkScanner(text, span).scan();
    }

    void pair() {
      int i = 0;
      int first = out.size();
      while (i < marks.size()) {
        Mark mark = marks.get(i);
        if (mark.turn() == Turn.CLOSES) {
          if (!mark.single()) {
            unopened(mark, first);
          }
          i++;
          continue;
        }
        int close = mark.single() ? singleClose(i) : doubleClose(i);
        if (close >= 0) {
          Mark end = marks.get(close);
          add(mark.begin(), mark.end(), end.begin(), end.end(), mark.single(), true);
          i = close + 1;
        } else if (!mark.single()) {
          int reopened = nextOpening(i);
          if (reopened < 0) {
            add(mark.begin(), mark.end(), span.end(), span.end(), false, false);
            return;
          }
          int stop = sentenceEnd(mark.end(), marks.get(reopened).begin());
          add(mark.begin(), mark.end(), stop, stop, false, false);
          i = reopened;
        } else {
          i++;
        }
      }
    }

    /**
     * A closing mark that nothing opened: the paragraph goes on from one left open, or its mark is
     * lost.
     */
    private void unopened(Mark mark, int first) {
      if (out.size() == first && (leftOpen || mark.begin() - span.begin() > 1)) {
        int begin = span.begin();
        if (leftOpen || !Character.isDigit(text.charAt(mark.begin() - 1))) {
          add(begin, begin, mark.begin(), mark.end(), false, true);
        }
      }
    }

    private void add(
        int begin, int innerBegin, int innerEnd, int end, boolean single, boolean closed) {
      Span inner = new Span(innerBegin, Math.max(innerBegin, innerEnd)).trim(text);
      if (inner.isEmpty()) {
        return;
      }
      boolean reopens = leftOpen && begin == span.begin();
      out.add(new MarkedPiece(new Span(begin, end), inner, block, single, closed, reopens));
    }

    /** The double mark that ends what a double mark opens, or -1. */
    private int doubleClose(int open) {
      boolean straight = marks.get(open).turn() == Turn.UNKNOWN;
      for (int k = open + 1; k < marks.size(); k++) {
        Mark mark = marks.get(k);
        if (mark.single()) {
          continue;
        }
        if (mark.turn() == Turn.OPENS) {
          int inner = straight ? -1 : nested(open, k);
          if (inner < 0) {
            return -1;
          }
          k = inner;
          continue;
        }
        return k;
      }
      return -1;
    }

    /**
     * Where a mark opens inside an open piece, the mark that closes the inner piece if two closing
     * marks follow before the next opening one, else -1.
     */
    private int nested(int open, int k) {
      int closes = 0;
      int firstClose = -1;
      for (int j = k + 1; j < marks.size() && closes < 2; j++) {
        if (marks.get(j).single()) {
          continue;
        }
        if (marks.get(j).turn() == Turn.OPENS) {
          break;
        }
        closes++;
        if (firstClose < 0) {
          firstClose = j;
        }
      }
      return closes >= 2 && marks.get(firstClose).begin() - marks.get(open).begin() > 0
          ? firstClose
          : -1;
    }

    private int nextOpening(int open) {
      for (int k = open + 1; k < marks.size(); k++) {
        if (!marks.get(k).single() && marks.get(k).turn() == Turn.OPENS) {
          return k;
        }
      }
      return -1;
    }

    /**
     * The single mark that ends what a single mark opens: one beside punctuation before one behind
     * an s.
     */
    private int singleClose(int open) {
      if (marks.get(open).turn() != Turn.OPENS) {
        return -1;
      }
      int plain = -1;
      int possessive = -1;
      for (int k = open + 1; k < marks.size(); k++) {
        Mark mark = marks.get(k);
        if (!mark.single() || mark.turn() == Turn.OPENS) {
          break;
        }
        char before = text.charAt(mark.begin() - 1);
        if (!Character.isLetterOrDigit(before)) {
          return k;
        }
        if (before == 's' || before == 'S') {
          possessive = possessive < 0 ? k : possessive;
        } else if (plain < 0) {
          plain = k;
        }
      }
      return plain >= 0 ? plain : possessive;
    }

    /** The end of the first sentence between two places, or the second place without its space. */
    private int sentenceEnd(int from, int to) {
      for (int i = from; i + 1 < to; i++) {
        char c = text.charAt(i);
        if ((c == '.' || c == '!' || c == '?') && Characters.isSpace(text.charAt(i + 1))) {
          return i + 1;
        }
      }
      int end = to;
      while (end > from && Characters.isSpace(text.charAt(end - 1))) {
        end--;
      }
      return end;
    }
  }
}
