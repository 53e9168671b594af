package org.onrecord.statement;

import org.onrecord.language.Token;

/** What goes on behind an attribution: “The bridge, Rao said, is safe”. */
final class SecondHalf {
  private final CueLexicon cues;

  SecondHalf(CueLexicon cues) {
    this.cues = cues;
  }

  /**
   * “…, Rao said, …”: between two commas, with a finite verb behind that is no other attribution.
   */
  static boolean isFlanked(SentenceView view, CueVerb verb) {
    int p = Segment.of(view, verb).last() + 1;
    if (verb.speaker() == null
        || !view.isComma(p)
        || !view.isComma(verb.first() - 1)
        || p + 1 >= view.size()
        || view.quoted(p + 1)
        || (verb.inverted() && !view.token(p + 1).tag().matches("VB[DZP]|MD"))
        || (view.token(p + 1).tag().equals("VBG") && !view.token(p + 1).is("nsubj", "csubj"))
        || view.token(p + 1).tag().matches("WRB|WP|CC")
        || view.isWord(
            p + 1,
            "while",
            "as",
            "who",
            "which",
            "though",
            "although",
            "but",
            "and",
            "after",
            "according",
            "because",
            "before")
        || (view.isWord(p + 1, "that") && !Parenthetical.isClause(view, verb.first() - 2))) {
      return false;
    }
    int before = verb.first() - 2;
    boolean torn =
        !verb.inverted()
            && view.isWord(
                before, "is", "was", "are", "were", "be", "will", "would", "can", "could",
                "should");
    for (int i = p + 1; i < view.size() && !view.quoted(i); i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return torn;
  }

  /** Whether what a conjunction adds to words in marks is said too: “…, and “…””, “and that …”. */
  private static boolean goesOn(SentenceView view, int i) {
    return i < view.size() && (view.quoted(i) || view.isWord(i, "that"));
  }

  /** The first token of content that goes on behind the attribution, or -1. */
  int start(SentenceView view, CueVerb verb, int p, int before) {
    if (p >= view.size() - 1) {
      return -1;
    }
    boolean comma = view.isComma(p) || view.isWord(p, "--", "—", "–", ";");
    int q = p;
    while (q < view.size() && view.isPunctuation(q) && !view.quoted(q)) {
      q++;
    }
    int participle = view.isWord(q, "also", "later", "then") ? q + 1 : q;
    if (q >= view.size()
        || view.isWord(participle, "adding", "noting", "referring", "citing", "according")) {
      return -1;
    }
    if (view.quoted(q)) {
      boolean opens = view.piece(q).orElseThrow().outer().begin() >= view.token(q).span().begin();
      return opens ? q : -1;
    }
    if (!comma) {
      return -1;
    }
    Token v = view.token(verb.verb());
    boolean around = v.is("parataxis", "dep") && v.head() > q;
    boolean goesOn =
        v.is("parataxis")
            && v.head() >= 0
            && view.sentence().rightEdge(v.head()) > q
            && v.head() <= before;
    Token next = view.token(q);
    if (next.tag().equals("CC")
        && !Coordination.joinsCues(cues, view, verb.verb(), q)
        && (view.quoted(before) ? goesOn(view, q + 1) : !coordinatesCue(view, verb, q))) {
      return q;
    }
    boolean predicate =
        next.tag().matches("VB[DZP]|MD") || isFlanked(view, verb) || isPurpose(view, before, q);
    boolean joins = next.tag().equals("CC");
    if (view.isWord(q, "including") && !view.quoted(before)) {
      return q;
    }
    boolean gerund = next.tag().equals("VBG") && !next.is("nsubj", "csubj");
    if (gerund || view.isWord(q, "who", "when", "while", "as", "which", "after")) {
      return -1;
    }
    return around || (!view.quoted(before) && (predicate || (goesOn && joins))) ? q : -1;
  }

  /**
   * “It makes sense, Rao said, for ships to wait”: an infinitive of the clause that stands before.
   */
  private static boolean isPurpose(SentenceView view, int before, int q) {
    if (!Parenthetical.isClause(view, before) || !view.isWord(q, "to", "for")) {
      return false;
    }
    for (int i = q; i + 1 < view.size() && !view.isComma(i); i++) {
      if (view.token(i).tag().equals("TO") && view.token(i + 1).tag().equals("VB")) {
        return true;
      }
    }
    return false;
  }

  private static boolean coordinatesCue(SentenceView view, CueVerb verb, int cc) {
    int head = view.token(cc).head();
    return head > cc && view.token(head).head() == verb.verb();
  }
}
