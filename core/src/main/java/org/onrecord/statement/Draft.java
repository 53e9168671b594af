package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.record.Statement.Form;

/** A statement in the making: what a frame found, joined with the marks that it meets. */
final class Draft {
  private final String frame;
  private final SentenceView view;
  private final @Nullable Saying saying;
  private final List<Span> pieces;
  private final List<MarkedPiece> quotes;
  private @Nullable Draft within;
  private @Nullable Draft continues;

  private Draft(
      String frame,
      SentenceView view,
      @Nullable Saying saying,
      List<Span> pieces,
      List<MarkedPiece> quotes) {
    this.frame = frame;
    this.view = view;
    this.saying = saying;
    this.pieces = new ArrayList<>(pieces);
    this.quotes = new ArrayList<>(quotes);
  }

  /** From a frame's finding: pieces in marks that its content touches belong to it whole. */
  static Draft of(Saying saying, QuotationMarks marks) {
    List<Span> pieces = new ArrayList<>();
    List<MarkedPiece> quotes = new ArrayList<>();
    for (Span piece : saying.pieces()) {
      Span grown = piece;
      for (MarkedPiece quote : marks.in(piece)) {
        if (!quote.outer().overlaps(saying.cueSpan())) {
          grown = grown.union(quote.outer());
          if (!quotes.contains(quote)) {
            quotes.add(quote);
          }
        }
      }
      pieces.add(grown);
    }
    return new Draft(saying.frame(), saying.view(), saying, pieces, quotes);
  }

  /** From a piece in marks, or a sentence around one, that no frame found. */
  static Draft of(String frame, SentenceView view, Span content, List<MarkedPiece> quotes) {
    return new Draft(frame, view, null, List.of(content), quotes);
  }

  String frame() {
    return frame;
  }

  SentenceView view() {
    return view;
  }

  @Nullable Saying saying() {
    return saying;
  }

  List<MarkedPiece> quotes() {
    return quotes;
  }

  /** Adds the next piece of a split quotation. */
  void add(MarkedPiece quote) {
    quotes.add(quote);
    pieces.add(quote.outer());
  }

  void within(Draft outer) {
    this.within = outer;
  }

  @Nullable Draft within() {
    return within;
  }

  void continues(Draft earlier) {
    this.continues = earlier;
  }

  @Nullable Draft continues() {
    return continues;
  }

  List<Span> pieces() {
    return pieces;
  }

  Form form() {
    if (quotes.isEmpty()) {
      return frame.equals(BlockQuotation.FRAME) ? Form.DIRECT : Form.INDIRECT;
    }
    String text = view.text();
    for (Span piece : pieces) {
      if (!isQuoted(text, piece)) {
        return Form.MIXED;
      }
    }
    return Form.DIRECT;
  }

  /** Whether all letters of a piece stand in marks. */
  private boolean isQuoted(String text, Span piece) {
    for (int i = piece.begin(); i < piece.end(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.charAt(i))
          && quotes.stream().noneMatch(q -> q.outer().contains(at))) {
        return false;
      }
    }
    return true;
  }

  /** What was said, from its first to its last character. */
  Span passage() {
    int begin = Integer.MAX_VALUE;
    int end = 0;
    if (form() == Form.DIRECT && !quotes.isEmpty()) {
      for (MarkedPiece quote : quotes) {
        begin = Math.min(begin, quote.inner().begin());
        end = Math.max(end, quote.inner().end());
      }
    } else {
      for (Span piece : pieces) {
        begin = Math.min(begin, piece.begin());
        end = Math.max(end, piece.end());
      }
    }
    return new Span(begin, end).trim(view.text());
  }

  /** The words in marks, marks left out. */
  List<Span> quotedSpans() {
    return quotes.stream().map(MarkedPiece::inner).sorted().toList();
  }

  /** The number of words of a span. */
  static int words(String text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.begin(); i < span.end(); i++) {
      boolean space = Characters.isSpace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
