package org.onrecord.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.record.Statement.Form;

/**
 * Gives the pieces in marks that no frame claimed their place: the next half of a split quotation,
 * a quotation that goes on, or nothing where they are scare quotes, titles or nicknames.
 */
final class LooseQuotations {
  private static final int SCARE_WORDS = 4;

  /** A part of a sentence in marks that is longer than names, titles and scare quotes are. */
  private static final int FRAGMENT_WORDS = 6;

  /** Words before a mark that make what follows a name. */
  private static final Set<String> NAMING =
      Set.of("titled", "entitled", "headlined", "subtitled", "captioned", "dubbed", "nicknamed");

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
      } else if (isFragment(piece, view)) {
        drafts.add(fragment(piece, view));
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

  /** Words that begin a sentence right behind reported speech go on from it. */
  private Draft fragment(MarkedPiece piece, SentenceView view) {
    Draft draft = Draft.of("quoted-fragment", view, piece.outer(), new ArrayList<>(List.of(piece)));
    Draft reported = bySentence.get(view.sentence().index() - 1);
    if (reported != null
        && reported.view().sentence().block() == piece.block()
        && begins(piece, view)
        && follows(reported, piece)) {
      draft.continues(reported);
    }
    return draft;
  }

  /**
   * Whether a piece is somebody's words in a sentence of the narrator's that does not say whose: it
   * is long, and no name of a work.
   */
  private static boolean isFragment(MarkedPiece piece, SentenceView view) {
    String text = view.text();
    return piece.closed()
        && !piece.single()
        && !view.headline()
        && Draft.words(text, piece.inner()) >= FRAGMENT_WORDS
        && !NAMING.contains(wordBefore(text, piece.outer().begin()))
        && !isName(text, piece.inner());
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && (Characters.isSpace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** Whether the longer words are printed with capitals, as in the name of a book. */
  private static boolean isName(String text, Span span) {
    int words = 0;
    int capitals = 0;
    for (String word : span.of(text).split("\\P{L}+", -1)) {
      if (word.length() >= SCARE_WORDS) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capitals * 4 >= words * 3;
  }

  /** Whether a piece is a sentence of its own and not a part of the narrator's. */
  private static boolean standsAlone(MarkedPiece piece, SentenceView view) {
    if (!begins(piece, view)) {
      return false;
    }
    String text = view.text();
    int last = piece.inner().end() - 1;
    while (last > piece.inner().begin() && Characters.isMark(text.charAt(last))) {
      last--; // what is quoted inside ends with it
    }
    char end = text.charAt(last);
    return ".!?,…-—".indexOf(end) >= 0
        || piece.outer().end() >= text.length()
        || ".!?".indexOf(text.charAt(piece.outer().end())) >= 0
        || !piece.closed();
  }

  /**
   * Whether a piece stands at the beginning of its sentence, or behind a colon or a stop that the
   * sentence's parts were not cut at: “…,” says Mara Lind of Orle, N.Y. “But …”.
   */
  private static boolean begins(MarkedPiece piece, SentenceView view) {
    String text = view.text();
    int i = piece.outer().begin() - 1;
    int floor = view.sentence().span().begin();
    while (i >= floor
        && (Characters.isSpace(text.charAt(i)) || Characters.isMark(text.charAt(i)))) {
      i--;
    }
    boolean stops = i >= floor && text.charAt(i) == '.';
    return i < floor
        || text.charAt(i) == ':'
        || (stops && Character.isUpperCase(text.charAt(piece.inner().begin())));
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
