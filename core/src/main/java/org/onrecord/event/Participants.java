package org.onrecord.event;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMention;
import org.onrecord.actor.Cast;
import org.onrecord.language.Sentence;
import org.onrecord.language.Token;

/**
 * Who can take part in an event: actors of the article, and nouns that stand for people or bodies.
 */
final class Participants {
  private final Cast cast;
  private final NounClasses nouns;

  Participants(Cast cast, NounClasses nouns) {
    this.cast = cast;
    this.nouns = nouns;
  }

  /** The actor of an id. */
  Optional<Actor> actor(ActorId id) {
    return cast.actor(id);
  }

  /** Whether an actor has a name in the article, or a country. */
  boolean isKnown(ActorId id) {
    return cast.actor(id).map(a -> a.country() != null).orElse(false) || cast.isNamed(id);
  }

  /** The actor that an id or a name means. */
  Optional<ActorId> named(String text) {
    return cast.named(text);
  }

  /** The mention that a token heads or stands in. */
  Optional<ActorMention> mention(Sentence sentence, int token) {
    Optional<ActorMention> exact = cast.at(sentence.index(), token);
    if (exact.isPresent()) {
      return exact;
    }
    for (ActorMention mention : cast.in(sentence.index())) {
      if (mention.span().covers(sentence.token(token).span())) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun is somebody: an actor, a name, a pronoun, or a word for people or a body. */
  boolean isSomebody(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return mention(sentence, token).isPresent()
        || word.entity().equals("PERSON")
        || word.entity().equals("ORGANIZATION")
        || word.entity().equals("LOCATION")
        || (word.isPronoun() && !word.lower().equals("it"))
        || isPeople(word)
        || isWordFor("human", word)
        || isWordFor("body", word);
  }

  /** Whether a name in the plural is a people (“Nigerians”), and no occasion (“the Olympics”). */
  static boolean isPeople(Token word) {
    return word.tag().equals("NNPS") && !Clauses.GRAMMAR.contains("occasion", word.lower());
  }

  /** Whether a noun is of a kind of participants: {@code human}, {@code body} or {@code thing}. */
  boolean isWordFor(String kind, Token word) {
    return word.isNoun() && nouns.contains(kind, word.lemma().toLowerCase(Locale.ROOT));
  }
}
