package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * “The bridge is safe, Rao said”; “The bridge, Rao said, is safe”: the content stands before or
 * around.
 */
final class Parenthetical implements Frame {
  private static final String[] SUBORDINATORS = {
    "when",
    "while",
    "after",
    "before",
    "as",
    "asked",
    "if",
    "since",
    "although",
    "though",
    "because",
    "until",
    "once"
  };

  private final CueLexicon cues;
  private final SecondHalf secondHalf;

  Parenthetical(CueLexicon cues) {
    this.cues = cues;
    this.secondHalf = new SecondHalf(cues);
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (!verb.cue().takes(Cue.Takes.CLAUSE) && !verb.cue().takes(Cue.Takes.QUOTE)) {
      return List.of();
    }
    if (isParticiple(view, verb.group()) || verb.group().passive()) {
      return List.of();
    }
    Segment segment = Segment.of(view, verb);
    int before = leftEnd(view, verb, segment.first());
    if (before < 0) {
      return List.of();
    }
    int start = leftStart(view, verb, before);
    if (isVenue(view, verb, start, before)) {
      return List.of();
    }
    List<Span> pieces = new ArrayList<>();
    ContentSpan.of(view, start, before).ifPresent(pieces::add);
    if (pieces.isEmpty()) {
      return List.of();
    }
    String frame = view.quoted(before) ? "quotation-before-cue" : "clause-before-cue";
    int after = secondHalf.start(view, verb, segment.last() + 1, before);
    if (after > 0) {
      int end = new ClauseEnd(cues).of(view, verb, after);
      ContentSpan.of(view, after, end).ifPresent(pieces::add);
      frame = "cue-amid-content";
    }
    double fit = view.quoted(before) ? 0.97 : 0.9;
    return List.of(
        new Saying(
            verb.inverted() && after < 0 ? frame + "-inverted" : frame,
            verb.cue(),
            view,
            CueWords.span(view, verb, -1),
            verb.verb(),
            verb.speaker(),
            verb.addressee(),
            pieces,
            fit));
  }

  /** “Adding”, “later noting”, “to say”: no attribution of what stands before. */
  private static boolean isParticiple(SentenceView view, VerbGroup group) {
    int first = group.first();
    while (first < group.verb() && view.token(first).tag().startsWith("RB")) {
      first++;
    }
    return view.token(first).tag().equals("VBG") || view.token(first).tag().equals("TO");
  }

  /** The last token of content before the attribution, or -1 if none stands there. */
  private static int leftEnd(SentenceView view, CueVerb verb, int first) {
    int i = first - 1;
    while (i >= 0
        && view.token(i).is("advmod")
        && view.token(i).head() == verb.verb()
        && !view.quoted(i)) {
      i--;
    }
    if (i < 1 && !(i == 0 && view.quoted(0))) {
      return -1;
    }
    boolean mark = view.quoted(i) && !view.quoted(verb.verb());
    boolean comma = view.isComma(i) || view.isWord(i, "--", "—", "–", "?", "!", ";");
    if (!mark && !comma) {
      return -1;
    }
    if (mark && view.isWord(verb.group().first() - 1, "that", "which", "who")) {
      return -1;
    }
    if (mark) {
      boolean closes = view.piece(i).orElseThrow().outer().end() <= view.token(i).span().end();
      return closes && !(verb.speaker() == null) ? i : -1;
    }
    int end = i;
    while (end >= 0 && view.isComma(end)) {
      end--;
    }
    if (end < 0) {
      return -1;
    }
    if (view.quoted(end)) {
      return end;
    }
    return suggests(view, verb, end) ? end : -1;
  }

