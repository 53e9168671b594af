package org.onrecord.store;

import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;

/**
 * What a user decides about the record. Kept apart from what was extracted: the articles can be
 * read anew and decisions still hold, for the ids of entries come from places in frozen text.
 */
public sealed interface Decision {
  /** The id of what shows the decision: an actor, an entry, an article or a story. */
  String subject();

  /** A short stable name: {@code join}, {@code split}, {@code speaker}, {@code reject}, … */
  String kind();

  /**
   * Two actors are one.
   *
   * @param actor the id that goes
   * @param into the id that stays
   */
  record JoinActors(ActorId actor, ActorId into) implements Decision {
    @Override
    public String kind() {
      return "join";
    }

    @Override
    public String subject() {
      return into.value();
    }
  }

  /**
   * In one article, an actor is not the one that bears its id elsewhere.
   *
   * @param actor the id in the article's own record
   * @param as the id that it gets there
   */
  record SplitActor(ArticleId article, ActorId actor, ActorId as) implements Decision {
    @Override
    public String kind() {
      return "split";
    }

    @Override
    public String subject() {
      return as.value();
    }
  }

  /**
   * A statement is somebody else's.
   *
   * @param speaker who said it; null when the article does not give the speaker
   */
  record CorrectSpeaker(EntryId statement, @Nullable ActorId speaker) implements Decision {
    @Override
    public String kind() {
      return "speaker";
    }

    @Override
    public String subject() {
      return statement.value();
    }
  }

  /** An entry does not belong into the record. */
  record Reject(EntryId entry) implements Decision {
    @Override
    public String kind() {
      return "reject";
    }

    @Override
    public String subject() {
      return entry.value();
    }
  }

  /** A remark on anything that has an id. */
  record Note(String subject, String text) implements Decision {
    @Override
    public String kind() {
      return "note";
    }
  }
}
