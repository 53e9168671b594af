package org.onrecord.actor;

import java.util.Locale;
import org.onrecord.article.Span;

/**
 * A place where an article refers to an actor.
 *
 * @param actor who is meant
 * @param span the characters of the reference, without a title before a name
 * @param form how it refers
 * @param sentence index of the sentence
 * @param head index of its head token in the sentence
 */
public record ActorMention(ActorId actor, Span span, Form form, int sentence, int head) {
  /** How a mention refers to its actor. */
  public enum Form {
    NAME,
    TITLE,
    DESCRIPTION,
    PRONOUN;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
