package org.onrecord.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Span;

/**
 * Somebody's part in an entry: a speaker, an addressee, a source or target of an event.
 *
 * @param actor who, where it is known
 * @param mention the characters that name them, where there are any
 * @param basis how they are known
 */
public record Party(@Nullable ActorId actor, @Nullable Span mention, Basis basis) {
  /** A party of whom the article says nothing. */
  public static final Party NOBODY = new Party(null, null, Basis.NONE);

  /** How a party is known. */
  public enum Basis {
    NAMED,
    PRONOUN,
    DESCRIPTION,
    CONTINUATION,
    METONYM,
    SIBLING,
    NONE;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it names anybody. */
  public boolean isKnown() {
    return basis != Basis.NONE;
  }

  /** Whether the article leaves open who it is: nobody is named, or a pronoun leads nowhere. */
  public boolean isOpen() {
    return actor == null && (basis == Basis.NONE || basis == Basis.PRONOUN);
  }
}
