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
   * @param actor its id in the article's own record, or in that of the pile
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

  /** A statement's speaker stays open: what another article says does not give them back. */
  record LeaveOpen(EntryId statement) implements Decision {
    @Override
    public String kind() {
      return "open";
    }

    @Override
    public String subject() {
      return statement.value();
    }
  }

  /**
   * Something that was in doubt is right as it stands, and need not be looked at again.
   *
   * @param subject id of an entry or a contradiction; of two actors that are not one, their ids
   *     with a space between them
   */
  record Confirm(String subject) implements Decision {
    @Override
    public String kind() {
      return "confirm";
    }
  }

  /**
   * An entry or a contradiction does not belong into the record.
   *
   * @param entry its id
   */
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