  /** “On Monday's “Morning Page,” Rao said it was late”: where it was said, with a title. */
  private static boolean isVenue(SentenceView view, CueVerb verb, int start, int before) {
    if (!view.isWord(start, "in", "on", "at", "during", "to", "for", "from")
        || view.quoted(start)
        || verb.speaker() == null
        || verb.inverted()) {
      return false;
    }
    for (int i = start; i <= before; i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD") && !view.quoted(i)) {
        return false;
      }
    }
    int p = Segment.of(view, verb).last() + 1;
    return !view.isComma(p) && ReportedClause.start(view, verb) >= 0;
  }

  /** Whether the tree takes what stands before as content. */
  private static boolean suggests(SentenceView view, CueVerb verb, int end) {
    if (!verb.cue().takes(Cue.Takes.CLAUSE)) {
      return false;
    }
    Sentence sentence = view.sentence();
    Token v = view.token(verb.verb());
    if (ReportedClause.start(view, verb) >= 0 && !view.isComma(Segment.of(view, verb).last() + 1)) {
      return false;
    }
    if (v.is("parataxis") && v.head() >= 0) {
      return v.head() <= end || v.head() > verb.group().last();
    }
    for (Token child :
        sentence.children(verb.verb(), "ccomp", "dep", "parataxis", "advcl", "xcomp")) {
      boolean clause = child.is("ccomp") || hasFinite(view, child.index());
      if (child.index() <= end
          && clause
          && !isSubordinate(view, sentence.leftEdge(child.index()))) {
        return true;
      }
    }
    boolean subject =
        sentence.children(verb.verb(), "nsubj").stream()
            .anyMatch(s -> s.index() <= end && end - s.index() > 1 && view.isComma(end + 1));
    return (endsSentence(view, verb) || SecondHalf.isFlanked(view, verb))
        && (verb.cue().weight() >= 0.8
            || (verb.cue().kind() == Cue.Kind.SHOW && Documents.isReport(view, verb.speaker())))
        && view.token(verb.group().first()).tag().matches("VB[DZP]")
        && (isClause(view, end) || SecondHalf.isFlanked(view, verb) || subject);
  }

  private static boolean endsSentence(SentenceView view, CueVerb verb) {
    int p = Segment.of(view, verb).last() + 1;
    boolean rest =
        view.isComma(p)
            && view.isWord(
                p + 1,
                "as",
                "while",
                "when",
                "after",
                "who",
                "which",
                "before",
                "though",
                "although",
                "adding",
                "noting",
                "citing",
                "referring",
                "and",
                "but",
                "in",
                "during",
                "on",
                "at");
    return p >= view.size() - 1 || rest || isLastPhrase(view, verb, p);
  }

  /** “…, Rao said, in a blow to the town”: no clause and no quotation follows any more. */
  private static boolean isLastPhrase(SentenceView view, CueVerb verb, int p) {
    if (!view.isComma(p) || verb.speaker() == null || !view.isComma(verb.first() - 1)) {
      return false;
    }
    for (int i = p + 1; i < view.size(); i++) {
      if (view.quoted(i) || view.token(i).tag().matches("VB[DZP]|MD")) {
        return false;
      }
    }
    return true;
  }

  /** Whether a finite clause of its own stands before a place. */
  static boolean isClause(SentenceView view, int end) {
    int first = 0;
    while (first < end && view.isPunctuation(first)) {
      first++;
    }
    int verbs = 0;
    for (int i = first; i <= end; i++) {
      verbs += view.token(i).tag().matches("VB[DZP]|MD") && !view.token(i).is("acl") ? 1 : 0;
    }
    return verbs > (view.isWord(first, SUBORDINATORS) ? 1 : 0);
  }

  private static boolean hasFinite(SentenceView view, int head) {
    Sentence sentence = view.sentence();
    for (int i = sentence.leftEdge(head); i <= sentence.rightEdge(head); i++) {
      if (view.token(i).tag().matches("VB[DZP]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubordinate(SentenceView view, int first) {
    return view.isWord(
        first,
        "when",
        "while",
        "after",
        "before",
        "as",
        "asked",
        "if",
        "since",
        "although",
        "though",
        "because",
        "until",
        "once",
        "speaking",
        "in",
        "at",
        "during",
        "to",
        "whether");
  }

  /** The first token of the content before the attribution. */
  private static int leftStart(SentenceView view, CueVerb verb, int end) {
    Sentence sentence = view.sentence();
    Token v = view.token(verb.verb());
    int start = 0;
    if (view.quoted(end)) {
      int first = end;
      while (first > 0 && view.quoted(first - 1)) {
        first--;
      }
      if (view.isWord(first - 1, ":") && isClause(view, first - 2)) {
        return first;
      }
    }
    if (v.is("conj") && v.head() >= 0 && v.head() <= end) {
      for (Token child : sentence.children(verb.verb(), "ccomp")) {
        if (child.index() <= end) {
          return sentence.leftEdge(child.index());
        }
      }
    }
    return start;
  }
}
