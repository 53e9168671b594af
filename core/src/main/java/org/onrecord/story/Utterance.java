package org.onrecord.story;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Passage;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.time.DateRange;

/**
 * One act of saying, as several statements report it.
 *
 * @param members the fullest first
 * @param recovered statements that name no speaker and get one from a sibling
 */
public record Utterance(
    String id,
    @Nullable Party speaker,
    @Nullable DateRange date,
    List<Member> members,
    List<Recovered> recovered) {
  /** How a statement's words relate to those of the fullest member. */
  public enum Relation {
    FULLEST,
    VERBATIM,
    VARIANT,
    CLIPPED,
    PARAPHRASE;

    /** The name in the record. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One report of the utterance. */
  public record Member(EntryId statement, Relation relation) {}

  /**
   * A speaker given back.
   *
   * @param statement the one without a speaker
   * @param from the statement that names the speaker
   * @param matched the characters of that statement that are the same
   */
  public record Recovered(
      EntryId statement, ActorId speaker, EntryId from, Passage matched, double confidence) {}

  public Utterance {
    members = List.copyOf(members);
    recovered = List.copyOf(recovered);
  }
}
