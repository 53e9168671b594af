package org.onrecord.record;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;

/**
 * Somebody does something to somebody, coded in PLOVER and CAMEO.
 *
 * @param passage the trigger words
 * @param mode PLOVER mode within the class, such as {@code withdraw}
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, with its leading zero
 * @param goldstein conflict and cooperation score, -10 to 10
 * @param date when it happened or would
 * @param place where, an actor of kind place or country
 */
public record Event(
    EntryId id,
    ArticleId article,
    Span passage,
    Span sentence,
    Plover plover,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Double goldstein,
    List<Party> source,
    List<Party> target,
    @Nullable Dated date,
    @Nullable ActorId place,
    Status status,
    Voice assertedBy,
    Why why)
    implements Entry {
  /** The classes of PLOVER. */
  public enum Plover {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
  }

  /** Whether an event took place. */
  public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED,
    CALLED_FOR;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Event {
    contexts = List.copyOf(contexts);
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The same event with another date. */
  public Event withDate(@Nullable Dated date) {
    return new Event(
        id,
        article,
        passage,
        sentence,
        plover,
        mode,
        contexts,
        cameo,
        goldstein,
        source,
        target,
        date,
        place,
        status,
        assertedBy,
        why);
  }
}
