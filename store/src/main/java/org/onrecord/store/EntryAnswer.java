package org.onrecord.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.record.EntryId;
import org.onrecord.record.Why;

/**
 * An entry as an answer shows it, with names in place of ids and the marks of decisions.
 *
 * @param kind {@code statement}, {@code event}, {@code figure} or {@code position}
 * @param type form of a statement, PLOVER class of an event, bound of a figure, sign of a position
 * @param detail {@code headline} for a statement in one, mode of an event, unit of a figure
 * @param code CAMEO code of an event
 * @param about the sentence of an event, what a figure is about, the issue of a position
 * @param value of a figure, or the Goldstein score of an event
 * @param from first day of the entry
 * @param published first day of the article
 * @param parties who takes part, in which role
 * @param marks what a user decided: {@code rejected}, {@code speaker corrected}, {@code note: …}
 */
public record EntryAnswer(
    EntryId id,
    ArticleId article,
    String source,
    @Nullable String outlet,
    String kind,
    String type,
    @Nullable String detail,
    @Nullable String code,
    @Nullable String status,
    Span span,
    String words,
    @Nullable String cue,
    @Nullable String about,
    @Nullable Double value,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate published,
    @Nullable String voice,
    @Nullable String assertedBy,
    List<Part> parties,
    List<String> marks,
    Why why) {
  /**
   * Somebody's part in an entry.
   *
   * @param role such as {@code speaker}, {@code addressee}, {@code source}, {@code target}
   * @param name the actor's, else the words of the mention
   * @param basis how they are known; {@code sibling} for a speaker whom another article gives back
   */
  public record Part(String role, @Nullable ActorId actor, @Nullable String name, String basis) {}

  public EntryAnswer {
    parties = List.copyOf(parties);
    marks = List.copyOf(marks);
  }

  /** Who takes part in a role. */
  public List<Part> parties(String role) {
    return parties.stream().filter(part -> part.role().equals(role)).toList();
  }
}
