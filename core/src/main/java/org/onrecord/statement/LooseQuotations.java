package org.onrecord.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.record.Statement.Form;

/**
 * Gives the pieces in marks that no frame claimed their place: the next half of a split quotation,
 * a quotation that goes on, or nothing where they are scare quotes, titles or nicknames.
 */
final class LooseQuotations {
  private static final int SCARE_WORDS = 4;

  private final QuotationMarks marks;
  private final SentenceIndex sentences;
  private final NeighbourCue neighbours;
  private final Map<Integer, Draft> bySentence = new LinkedHashMap<>();

  LooseQuotations(QuotationMarks marks, SentenceIndex sentences, NeighbourCue neighbours) {
    this.marks = marks;
    this.sentences = sentences;
    this.neighbours = neighbours;
  }

  /** Adds to the drafts, or grows them. */
  void attach(List<Draft> drafts) {
    Map<MarkedPiece, Draft> owner = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (MarkedPiece quote : draft.quotes()) {
        owner.put(quote, draft);
      }
    }
    for (Draft draft : drafts) {
      Saying saying = draft.saying();
      if (saying != null && saying.frame().equals("transcript")) {
        // a transcript in marks: the turn is said, not its name
        marks.in(saying.cueSpan()).forEach(piece -> owner.putIfAbsent(piece, draft));
      }
      if (saying != null) {
        bySentence.putIfAbsent(draft.view().sentence().index(), draft);
      }
    }
    Draft previous = null;
    MarkedPiece last = null;
    for (MarkedPiece piece : marks.pieces()) {
      Draft claimed = owner.get(piece);
      if (claimed != null) {
        previous = claimed;
        last = piece;
        continue;
      }
      SentenceView view = viewAt(piece.inner().begin());
      if (view == null || (piece.single() && view.headline())) {
        continue;
      }
      Draft made = place(piece, view, previous, last);
      if (made != null) {
        if (made != previous) {
          drafts.add(made);
        }
        previous = made;
        last = piece;
      }
    }
  }

  private @Nullable Draft place(
      MarkedPiece piece, SentenceView view, @Nullable Draft previous, @Nullable MarkedPiece last) {
    String text = view.text();
    boolean sentence = standsAlone(piece, view);
    int words = Draft.words(text, piece.inner());
    if (sentence || words >= SCARE_WORDS) {
      Saying beside = neighbours.of(piece).orElse(null);
      if (beside != null && previous != null && sameCue(previous, beside)) {
        Draft draft =
            Draft.of("next-paragraph", view, piece.outer(), new ArrayList<>(List.of(piece)));
        draft.continues(previous);
        return draft;
      }
      if (beside != null) {
        return Draft.of(beside, marks);
      }
    }
    if (previous != null && last != null) {
      boolean sameBlock = last.block() == piece.block();
      if (sameBlock && sentence && follows(previous, piece)) {
        if (previous.form() == Form.DIRECT) {
          previous.add(piece);
          return previous;
        }
        Draft draft =
            Draft.of("next-sentence", view, piece.outer(), new ArrayList<>(List.of(piece)));
        draft.continues(previous);
        return draft;
      }
      boolean next = piece.block() - last.block() <= 1 && !narrated(last, piece, view);
      if (piece.reopens() || (!sameBlock && next && sentence && words >= SCARE_WORDS)) {
        Draft draft =
            Draft.of(
                piece.reopens() ? "reopened-quotation" : "next-paragraph",
                view,
                piece.outer(),
                new ArrayList<>(List.of(piece)));
        draft.continues(previous);
        return draft;
      }
    }
    Draft reported = bySentence.get(view.sentence().index() - 1);
    if (sentence
        && reported != null
        && reported.view().sentence().block() == piece.block()
        && follows(reported, piece)) {
      Draft draft = Draft.of("next-sentence", view, piece.outer(), new ArrayList<>(List.of(piece)));
      draft.continues(reported);
      return draft;
    }
    if (sentence && words >= SCARE_WORDS) {
      return Draft.of("bare-quotation", view, piece.outer(), new ArrayList<>(List.of(piece)));
    }
    return null;
  }

  /** Whether a piece is a sentence of its own and not a part of the narrator's. */
  private static boolean standsAlone(MarkedPiece piece, SentenceView view) {
    String text = view.text();
    int i = piece.outer().begin() - 1;
    int floor = view.sentence().span().begin();
    while (i >= floor
        && (Characters.isSpace(text.charAt(i)) || Characters.isMark(text.charAt(i)))) {
      i--;
    }
    boolean starts = i < floor || text.charAt(i) == ':';
    if (!starts) {
      return false;
    }
    char end = text.charAt(piece.inner().end() - 1);
    return ".!?,…-—".indexOf(end) >= 0
        || piece.outer().end() >= text.length()
        || ".!?".indexOf(text.charAt(piece.outer().end())) >= 0
        || !piece.closed();
  }

  /** Whether nothing but the attribution's own sentence stands between a statement and a piece. */
  private boolean follows(Draft previous, MarkedPiece piece) {
    int end = Math.max(previous.view().sentence().span().end(), previous.passage().end());
    String text = previous.view().text();
    for (int i = end; i < piece.outer().begin(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the narrator says a sentence of his own between two pieces. */
  private boolean narrated(MarkedPiece last, MarkedPiece piece, SentenceView view) {
    SentenceView before = viewAt(last.inner().end() - 1);
    int from = before == null ? last.outer().end() : before.sentence().span().end();
    for (int i = Math.max(from, last.outer().end()); i < piece.outer().begin(); i++) {
      if (Character.isLetterOrDigit(view.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable SentenceView viewAt(int offset) {
    return sentences.at(offset).orElse(null);
  }

  private static boolean sameCue(Draft previous, Saying beside) {
    Saying saying = previous.saying();
    return saying != null
        && saying.view() == beside.view()
        && (saying.cueToken() == beside.cueToken() || saying.content().covers(beside.cueSpan()));
  }
}
