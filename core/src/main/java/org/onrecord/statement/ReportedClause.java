package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** “Rao said that the bridge was safe”: the clause or quotation follows its cue. */
final class ReportedClause implements Frame {
  private final CueLexicon cues;

  ReportedClause(CueLexicon cues) {
    this.cues = cues;
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (!verb.cue().takesClause()) {
      return List.of();
    }
    int from = start(view, verb);
    boolean shows = verb.cue().kind() == Cue.Kind.SHOW;
    if (from < 0
        || (shows && !view.isWord(from, "that") && !Documents.isReport(view, verb.speaker()))) {
      return List.of();
    }
    int to = new ClauseEnd(cues).of(view, verb, from);
    int front = Fronted.end(view, verb, from);
    if (front >= 0) {
      to = Math.min(to, front);
    }
    Optional<Span> content = ContentSpan.of(view, from, to);
    return content
        .map(
            span ->
                List.of(
                    new Saying(
                        name(view, from),
                        verb.cue(),
                        view,
                        CueWords.span(view, verb, from),
                        verb.verb(),
                        verb.speaker(),
                        verb.addressee(),
                        List.of(span),
                        fit(view, verb, from))))
        .orElse(List.of());
  }

  private static String name(SentenceView view, int from) {
    return view.quoted(from) ? "quotation-after-cue" : "reported-clause";
  }

  private static double fit(SentenceView view, CueVerb verb, int from) {
    if (view.quoted(from) || view.isWord(from, "that", "whether", "how", "why", "if")) {
      return 0.95;
    }
    return view.sentence().child(verb.verb(), "ccomp").isPresent() ? 0.9 : 0.7;
  }

  /** Where the content begins, or -1. */
  static int start(SentenceView view, CueVerb verb) {
    Sentence sentence = view.sentence();
    int p = Segment.of(view, verb).last() + 1;
    if (p >= view.size()) {
      return -1;
    }
    boolean colon = view.isWord(p, ":");
    boolean comma = view.isComma(p);
    int q = p;
    while (q < view.size() && view.isPunctuation(q) && !view.quoted(q)) {
      q++;
    }
    if (q >= view.size()) {
      return -1;
    }
    if (view.quoted(q) && !view.quoted(verb.verb())) {
      boolean opens = view.piece(q).orElseThrow().outer().begin() >= view.token(q).span().begin();
      return (q == p || colon || comma) && opens ? q : -1;
    }
    if (colon) {
      return verb.cue().takes(Cue.Takes.CLAUSE) ? q : -1;
    }
    if (comma) {
      int aside = aside(view, p);
      if (aside > 0) {
        return aside;
      }
      return view.isWord(q, "that") && verb.cue().takes(Cue.Takes.CLAUSE) ? q : -1;
    }
    if (verb.cue().takes(Cue.Takes.CLAUSE) && view.isWord(p, "that") && isComplementizer(view, p)) {
      return p;
    }
    if ((verb.cue().takes(Cue.Takes.WH) || verb.cue().takes(Cue.Takes.CLAUSE))
        && view.isWord(p, "whether", "if", "how", "why", "what", "who", "where", "when", "which")) {
      boolean plainWh = verb.cue().takes(Cue.Takes.WH) || view.isWord(p, "whether", "how", "what");
      return plainWh && (!view.isWord(p, "when", "if") || verb.cue().kind() == Cue.Kind.ASK)
          ? p
          : -1;
    }
    if (!verb.cue().takes(Cue.Takes.CLAUSE)) {
      return -1;
    }
    for (Token child : sentence.children(verb.verb(), "ccomp")) {
      int left = sentence.leftEdge(child.index());
      if (left >= p) {
        return left == p || isNominalGap(view, p, left) ? p : left;
      }
    }
    return bareClause(view, verb, p) ? p : -1;
  }

  /** “said, in part, that …”: behind an aside between commas, where the clause is the cue's. */
  private static int aside(SentenceView view, int comma) {
    for (int i = comma + 2; i < Math.min(view.size() - 1, comma + 12); i++) {
      if (view.isComma(i)) {
        if (view.isWord(i + 1, "that") && isComplementizer(view, i + 1)) {
          return i + 1;
        }
        return view.isMark(i + 1) && view.quoted(i + 1) ? i + 1 : -1;
      }
      if (view.quoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isComplementizer(SentenceView view, int i) {
    return view.token(i).tag().equals("IN")
        || view.token(i).is("mark")
        || (i + 1 < view.size()
            && (view.token(i + 1).tag().matches("DT|PRP.?|NNP.?|NNS|EX|JJ|IN|RB|CD|WRB|VBG|NN|``")
                || view.isMark(i + 1)));
  }

  private static boolean isNominalGap(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A clause that the engine tied wrongly: something of it hangs on the cue and holds a finite
   * verb.
   */
  private static boolean bareClause(SentenceView view, CueVerb verb, int p) {
    if (verb.cue().kind() == Cue.Kind.SHOW && !Documents.isReport(view, verb.speaker())) {
      return false;
    }
    if (verb.inverted() || (verb.cue().takes(Cue.Takes.OBJECT) && !isPronounStart(view, p))) {
      return false;
    }
    Sentence sentence = view.sentence();
    Token next = view.token(p);
    boolean opens =
        next.tag().matches("DT|PRP.?|NNP.?|NNS?|EX|JJ.?|CD|VBG|IN|RB|WP|WDT")
            && !next.tag().equals("RP");
    if (!opens) {
      return false;
    }
    int head = sentence.token(verb.verb()).head();
    int end = head > verb.verb() ? sentence.size() - 1 : sentence.rightEdge(verb.verb());
    for (int i = p; i <= end; i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD") && !view.quoted(i) && i > p) {
        return true;
      }
      if (view.isComma(i) && i - p < 2) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPronounStart(SentenceView view, int p) {
    return view.isWord(p, "he", "she", "they", "it", "we", "i", "there");
  }
}
