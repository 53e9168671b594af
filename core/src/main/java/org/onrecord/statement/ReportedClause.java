package org.onrecord.statement;

import java.util.List;
import java.util.Optional;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** “Rao said that the bridge was safe”: the clause or quotation follows its cue. */
final class ReportedClause implements Frame {
  private static final double SURE = 0.95;
  private static final int FARTHEST_TOLD = 14;
  private static final int LONGEST_TITLE = 6;

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
    to = NarratorsOwn.cut(view, from, to);
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
    if (view.quoted(from)
        || view.isWord(from, "that", "whether", "how", "why", "if")
        || view.isWord(from - 1, "that")) {
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
    int told = told(view, verb, p);
    if (told > 0) {
      return told;
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
      boolean that = view.isWord(q, "that") && verb.cue().takes(Cue.Takes.CLAUSE);
      return that || loose(view, verb, q) ? q : -1;
    }
    if (verb.cue().takes(Cue.Takes.CLAUSE) && view.isWord(p, "that") && isComplementizer(view, p)) {
      boolean read = view.token(p).tag().equals("DT") && !verb.cue().takes(Cue.Takes.OBJECT);
      return read && p + 2 < view.size() && view.token(p + 1).tag().equals("NN") ? p + 1 : p;
    }
    if ((verb.cue().takes(Cue.Takes.WH) || verb.cue().takes(Cue.Takes.CLAUSE))
        && view.isWord(p, "whether", "if", "how", "why", "what", "who", "where", "when", "which")) {
      boolean plainWh = verb.cue().takes(Cue.Takes.WH) || view.isWord(p, "whether", "how", "what");
      boolean condition = view.isWord(p, "when", "if") && verb.cue().kind() != Cue.Kind.ASK;
      if (plainWh && !condition) {
        return p;
      }
      // “said if elected he would …”: a condition inside what is said
      return condition && verb.cue().takes(Cue.Takes.CLAUSE) && bareClause(view, verb, p) ? p : -1;
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

  /** “Told the Gazette's “Morning Page” on Friday that …”: behind one whom the tree has lost. */
  private static int told(SentenceView view, CueVerb verb, int p) {
    boolean venue = isSay(verb) && view.token(p).tag().equals("IN");
    if ((!verb.cue().takes(Cue.Takes.TOLD) && !venue)
        || verb.group().passive()
        || view.isWord(p, "that")) {
      return -1;
    }
    int quoted = 0;
    for (int i = p; i < Math.min(view.size() - 1, p + FARTHEST_TOLD); i++) {
      quoted += view.quoted(i) ? 1 : 0;
      if (quoted > LONGEST_TITLE) {
        return -1;
      }
      if (view.isWord(i, "that") && !view.quoted(i) && isComplementizer(view, i)) {
        return i;
      }
      boolean finite = view.token(i).tag().matches("VB[DZP]|MD|TO|CC|W.*");
      if (finite || (view.isPunctuation(i) && !view.isMark(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** “Rao said, the bridge is safe”: a comma that does not belong there. */
  private static boolean loose(SentenceView view, CueVerb verb, int q) {
    boolean opens =
        verb.speaker() != null
            && !verb.inverted()
            && (verb.first() <= 1 || isAlone(view, verb))
            && isSay(verb)
            && (view.token(q).tag().matches("DT|PRP.?|NNP.?|NNS?|EX")
                || view.isWord(q, "while", "although", "though"));
    return opens && bareClause(view, verb, q);
  }

  /** “And so, Rao said, …”, “In Velden, Rao said, …”: nothing stands before that could be said. */
  private static boolean isAlone(SentenceView view, CueVerb verb) {
    int comma = verb.first() - 1;
    for (int i = 0; i < comma; i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD") || view.quoted(i)) {
        return false;
      }
    }
    return view.isComma(comma) && view.token(0).tag().matches("CC|RB|IN");
  }

  /** Verbs that bring nothing but what is said, whatever the engine makes of it. */
  private static boolean isSay(CueVerb verb) {
    return verb.cue().weight() >= SURE && !verb.cue().takes(Cue.Takes.OBJECT);
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
    boolean object = verb.cue().takes(Cue.Takes.OBJECT);
    if (verb.inverted() || (object && !isPronounStart(view, p) && !isSubject(view, p))) {
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
    int edge = Math.max(sentence.rightEdge(verb.verb()), sentence.rightEdge(p));
    int end = head > verb.verb() || isSay(verb) ? sentence.size() - 1 : edge;
    for (int i = p; i <= end; i++) {
      boolean finite =
          view.token(i).tag().matches("VB[DZP]|MD")
              || (isSay(verb) && view.token(i).tag().equals("VBN") && !isAttribute(view, i));
      if ((finite || (isSay(verb) && view.quoted(i))) && i > p) {
        return true;
      }
      if (view.isComma(i) && i - p < 2 && !(isSay(verb) && aside(view, i, end))) {
        return false;
      }
    }
    return false;
  }

  /** “Said Rao, despite her wealth, is poor”: a second comma with a finite verb behind. */
  private static boolean aside(SentenceView view, int comma, int end) {
    for (int i = comma + 1; i < Math.min(end, comma + FARTHEST_TOLD); i++) {
      if (view.quoted(i) || view.token(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
      if (view.isComma(i)) {
        return view.token(i + 1).tag().matches("VB[DZP]|MD");
      }
    }
    return false;
  }

  /** “The week, known as the Golden Week”: a participle that tells more of a noun. */
  private static boolean isAttribute(SentenceView view, int i) {
    return view.token(i).is("acl", "amod") || view.isComma(i - 1);
  }

  /** “Claimed the plan of the city is dead”: one noun phrase with a finite verb right behind. */
  private static boolean isSubject(SentenceView view, int p) {
    boolean noun = false;
    for (int i = p; i < view.size() && !view.quoted(i); i++) {
      Token token = view.token(i);
      if (noun && token.tag().matches("VBZ|VBP|VBD|MD")) {
        return !view.token(i).is("acl");
      }
      boolean second = noun && token.tag().matches("DT|PRP|PRP\\$") && !view.isWord(i - 1, "of");
      boolean name = noun && token.isName() && view.token(i - 1).tag().matches("NNS?");
      if (second || name || !token.tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$|IN")) {
        return false;
      }
      if (token.tag().equals("IN") && !view.isWord(i, "of")) {
        return false;
      }
      noun |= token.isNoun();
    }
    return false;
  }

  private static boolean isPronounStart(SentenceView view, int p) {
    return view.isWord(p, "he", "she", "they", "it", "we", "i", "there");
  }
}
