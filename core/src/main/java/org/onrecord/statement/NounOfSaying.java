package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/** “Rao’s call to end the strike”, “a claim that …”: a noun of saying whose content is given. */
final class NounOfSaying {
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "issue",
          "repeat",
          "have",
          "give",
          "offer",
          "reiterate",
          "renew",
          "release",
          "express",
          "drop",
          "send",
          "keep",
          "raise",
          "put",
          "announce",
          "level");

  /** Nouns that name a market or a form as often as a saying: “demand for coal”. */
  private static final Set<String> WANTED = Set.of("demand", "request", "offer");

  private static final Set<String> ANSWERS =
      Set.of("comment", "comments", "interview", "interviews", "information");

  private static final Set<String> COMING = Set.of("come", "arrive", "originate", "stem");

  private final CueLexicon cues;

  NounOfSaying(CueLexicon cues) {
    this.cues = cues;
  }

  List<Saying> find(SentenceView view) {
    List<Saying> found = new ArrayList<>();
    for (int n = 0; n < view.size(); n++) {
      Token token = view.token(n);
      if (token.isNoun() && !view.quoted(n)) {
        Optional<Cue> cue = cues.noun(token);
        if (cue.isPresent()) {
          saying(view, n, cue.get()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Saying> saying(SentenceView view, int n, Cue cue) {
    Sentence sentence = view.sentence();
    int p = n + 1;
    int byEnd = by(view, p);
    if (byEnd > 0) {
      p = byEnd + 1;
    }
    if (p + 1 >= view.size()) {
      return Optional.empty();
    }
    boolean that =
        cue.takes(Cue.Takes.THAT)
            && view.isWord(p, "that")
            && !view.token(p + 1).tag().matches("VB[DZP]|MD")
            && !isRelative(view, p);
    boolean inf =
        cue.takes(Cue.Takes.INF)
            && view.isWord(p, "to")
            && (view.token(p + 1).isVerb() || view.quoted(p + 1));
    boolean prep =
        (cue.takes(Cue.Takes.OF) && view.isWord(p, "of"))
            || (cue.takes(Cue.Takes.FOR) && view.isWord(p, "for"))
            || (cue.takes(Cue.Takes.ON) && view.isWord(p, "on"))
            || (cue.takes(Cue.Takes.ABOUT) && view.isWord(p, "about", "over"));
    if (!that && !inf && !prep) {
      return Optional.empty();
    }
    int from = prep ? p + 1 : p;
    int end = end(view, n, p, prep);
    int coming = byEnd > 0 ? -1 : coming(view, from, end);
    end = coming > 0 ? coming - 1 : end;
    end = that ? end : beforeVerdict(view, n, from, end);
    int last = prep && byEnd < 0 ? p : n;
    NounPhrase speaker = byEnd > 0 ? agent(view, n + 1, byEnd) : speaker(view, n, coming);
    boolean vague = cue.kind() == Cue.Kind.THINK || view.isWord(p, "about", "over");
    if (speaker == null && vague) {
      return Optional.empty();
    }
    if (prep
        && (isAsked(view, from, end) || (speaker == null && WANTED.contains(token(view, n))))) {
      return Optional.empty();
    }
    return ContentSpan.of(view, from, end)
        .map(
            span ->
                new Saying(
                    that ? "noun-that" : inf ? "noun-infinitive" : "noun-of",
                    cue,
                    view,
                    view.span(first(sentence, n), last),
                    n,
                    speaker,
                    null,
                    List.of(span),
                    that ? 0.85 : 0.75));
  }

  /**
   * “Rejects the calls to support it as “unhelpful””: the last token before what the one who
   * rejects says of the calls.
   */
  private int beforeVerdict(SentenceView view, int n, int from, int end) {
    Token noun = view.token(n);
    boolean judged =
        noun.is("obj")
            && noun.head() >= 0
            && noun.head() < n
            && cues.verb(view.sentence(), noun.head())
                .map(CueLexicon.Match::cue)
                .filter(c -> c.kind() == Cue.Kind.JUDGE || c.kind() == Cue.Kind.DENY)
                .isPresent();
    for (int i = from + 2; judged && i <= end; i++) {
      if (view.isWord(i, "as") && !view.quoted(i)) {
        return i - 1;
      }
    }
    return end;
  }

  /** “The greatest fear that I have seen”: the pronoun of a relative clause. */
  private static boolean isRelative(SentenceView view, int that) {
    int verb = view.token(that).head();
    return !view.token(that).is("mark")
        && verb > that
        && view.token(verb).relation().equals("acl:relcl");
  }

  private static String token(SentenceView view, int n) {
    return view.token(n).lemma();
  }

  /** “Requests for comment”: what reporters ask for is no report. */
  private static boolean isAsked(SentenceView view, int from, int end) {
    return from <= end && ANSWERS.contains(view.token(from).lower());
  }

  /** The last token of “by Rao”, “from the union” at a place, or -1. */
  private static int by(SentenceView view, int p) {
    if (!view.isWord(p, "by", "from") || p + 1 >= view.size()) {
      return -1;
    }
    int head = view.token(p).head();
    if (head <= p || !view.token(head).isNoun()) {
      return -1;
    }
    for (int i = p; i < view.size() && i <= head + 6; i++) {
      if (i > head && view.isWord(i, "that", "to")) {
        return i - 1;
      }
      if (view.token(i).isVerb() || view.quoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The verb of “… came on Monday from Rao”, the main verb of a call or an appeal; or -1. */
  private static int coming(SentenceView view, int p, int edge) {
    for (int i = p + 1; i < Math.min(edge + 1, view.size() - 2); i++) {
      boolean comes =
          COMING.contains(view.token(i).lemma())
              && view.token(i).tag().matches("VB[DZP]")
              && !view.quoted(i)
              && !view.isWord(i - 1, "who", "which", "that");
      if (comes && source(view, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The token behind “from”, close behind a verb of coming, or -1. */
  private static int source(SentenceView view, int verb) {
    for (int i = verb + 1; i < Math.min(view.size() - 1, verb + 5); i++) {
      if (view.isWord(i, "from")) {
        return i + 1;
      }
      if (view.isPunctuation(i) || view.token(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static NounPhrase agent(SentenceView view, int from, int end) {
    return new NounPhrase(view.token(from).head(), from + 1, end);
  }

  private static int end(SentenceView view, int n, int p, boolean prep) {
    Sentence sentence = view.sentence();
    int edge = sentence.rightEdge(n);
    if (prep) {
      int noun = view.token(p).head();
      edge = noun > p ? sentence.rightEdge(noun) : edge;
    } else if (edge <= p) {
      // the clause hangs elsewhere: up to the next comma
      edge = view.size() - 1;
      for (int i = p; i < view.size(); i++) {
        if (view.isComma(i) && !view.quoted(i)) {
          edge = i - 1;
          break;
        }
      }
    }
    return beforeMainVerb(view, p, edge);
  }

  /** The sentence's own verb is no part of what its subject says. */
  private static int beforeMainVerb(SentenceView view, int p, int edge) {
    int root = view.sentence().root().index();
    for (int i = p + 1; i <= edge; i++) {
      boolean main = i == root || (view.token(i).head() == root && view.token(i).is("aux", "cop"));
      if (main && root > p + 1 && view.token(i).tag().matches("VB[DZP]|MD")) {
        return i - 1;
      }
    }
    return edge;
  }

  private static int first(Sentence sentence, int n) {
    int first = n;
    while (first > 0
        && sentence.token(first - 1).head() == n
        && sentence.token(first - 1).is("amod", "compound")
        && !sentence.token(first - 1).isName()) {
      first--;
    }
    return first;
  }

  /**
   * @param coming the verb of “came from”, or -1
   */
  private static @Nullable NounPhrase speaker(SentenceView view, int n, int coming) {
    NounPhrase owner = owner(view, n);
    return owner == null && coming > 0 ? from(view, coming) : owner;
  }

  private static @Nullable NounPhrase owner(SentenceView view, int n) {
    Sentence sentence = view.sentence();
    Optional<Token> possessor = sentence.child(n, "nmod:poss");
    if (possessor.isPresent()) {
      int head = possessor.get().index();
      return new NounPhrase(head, sentence.leftEdge(head), sentence.rightEdge(head));
    }
    int verb = view.token(n).head();
    if (verb >= 0
        && view.token(verb).isVerb()
        && view.token(n).is("obj")
        && LIGHT.contains(view.token(verb).lemma())) {
      return Subjects.of(view, VerbGroup.of(sentence, verb, verb));
    }
    return verb >= 0 ? origin(view, n, verb) : null;
  }

  /** “The appeal to … came from the regent”: what the subject of coming comes from. */
  private static @Nullable NounPhrase origin(SentenceView view, int n, int verb) {
    if (!view.token(n).is("nsubj") || !COMING.contains(view.token(verb).lemma())) {
      return null;
    }
    return from(view, verb);
  }

  /** The phrase behind the “from” of a verb of coming, or null. */
  private static @Nullable NounPhrase from(SentenceView view, int verb) {
    Sentence sentence = view.sentence();
    for (int i = verb + 1; i < view.size(); i++) {
      boolean from =
          view.token(i).isNoun()
              && view.token(i).head() == verb
              && sentence.child(i, "case").filter(c -> c.lower().equals("from")).isPresent();
      if (from) {
        return new NounPhrase(i, sentence.leftEdge(i) + 1, sentence.rightEdge(i));
      }
    }
    return null;
  }
}
