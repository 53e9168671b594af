package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Characters;
import org.onrecord.article.Span;
import org.onrecord.language.Token;

/**
 * Looks beside a quotation that the tree ties to nothing: for a cue behind its closing mark, a cue
 * or a colon before its opening mark, a name behind a dash.
 */
final class NeighbourCue {
  private static final int REACH = 30;
  private static final Cue COLON =
      new Cue(List.of(":"), Cue.Kind.SAY, Set.of(Cue.Takes.QUOTE), 0.8);
  private static final Cue DASH = new Cue(List.of("–"), Cue.Kind.SAY, Set.of(Cue.Takes.QUOTE), 0.9);

  private final CueLexicon cues;
  private final SentenceIndex sentences;

  NeighbourCue(CueLexicon cues, SentenceIndex sentences) {
    this.cues = cues;
    this.sentences = sentences;
  }

  Optional<Saying> of(MarkedPiece piece) {
    return after(piece).or(() -> before(piece));
  }

  private Optional<Saying> after(MarkedPiece piece) {
    SentenceView view = sentences.from(piece.outer().end(), piece.block()).orElse(null);
    if (view == null) {
      return Optional.empty();
    }
    String text = view.text();
    int begin = piece.outer().end();
    int i = 0;
    while (i < view.size() && (view.token(i).span().begin() < begin)) {
      i++;
    }
    if (i >= view.size() || !adjoins(text, begin, view.token(i).span().begin())) {
      return Optional.empty();
    }
    if (Characters.isDash(view.token(i).word().charAt(0))) {
      return dash(piece, view, i + 1);
    }
    int limit = Math.min(view.size(), i + REACH);
    for (int v = i; v < limit && !view.quoted(v); v++) {
      if (view.isWord(v, ".", ";", ":") || view.token(v).is("acl:relcl")) {
        break;
      }
      if (isAmid(view, v, piece)) {
        return Optional.empty();
      }
      Optional<Saying> saying = cue(view, v, i, piece, "quotation-before-cue");
      if (saying.isPresent() && saying.get().speaker() != null) {
        NounPhrase speaker = saying.get().speaker();
        return speaker.first() >= i ? saying : Optional.empty();
      }
      if (view.token(v).tag().matches("VB[DZP]")
          && !view.token(v).is("acl", "aux")
          && cues.verb(view.sentence(), v).isEmpty()) {
        break;
      }
    }
    return Optional.empty();
  }

  /** “On “Morning Page,” Rao said it was late”: a title amid a sentence that reports more. */
  private boolean isAmid(SentenceView view, int v, MarkedPiece piece) {
    CueLexicon.Match match =
        view.token(v).isVerb() ? cues.verb(view.sentence(), v).orElse(null) : null;
    if (match == null
        || view.token(0).span().begin() >= piece.outer().begin()
        || !view.isWord(0, "in", "on", "at", "during")) {
      return false;
    }
    CueVerb verb = CueVerb.of(view, match);
    boolean more = !view.isComma(Segment.of(view, verb).last() + 1);
    return more && ReportedClause.start(view, verb) >= 0;
  }

  /** “…” – Name, with nothing behind the name. */
  private static Optional<Saying> dash(MarkedPiece piece, SentenceView view, int from) {
    int last = view.size() - 1;
    while (last > from && view.isPunctuation(last)) {
      last--;
    }
    if (from > last || !view.token(from).isName() || last - from > 12) {
      return Optional.empty();
    }
    int head = from;
    for (int i = from; i <= last; i++) {
      if (view.isComma(i)) {
        break;
      }
      if (view.token(i).isVerb()) {
        return Optional.empty();
      }
      if (view.token(i).isName()) {
        head = i;
      }
    }
    Span dash = view.token(from - 1).span();
    return Optional.of(
        new Saying(
            "name-behind-dash",
            DASH,
            view,
            dash,
            from - 1,
            new NounPhrase(head, from, last),
            null,
            List.of(piece.outer()),
            0.95));
  }

