package org.onrecord.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * The words of an attribution around its cue: speaker, verb, the one told, when and where.
 *
 * @param first leftmost token
 * @param last rightmost token before what may be content
 */
record Segment(int first, int last) {
  private static final Set<String> TIME_WORDS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tonight",
          "mon.",
          "tue.",
          "wed.",
          "thu.",
          "fri.",
          "sat.",
          "sun.");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");
  private static final Set<String> ADJUNCT_PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "during",
          "after",
          "before",
          "to",
          "from",
          "through",
          "via",
          "last",
          "this",
          "by",
          "with",
          "within",
          "earlier",
          "late",
          "early",
          "following",
          "when",
          "over",
          "ahead",
          "as",
          "of",
          "about",
          "under",
          "amid",
          "despite");

  /** Takes in what follows the verb up to the place where content may begin. */
  static Segment of(SentenceView view, CueVerb cue) {
    int last = cue.group().last();
    if (cue.speaker() != null && cue.inverted()) {
      last = Math.max(last, cue.speaker().last());
    }
    NounPhrase told = cue.addressee();
    if (told != null && told.head() > last) {
      last = Math.max(last, told.last());
    }
    boolean more = true;
    while (more && last + 1 < view.size()) {
      int next = adjunct(view, cue, last + 1);
      more = next > last;
      last = Math.max(last, next);
    }
    return new Segment(cue.first(), last);
  }

  /** The last token of an adjunct of the cue that begins at a token, or -1. */
  private static int adjunct(SentenceView view, CueVerb cue, int at) {
    Sentence sentence = view.sentence();
    Token token = view.token(at);
    if (view.quoted(at)) {
      return -1;
    }
    if (TIME_WORDS.contains(token.lower()) && isTimeAdverb(view, at)) {
      int end = at;
      while (end + 1 < view.size()
          && view.isWord(end + 1, "morning", "afternoon", "evening", "night")) {
        end++;
      }
      return end;
    }
    boolean adverb =
        token.tag().startsWith("RB") && token.head() == cue.verb() && token.is("advmod");
    if (adverb && !opensClause(view, at)) {
      return at;
    }
    if (MONTHS.contains(token.lower())
        && token.isName()
        && at + 1 < view.size()
        && view.token(at + 1).tag().equals("CD")) {
      return at + 1;
    }
    if (view.isWord(at, "last", "this", "earlier", "late", "early")
        && at + 1 < view.size()
        && isTimeNoun(view.token(at + 1))) {
      return at + 1;
    }
    if (token.tag().equals("IN") || token.tag().equals("TO")) {
      int noun = token.head();
      if (noun > at
          && ADJUNCT_PREPOSITIONS.contains(token.lower())
          && token.is("case")
          && sentence.token(noun).head() == cue.verb()
          && sentence.token(noun).is("obl", "nmod", "dep", "obj")) {
        return adjunctEnd(view, noun);
      }
    }
    return -1;
  }

  /** “Said there needs to be …”: a word that the tagger takes for an adverb. */
  private static boolean opensClause(SentenceView view, int at) {
    return view.isWord(at, "there")
        && at + 1 < view.size()
        && view.token(at + 1).tag().matches("VB[DZP]|MD");
  }

  /** A prepositional phrase without the clause that the engine may have hung on its noun. */
  private static int adjunctEnd(SentenceView view, int noun) {
    Sentence sentence = view.sentence();
    int end = noun;
    for (int i = noun + 1; i <= sentence.rightEdge(noun); i++) {
      Token token = view.token(i);
      if (view.quoted(i)
          || view.isPunctuation(i)
          || token.isVerb()
          || view.isWord(i, "that", "who", "which", "he", "she", "they", "it", "we", "i")
          || token.is("acl", "ccomp", "nsubj")) {
        break;
      }
      end = i;
    }
    return end;
  }

  /** A weekday or the like that no noun follows as its own: not “Thursday's protests”. */
  static boolean isTimeAdverb(SentenceView view, int i) {
    return isTimeNoun(view.token(i))
        && !(i + 1 < view.size() && view.token(i + 1).tag().equals("POS"));
  }

  /** “Announced on Friday the arrest”: behind a time between a verb and its object. */
  static int skipTime(SentenceView view, CueVerb verb, int p) {
    int i = view.isWord(p, "on", "in", "late", "early") ? p + 1 : p;
    boolean time =
        i < view.size()
            && !view.quoted(i)
            && (TIME_WORDS.contains(view.token(i).lower())
                || (i > p && MONTHS.contains(view.token(i).lower()) && view.token(i).isName()))
            && isTimeOnly(view, i);
    return time && view.sentence().isBelow(i, verb.verb()) ? i + 1 : p;
  }

  private static boolean isTimeOnly(SentenceView view, int i) {
    return i + 1 < view.size() && view.token(i + 1).tag().matches("DT|PRP\\$|JJ|NNS?|NNP|IN|CD");
  }

  /** “Friday”, “today”. */
  static boolean isWeekday(Token token) {
    return TIME_WORDS.contains(token.lower());
  }

  static boolean isTimeNoun(Token token) {
    return TIME_WORDS.contains(token.lower())
        || Set.of(
                "week",
                "month",
                "year",
                "night",
                "spring",
                "summer",
                "fall",
                "autumn",
                "winter",
                "weekend",
                "morning",
                "evening",
                "afternoon",
                "time",
                "day")
            .contains(token.lower());
  }

  static @Nullable NounPhrase addressee(SentenceView view, Cue cue, VerbGroup group) {
    Sentence sentence = view.sentence();
    boolean tells =
        cue.takes(Cue.Takes.TOLD)
            || Set.of("assure", "inform", "notify", "remind", "warn", "advise", "ask", "promise")
                .contains(cue.words().get(0));
    if (!tells) {
      return null;
    }
    if (group.passive()) {
      return sentence
          .child(group.verb(), "nsubj")
          .filter(s -> s.index() < group.first())
          .map(s -> NounPhrase.before(view, s.index(), group.first()))
          .orElse(null);
    }
    for (Token object : sentence.children(group.verb(), "iobj", "obj")) {
      int first = sentence.leftEdge(object.index());
      if (first == group.last() + 1 && !view.quoted(first)) {
        return trimmed(view, object.index());
      }
    }
    // “told CNN that …” with the object hung on the clause behind it
    int next = group.last() + 1;
    if (cue.takes(Cue.Takes.TOLD) && next < view.size() && !view.quoted(next)) {
      Token token = view.token(next);
      if (token.tag().equals("PRP")
          || token.isName()
          || token.isNoun()
          || token.tag().equals("DT")) {
        int end = next;
        while (end + 1 < view.size()
            && !view.quoted(end + 1)
            && !token.tag().equals("PRP")
            && (view.token(end + 1).isNoun()
                || view.token(end + 1).tag().equals("POS")
                || view.token(end).tag().equals("DT")
                || view.token(end).tag().equals("JJ"))) {
          end++;
        }
        return new NounPhrase(end, next, end);
      }
    }
    return null;
  }

  /** The phrase of an object, cut where a clause begins. */
  private static NounPhrase trimmed(SentenceView view, int head) {
    Sentence sentence = view.sentence();
    int last = head;
    for (int i = head + 1; i <= sentence.rightEdge(head); i++) {
      boolean closes = view.quoted(head) && view.isMark(i);
      if ((view.quoted(i) && !closes)
          || view.isComma(i)
          || view.isWord(i, "that", ":", "in", "on", "at", "during", "after")
          || view.token(i).isVerb()) {
        break;
      }
      last = i;
    }
    return new NounPhrase(head, sentence.leftEdge(head), last);
  }
}
