package org.onrecord.statement;

import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** Finds where the clause behind a cue ends. */
final class ClauseEnd {
  private final CueLexicon cues;

  ClauseEnd(CueLexicon cues) {
    this.cues = cues;
  }

  /** The last token of the content that begins at a token. */
  int of(SentenceView view, CueVerb verb, int from) {
    int limit = whole(view, from, limit(view, verb));
    int end = from;
    boolean subordinate = isSubordinate(view, verb);
    for (int i = from; i <= limit; i++) {
      if (i > from && closes(view, from, i)) {
        break;
      }
      if (i > from
          && (stops(view, verb, from, i) || (subordinate && i > from + 2 && mainClause(view, i)))) {
        break;
      }
      end = i;
    }
    return Math.max(end, from);
  }

  /** “…,” behind which the narrator goes on: what began in marks ends with them at a comma. */
  private static boolean closes(SentenceView view, int from, int i) {
    if (!view.quoted(i - 1) || view.quoted(i)) {
      return false;
    }
    MarkedPiece piece = view.piece(i - 1).orElseThrow();
    boolean comma = view.text().charAt(piece.inner().end() - 1) == ',';
    if (!view.quoted(from)) {
      return comma && view.token(i).tag().equals("VBG") && view.says(i);
    }
    boolean goesOn = false;
    for (int k = i; k < Math.min(view.size(), i + 3); k++) {
      goesOn |= view.quoted(k);
    }
    return comma && !goesOn && view.piece(from).orElseThrow().equals(piece);
  }