  private Optional<Saying> before(MarkedPiece piece) {
    SentenceView view = sentences.upTo(piece.outer().begin()).orElse(null);
    if (view == null) {
      return Optional.empty();
    }
    int begin = piece.outer().begin();
    int i = view.size() - 1;
    while (i >= 0
        && (view.token(i).span().begin() >= begin || (view.isMark(i) && !view.quoted(i)))) {
      i--;
    }
    if (i < 1) {
      return Optional.empty();
    }
    boolean sameBlock = view.sentence().block() == piece.block();
    boolean colon = view.isWord(i, ":");
    boolean comma = view.isComma(i) && sameBlock;
    if (!colon && !comma) {
      return Optional.empty();
    }
    int least = Math.max(0, i - REACH);
    for (int v = i - 1; v >= least && !view.quoted(v); v--) {
      Optional<Saying> saying = cue(view, v, i, piece, colon ? "colon" : "quotation-after-cue");
      if (saying.isPresent() && saying.get().speaker() != null) {
        return saying;
      }
    }
    return colon ? colon(view, i, piece) : Optional.empty();
  }

  /** A sentence without a word of saying whose colon opens the quotation: its subject speaks. */
  private static Optional<Saying> colon(SentenceView view, int i, MarkedPiece piece) {
    Token root = view.sentence().root();
    NounPhrase speaker = named(view, i);
    if (speaker == null && root.isVerb()) {
      speaker = Subjects.of(view, VerbGroup.of(view.sentence(), root.index(), root.index()));
    }
    if (speaker == null) {
      Token subject = view.sentence().child(root.index(), "nsubj").orElse(null);
      if (subject != null && !view.quoted(subject.index())) {
        speaker = NounPhrase.before(view, subject.index(), root.index());
      }
    }
    if (speaker != null && !isSomebody(view, speaker.head())) {
      speaker = null;
    }
    return Optional.of(
        new Saying(
            "colon",
            COLON,
            view,
            view.token(i).span(),
            i,
            speaker,
            null,
            List.of(piece.outer()),
            speaker == null ? 0.4 : 0.7));
  }

  /** “Not so fast – Ada Rao: “…””, “More from Rao: “…””: a name before the colon. */
  private static @Nullable NounPhrase named(SentenceView view, int colon) {
    int first = colon;
    while (first > 0
        && !view.quoted(first - 1)
        && (view.token(first - 1).isName() || view.isWord(first - 1, "and", "."))) {
      first--;
    }
    boolean opens =
        first > 0 && (view.isWord(first - 1, "from") || ClauseEnd.isDash(view, first - 1));
    return opens && first < colon && view.token(first).isName() && view.token(colon - 1).isName()
        ? new NounPhrase(colon - 1, first, colon - 1)
        : null;
  }

  /** “This is the rule: “…””: a thing has not said what follows a colon. */
  private static boolean isSomebody(SentenceView view, int i) {
    return view.acts(i) && !view.isWord(i, "it", "this", "that", "what", "which", "these", "those");
  }

  private Optional<Saying> cue(
      SentenceView view, int v, int edge, MarkedPiece piece, String frame) {
    if (!view.token(v).isVerb() || view.quoted(v)) {
      return Optional.empty();
    }
    CueLexicon.Match match = cues.verb(view.sentence(), v).orElse(null);
    if (match == null || !match.cue().takesClause()) {
      return Optional.empty();
    }
    CueVerb verb = CueVerb.of(view, match);
    if (verb.group().negated()) {
      return Optional.empty();
    }
    @Nullable NounPhrase speaker = verb.speaker();
    return Optional.of(
        new Saying(
            frame,
            match.cue(),
            view,
            CueWords.span(view, verb, edge > v ? edge + 1 : -1),
            v,
            speaker,
            verb.addressee(),
            List.of(piece.outer()),
            0.85));
  }

  /** Whether nothing but spaces, a comma or marks stands between two places. */
  private static boolean adjoins(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }
}
