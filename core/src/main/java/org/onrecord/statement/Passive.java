package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * “Rao was accused by the union of hiding the report”, “the plan was called a mistake by Rao”: the
 * one spoken of is the subject, and what is said of it stands behind; the agent speaks.
 */
final class Passive implements Frame {
  private static final double LEAST_WEIGHT = 0.7;
  private static final double LEAST_WEIGHT_ALONE = 0.75;

  private final Complement complement;

  Passive(CueLexicon cues) {
    this.complement = new Complement(cues);
  }

  @Override
  public List<Saying> find(SentenceView view, CueVerb verb) {
    if (!verb.group().passive() || verb.cue().weight() < LEAST_WEIGHT) {
      return List.of();
    }
    NounPhrase subject = subject(view, verb);
    if (subject == null) {
      return List.of();
    }
    NounPhrase agent = agent(view, verb);
    int p = verb.group().last() + 1;
    int from = agent != null && agent.first() <= p + 1 ? agent.last() + 1 : p;
    boolean predicate = predicates(view, verb.cue(), from);
    boolean known = verb.cue().weight() >= LEAST_WEIGHT_ALONE && isSpoken(verb.cue());
    if (!(predicate && (agent != null || known))
        && !(agent != null && known && verb.cue().takes(Cue.Takes.OBJECT))) {
      return List.of();
    }
    List<Span> pieces = new ArrayList<>();
    ContentSpan.of(view, subject.first(), subject.last()).ifPresent(pieces::add);
    if (predicate) {
      int end = complement.end(view, verb, from, Set.of("of", "for", "as", "in", "with"));
      end = end <= from ? rest(view, verb, from) : end;
      end = agent != null && agent.first() > from ? Math.min(end, agent.first() - 2) : end;
      Optional<Span> said = ContentSpan.of(view, from, Math.max(end, from));
      said.ifPresent(pieces::add);
    }
    return pieces.isEmpty()
        ? List.of()
        : List.of(
            new Saying(
                "passive",
                verb.cue(),
                view,
                view.span(verb.group().first(), verb.group().last()),
                verb.verb(),
                agent,
                null,
                pieces,
                0.8));
  }

  /** Up to the next comma of the verb's own clause, where the tree has torn it apart. */
  private static int rest(SentenceView view, CueVerb verb, int from) {
    int edge = Math.max(from, view.sentence().rightEdge(verb.verb()));
    for (int i = from; i < edge; i++) {
      if (view.isComma(i + 1) && !view.quoted(i + 1)) {
        return i;
      }
    }
    return edge;
  }

  private static boolean isSpoken(Cue cue) {
    return cue.kind() == Cue.Kind.JUDGE || cue.kind() == Cue.Kind.SAY;
  }

  /** Whether what is said of the subject begins at a token. */
  private static boolean predicates(SentenceView view, Cue cue, int from) {
    if (from + 1 >= view.size()) {
      return false;
    }
    boolean preposition =
        (cue.takes(Cue.Takes.OF) && view.isWord(from, "of"))
            || (cue.takes(Cue.Takes.FOR) && view.isWord(from, "for"))
            || (cue.takes(Cue.Takes.AS) && view.isWord(from, "as"));
    boolean name =
        cue.takes(Cue.Takes.SMALLCLAUSE)
            && (view.quoted(from) || view.token(from).tag().matches("DT|JJ|NN|``|PRP\\$"))
            && !Segment.isTimeNoun(view.token(from));
    return preposition || name;
  }

  /** What the passive is about: its subject, or the noun that its participle hangs on. */
  private static @Nullable NounPhrase subject(SentenceView view, CueVerb verb) {
    Sentence sentence = view.sentence();
    Token token = view.token(verb.verb());
    Token subject = sentence.child(verb.verb(), "nsubj").orElse(null);
    if (subject == null && token.is("acl") && token.head() >= 0 && token.head() < verb.verb()) {
      subject = sentence.token(token.head());
    }
    if (subject == null && token.is("conj") && token.head() >= 0) {
      subject = sentence.child(token.head(), "nsubj").orElse(null);
    }
    if (subject == null
        || subject.index() >= verb.group().first()
        || !Subjects.isNominal(subject)
        || view.isWord(subject.index(), "it", "that", "which", "who", "what", "there")
        || view.quoted(subject.index())) {
      return null;
    }
    return NounPhrase.before(view, subject.index(), verb.group().first());
  }

  /** The one who says it: a name or a description behind “by”, no act and no time. */
  private static @Nullable NounPhrase agent(SentenceView view, CueVerb verb) {
    NounPhrase agent = verb.speaker();
    boolean speaks =
        agent != null
            && agent.head() > verb.group().last()
            && !view.token(agent.head()).entity().matches("DATE|TIME")
            && !Segment.isTimeNoun(view.token(agent.head()));
    return speaks ? agent : null;
  }
}