  /** A clause without its verb goes on to the next comma: the engine has torn it apart. */
  private static int whole(SentenceView view, int from, int limit) {
    for (int i = from; i <= limit; i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD") || view.quoted(i)) {
        return limit;
      }
    }
    int end = limit;
    while (end + 1 < view.size() && !view.isComma(end + 1)) {
      end++;
    }
    return end;
  }

  /** The last token that can belong to the clause. */
  private static int limit(SentenceView view, CueVerb verb) {
    Sentence sentence = view.sentence();
    int v = verb.verb();
    Token token = sentence.token(v);
    boolean subordinate =
        token.is("advcl", "acl", "ccomp", "conj", "xcomp")
            && token.head() >= 0
            && !token.relation().equals("ccomp");
    boolean tail = token.tag().equals("VBG") && token.head() < v;
    if (!subordinate || tail) {
      return sentence.size() - 1;
    }
    return Math.max(sentence.rightEdge(v), verb.group().last());
  }

  /** Whether the clause ends before a token. */
  private boolean stops(SentenceView view, CueVerb verb, int from, int i) {
    Sentence sentence = view.sentence();
    if (view.quoted(i)) {
      return false;
    }
    if (view.isWord(i, ";")
        || (isDash(view, i) && !isPaired(view, from, i) && opensClause(view, i))) {
      return true;
    }
    boolean comma = view.isComma(i);
    int j = comma ? i + 1 : i;
    if (j >= view.size()) {
      return false;
    }
    Token next = view.token(j);
    // “…, adding that …”, “…, later noting that …”; “…, according to …”
    int p = j;
    while (comma && p + 1 < view.size() && view.token(p).tag().equals("RB")) {
      p++;
    }
    Token participle = view.token(p);
    if (comma && participle.tag().equals("VBG") && participle.head() == verb.verb()) {
      return true;
    }
    if (comma
        && participle.tag().equals("VBG")
        && cues.verb(sentence, p).isPresent()
        && !participle.is("conj")) {
      return !sentence.isBelow(participle.head(), i) && weight(sentence, p) >= 0.8;
    }
    if (view.isWord(i, "according") && view.isWord(i + 1, "to")) {
      return true;
    }
    if (comma && view.isWord(j, "according") && view.isWord(j + 1, "to")) {
      return true;
    }
    // “… but he also said …”, “… and promised …”: a verb coordinated with the cue
    if (next.tag().equals("CC") || view.isWord(j, "while", "though", "although")) {
      Token joined = joined(sentence, j);
      boolean bare =
          joined != null
              && joined.head() == verb.verb()
              && joined.is("conj")
              && joined.tag().equals(view.token(verb.verb()).tag())
              && sentence.child(joined.index(), "nsubj").isEmpty();
      boolean main = comma && view.token(verb.verb()).tag().equals("VBG") && isCue(view, j + 1);
      return bare
          || main
          || isNarrated(view, verb, from, j)
          || Coordination.joinsCues(cues, view, verb.verb(), j);
    }
    return false;
  }

  /**
   * “Said she admires it and praised the crew”: a past tense that the verb of saying has and the
   * clause between has not.
   */
  private static boolean isNarrated(SentenceView view, CueVerb verb, int from, int conjunction) {
    int next = conjunction + 1;
    while (next < view.size() && view.token(next).tag().equals("RB")) {
      next++;
    }
    if (next >= view.size()
        || view.quoted(next)
        || !view.token(next).tag().equals("VBD")
        || !view.token(verb.group().first()).tag().equals("VBD")) {
      return false;
    }
    boolean present = false;
    for (int i = from; i < conjunction; i++) {
      if (view.quoted(i) || view.token(i).tag().equals("VBD")) {
        return false;
      }
      present |= view.token(i).tag().matches("VB[ZP]|MD");
    }
    return present;
  }

  /** “saying it was late, and threatened …”: a finite verb of saying of the main clause. */
  private static boolean isCue(SentenceView view, int i) {
    return i < view.size() && view.says(i) && view.token(i).tag().matches("VB[DZP]");
  }

  private double weight(Sentence sentence, int j) {
    return cues.verb(sentence, j).map(m -> m.cue().weight()).orElse(0.0);
  }

  /** The token that a conjunction joins. */
  private static @org.jspecify.annotations.Nullable Token joined(Sentence sentence, int cc) {
    int head = sentence.token(cc).head();
    return head > cc ? sentence.token(head) : null;
  }

  static boolean isDash(SentenceView view, int i) {
    boolean spaced =
        i > 0
            && i + 1 < view.size()
            && view.token(i - 1).span().end() < view.token(i).span().begin()
            && view.token(i).span().end() < view.token(i + 1).span().begin();
    return view.isWord(i, "--", "—", "–") || (view.isWord(i, "-") && spaced);
  }

  /** “… — the mayor had no answer”: a clause of the narrator's own behind a dash. */
  private static boolean opensClause(SentenceView view, int dash) {
    for (int k = dash + 1; k < view.size() && !view.quoted(k); k++) {
      Token token = view.token(k);
      if (token.tag().matches("VB[DZP]|MD")) {
        return view
                .sentence()
                .children(token.tag().equals("MD") ? token.head() : k, "nsubj")
                .stream()
                .anyMatch(s -> s.index() > dash && s.index() < token.index())
            && !token.is("acl", "advcl");
      }
      if (view.isComma(k) || token.tag().matches("W.*|TO|VBG") || token.is("mark")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a dash opens or closes an aside of the clause that begins at a token. */
  static boolean isPaired(SentenceView view, int from, int i) {
    int before = 0;
    for (int k = from; k < i; k++) {
      before += isDash(view, k) && !view.quoted(k) ? 1 : 0;
    }
    if (before % 2 == 1) {
      return true;
    }
    for (int k = i + 1; k < view.size(); k++) {
      if (isDash(view, k) && !view.quoted(k)) {
        return true;
      }
    }
    return false;
  }

  /** “While Rao says …”: a clause that a subordinator opens. */
  private static boolean isSubordinate(SentenceView view, CueVerb verb) {
    int first = verb.first();
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      if (view.isWord(
          i, "while", "although", "though", "if", "when", "after", "since", "whereas")) {
        return i == 0 || i == 1;
      }
    }
    return false;
  }

  /** A comma behind which the main clause begins. */
  private static boolean mainClause(SentenceView view, int i) {
    return view.isComma(i)
        && !view.quoted(i)
        && i + 1 < view.size()
        && view.token(i + 1).tag().matches("DT|PRP.?|NNP?S?|JJ|CD|EX");
  }
}
