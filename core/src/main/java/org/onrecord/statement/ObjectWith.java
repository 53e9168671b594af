package org.onrecord.statement;

import java.util.List;
import java.util.Set;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * “Rao called the plan a mistake”, “described it as …”, “accused the army of …”: object and
 * predicate.
 */
final class ObjectWith implements Frame {
  private final Complement complement;

  ObjectWith(CueLexicon cues) {
    this.complement = new Complement(cues);
  }

  private static final int FARTHEST = 30;
  private static final double SURE = 0.7;
  private static final Set<String> AMOUNTS =
      Set.of(
          "number",
          "figure",
          "toll",
          "cost",
          "total",
          "loss",
          "damage",
          "price",
          "value",
          "rate",
          "share",
          "size",
          "bill",
          "odds",
          "chance",
          "probability",
          "count",
          "estimate");

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (verb.group().passive()) {
      return List.of();
    }
    int p = verb.group().last() + 1;
    if (p >= view.size()
        || view.isWord(p, ":", ",", "to", "for", "and")
        || (view.isWord(p, "that") && !view.token(p).is("det"))) {
      return List.of();
    }
    if (verb.cue().takes(Cue.Takes.AS) && preposition(view, verb, p, "as") > 0) {
      return found("object-as", view, verb, p, Set.of("as", "of", "in", "for", "to"), 0.9);
    }
    if (verb.cue().takes(Cue.Takes.AT)
        && isAmount(view, p)
        && preposition(view, verb, p, "at") > 0) {
      return found("object-at", view, verb, p, Set.of("at", "of", "for", "in"), 0.9);
    }
    if (verb.cue().takes(Cue.Takes.ABOUT)) {
      int about = preposition(view, verb, p, "about");
      return about < 0 || about + 1 >= view.size() || isApart(view, p, about)
          ? List.of()
          : found("object-about", view, verb, about + 1, Set.of("of", "for", "in", "to"), 0.8);
    }
    if (verb.cue().takes(Cue.Takes.OF) && preposition(view, verb, p, "of") > 0) {
      int end = complement.end(view, verb, p, Set.of("of", "in", "for", "by"));
      int of = preposition(view, verb, p, "of");
      return Sayings.of("object-of", view, verb, p, Math.max(end, deedEnd(view, of)), 0.9);
    }
    if (verb.cue().takes(Cue.Takes.SMALLCLAUSE)) {
      int marked = verb.cue().weight() >= SURE ? markedPredicate(view, p) : -1;
      if (marked > 0 || predicate(view, verb, p)) {
        int end = complement.end(view, verb, p, Set.of("of", "for", "in", "to", "because"));
        return Sayings.of(
            "object-predicate", view, verb, p, inRow(view, Math.max(end, marked)), 0.85);
      }
    }
    return List.of();
  }

  /** “Of hacking computers at a range of agencies”: the last token of the deed that is charged. */
  private static int deedEnd(SentenceView view, int of) {
    if (of + 1 >= view.size() || !view.token(of + 1).tag().equals("VBG")) {
      return -1;
    }
    int end = of + 1;
    for (int i = of + 2; i < view.size(); i++) {
      Token token = view.token(i);
      boolean closes =
          view.isPunctuation(i)
              || token.tag().matches("VB[DZP]|MD|W.*|CC|PRP")
              || token.is("mark")
              || Segment.isTimeNoun(token)
              || view.isWord(i, "on", "after", "during", "that", "as", "amid", "because");
      if (closes || view.quoted(i)) {
        break;
      }
      end = i;
    }
    return end;
  }

  /**
   * “Called the council's decision last week to close the bridge “a slap””: the last token of words
   * in marks behind an object that they say something of; -1 where there are none. What stands in
   * marks behind a preposition or a verb belongs to the object.
   */
  private static int markedPredicate(SentenceView view, int p) {
    int begin = p;
    while (begin < Math.min(view.size(), p + FARTHEST) && !view.quoted(begin)) {
      if (view.isComma(begin) || view.token(begin).tag().matches("VB[DZP]|MD|:|-LRB-")) {
        return -1;
      }
      begin++;
    }
    if (begin == p || begin >= view.size() || !view.quoted(begin)) {
      return -1;
    }
    int before = begin - 1;
    while (before > p && view.token(before).tag().matches("DT|JJ.?|``|''")) {
      before--;
    }
    boolean object = view.token(before).isNoun() || view.token(before).tag().matches("CD|RB|PRP");
    int last = begin;
    while (last + 1 < view.size() && view.quoted(last + 1)) {
      last++;
    }
    return object ? last : -1;
  }

  /** “A liar, a “thief” and a fool”: the last token of the predicates that follow the first. */
  private static int inRow(SentenceView view, int end) {
    int last = end;
    for (int i = end + 1; i < view.size(); i++) {
      Token token = view.token(i);
      boolean joint = view.isComma(i) || view.isWord(i, "and", "or");
      boolean next =
          i + 1 < view.size() && (view.isWord(i + 1, "a", "an", "and", "or") || view.quoted(i + 1));
      boolean within = view.quoted(i) || token.tag().matches("DT|JJ.?|NNS?|HYPH|CD|``|''");
      boolean parts = joint && !view.quoted(i);
      if (parts ? !next : !within) {
        break;
      }
      if (view.quoted(i) || token.tag().matches("NNS?")) {
        last = i;
      }
    }
    return last;
  }

  /** Whether the object of a verb is a number: “put the toll at 40”. */
  private static boolean isAmount(SentenceView view, int p) {
    for (int i = p; i < Math.min(view.size(), p + 8) && !view.isWord(i, "at"); i++) {
      if (AMOUNTS.contains(view.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  private List<Saying> found(
      String frame, SentenceView view, CueVerb verb, int p, Set<String> prepositions, double fit) {
    return Sayings.of(frame, view, verb, p, complement.end(view, verb, p, prepositions), fit);
  }

  /** “Told reporters, “… about …””: a phrase in marks or behind a comma. */
  private static boolean isApart(SentenceView view, int from, int to) {
    for (int i = from; i <= to; i++) {
      if (view.quoted(i) || view.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  private static int preposition(SentenceView view, CueVerb verb, int p, String word) {
    Sentence sentence = view.sentence();
    for (int i = p; i < view.size() && i < p + FARTHEST; i++) {
      if (view.isWord(i, word) && i > p) {
        return sentence.isBelow(i, verb.verb()) ? i : -1;
      }
      if (view.token(i).tag().matches("VB[DZP]|MD") && !view.quoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Whether something is said of the object: a phrase in marks, an adjective or a second noun
   * phrase.
   */
  private boolean predicate(SentenceView view, CueVerb verb, int p) {
    Sentence sentence = view.sentence();
    Token object = sentence.child(verb.verb(), "obj", "iobj", "dep", "xcomp", "ccomp").orElse(null);
    if (object == null || object.index() < p) {
      return view.quoted(p);
    }
    int end = complement.end(view, verb, p, Set.of("of", "for", "in", "to"));
    for (int i = p + 1; i <= end; i++) {
      if (view.quoted(i)) {
        return true;
      }
    }
    if (view.token(p).isPronoun()) {
      return end > p;
    }
    if (verb.cue().weight() >= SURE && calls(view, p, end)) {
      return true;
    }
    List<Token> said =
        sentence.children(verb.verb(), "obj", "iobj", "dep", "xcomp", "ccomp").stream()
            .filter(child -> !isPurpose(sentence, child))
            .toList();
    return said.size() > 1 || said.stream().anyMatch(x -> x.is("xcomp") && x.index() > p);
  }

  /** “Called a meeting to discuss it”: an infinitive that says nothing of the object. */
  private static boolean isPurpose(Sentence sentence, Token predicate) {
    return predicate.is("xcomp")
        && predicate.tag().equals("VB")
        && sentence.child(predicate.index(), "cop").isEmpty();
  }

  /** “The charges baseless”, “the plan a hoax”: an adjective or an article right behind a noun. */
  private static boolean calls(SentenceView view, int p, int end) {
    for (int i = p + 1; i <= end; i++) {
      boolean noun = view.token(i - 1).isNoun() && !view.quoted(i);
      Token next = view.token(i);
      boolean second = view.isWord(i, "a", "an", "the") || next.tag().matches("JJ[RS]?");
      boolean time = i + 1 <= end && Segment.isTimeNoun(view.token(i + 1));
      if (noun && second && !time && (next.head() < i || !next.tag().matches("JJ[RS]?"))) {
        return true;
      }
      if (!view.token(i).tag().matches("DT|JJ.?|NNP?S?|CD|POS|PRP\\$|IN|HYPH|CC")) {
        return false;
      }
    }
    return false;
  }
}
