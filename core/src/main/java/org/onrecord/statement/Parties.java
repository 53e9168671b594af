package org.onrecord.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.ActorMention.Form;
import org.onrecord.actor.Cast;
import org.onrecord.article.Span;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;
import org.onrecord.record.Party;
import org.onrecord.record.Party.Basis;

/** Makes parties of noun phrases: the whole phrase as mention, the cast's actor of its head. */
final class Parties {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final Set<String> PRINTED =
      Set.of("report", "article", "story", "editorial", "column", "account", "dispatch", "piece");

  private final Cast cast;

  Parties(Cast cast) {
    this.cast = cast;
  }

  /** The parties of a phrase: one, or one for each conjunct. */
  List<Party> of(SentenceView view, NounPhrase phrase) {
    List<Party> parties = new ArrayList<>();
    for (NounPhrase part : conjuncts(view, phrase)) {
      parties.add(one(view, part));
    }
    return parties;
  }

  /** “Rao and Lind”: the phrases that “and” joins. */
  private static List<NounPhrase> conjuncts(SentenceView view, NounPhrase phrase) {
    Sentence sentence = view.sentence();
    List<NounPhrase> parts = new ArrayList<>();
    int from = phrase.first();
    int head = phrase.head();
    for (Token joined : sentence.children(phrase.head(), "conj")) {
      int conjunction = conjunction(view, joined.index(), phrase);
      boolean plain =
          conjunction > head
              && joined.index() <= phrase.last()
              && joined.isNoun()
              && sentence.leftEdge(joined.index()) >= conjunction;
      if (!plain) {
        continue;
      }
      int last = conjunction - 1;
      while (last > head && view.isPunctuation(last)) {
        last--;
      }
      parts.add(new NounPhrase(head, from, last));
      from = conjunction + 1;
      head = joined.index();
    }
    parts.add(new NounPhrase(head, Math.min(from, head), phrase.last()));
    return parts;
  }

  /** The “and” or comma before a conjunct, or -1. */
  private static int conjunction(SentenceView view, int joined, NounPhrase phrase) {
    for (int i = view.sentence().leftEdge(joined); i <= joined; i++) {
      if (view.isWord(i, "and", "or", "&")) {
        return i;
      }
    }
    int before = view.sentence().leftEdge(joined) - 1;
    return before > phrase.head() && (view.isWord(before, "and", "or", "&") || view.isComma(before))
        ? before
        : -1;
  }

  private Party one(SentenceView view, NounPhrase phrase) {
    Span span = phrase.span(view.sentence());
    Token head = view.token(phrase.head());
    ActorMention mention = mention(view, phrase);
    if (head.isPronoun() || RELATIVES.contains(head.lower())) {
      return new Party(mention == null ? null : mention.actor(), span, Basis.PRONOUN);
    }
    if (mention == null) {
      return new Party(null, span, Basis.DESCRIPTION);
    }
    return new Party(mention.actor(), span, basis(view, mention));
  }

  private Basis basis(SentenceView view, ActorMention mention) {
    if (mention.form() == Form.PRONOUN) {
      return Basis.PRONOUN;
    }
    if (mention.form() != Form.NAME) {
      return Basis.DESCRIPTION;
    }
    Actor actor = cast.actor(mention.actor()).orElse(null);
    return actor != null
            && (actor.kind() == Actor.Kind.COUNTRY || actor.kind() == Actor.Kind.GOVERNMENT)
            && Metonyms.is(mention.span().of(view.text()), actor.name())
        ? Basis.METONYM
        : Basis.NAMED;
  }

  /** The mention that a phrase is: its head's, else a name set beside the head. */
  private @Nullable ActorMention mention(SentenceView view, NounPhrase phrase) {
    Sentence sentence = view.sentence();
    ActorMention own = cast.at(sentence.index(), phrase.head()).orElse(null);
    if (own != null && own.form() == Form.NAME) {
      return own;
    }
    ActorMention apposed = null;
    for (ActorMention mention : cast.in(sentence.index())) {
      boolean inside = mention.head() >= phrase.first() && mention.head() <= phrase.last();
      if (inside && mention.form() == Form.NAME && isBeside(sentence, mention.head(), phrase)) {
        apposed = mention;
        if (isPerson(mention)) {
          return mention;
        }
      }
    }
    if (own == null && apposed == null) {
      return publisher(sentence, phrase);
    }
    return own != null ? own : apposed;
  }

  /** “A report in the Gazette”: the outlet that printed what speaks. */
  private @Nullable ActorMention publisher(Sentence sentence, NounPhrase phrase) {
    if (!PRINTED.contains(sentence.token(phrase.head()).lemma())) {
      return null;
    }
    for (ActorMention mention : cast.in(sentence.index())) {
      boolean inside = mention.head() > phrase.head() && mention.head() <= phrase.last();
      boolean printed =
          inside
              && mention.form() == Form.NAME
              && isBehind(sentence, mention.head())
              && cast.actor(mention.actor()).filter(a -> a.kind() == Actor.Kind.OUTLET).isPresent();
      if (printed) {
        return mention;
      }
    }
    return null;
  }

  /** Whether a preposition stands before a name, or before “newspaper” behind it. */
  private static boolean isBehind(Sentence sentence, int name) {
    Token token = sentence.token(name);
    int noun = token.is("compound", "amod") && token.head() > name ? token.head() : name;
    return sentence
        .child(noun, "case")
        .filter(c -> c.lower().matches("in|by|from|on|of"))
        .isPresent();
  }

  private boolean isPerson(ActorMention mention) {
    return cast.actor(mention.actor()).filter(a -> a.kind() == Actor.Kind.PERSON).isPresent();
  }

  /**
   * Whether a name is the head's apposition, or stands last in the phrase behind a comma or title.
   */
  private static boolean isBeside(Sentence sentence, int name, NounPhrase phrase) {
    int at = name;
    for (int steps = 0; steps < 6; steps++) {
      if (at == phrase.head()) {
        return true;
      }
      Token token = sentence.token(at);
      if (!token.is("appos", "flat", "dep", "compound")) {
        break;
      }
      at = token.head();
    }
    return name > phrase.head() && name >= phrase.last() - 1 && commaOnly(sentence, phrase, name);
  }

  /** Whether a comma, and behind it nothing but the name, parts a name from the head. */
  private static boolean commaOnly(Sentence sentence, NounPhrase phrase, int name) {
    for (int i = name; i > phrase.head(); i--) {
      Token token = sentence.token(i);
      if (token.word().equals(",")) {
        return true;
      }
      if (!token.isName()) {
        return false;
      }
    }
    return false;
  }
}
