package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorDecisions;
import org.onrecord.actor.ActorId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Statement;

/** All that a user has decided, ready to be applied; of two on one thing the later one holds. */
public final class Decisions {
  private final List<ActorDecisions.Join> joins = new ArrayList<>();
  private final List<ActorDecisions.Split> splits = new ArrayList<>();
  private final Map<EntryId, Party> speakers = new LinkedHashMap<>();
  private final Set<EntryId> rejected = new LinkedHashSet<>();

  /**
   * @param decisions in the order in which they were made
   */
  public Decisions(List<Decision> decisions) {
    Map<ActorId, ActorDecisions.Join> joined = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.JoinActors join) {
        joined.put(join.actor(), new ActorDecisions.Join(join.actor(), join.into()));
      } else if (decision instanceof Decision.SplitActor split) {
        splits.add(0, new ActorDecisions.Split(split.article(), split.actor(), split.as()));
      } else if (decision instanceof Decision.CorrectSpeaker correct) {
        speakers.put(correct.statement(), party(correct.speaker()));
      } else if (decision instanceof Decision.Reject reject) {
        rejected.add(reject.entry());
      }
    }
    joins.addAll(joined.values());
  }

  private static Party party(@Nullable ActorId speaker) {
    return speaker == null ? Party.NOBODY : new Party(speaker, null, Party.Basis.NAMED);
  }

  /** Who is one actor and who is not. */
  public ActorDecisions actors() {
    return new ActorDecisions(joins, splits);
  }

  /** What was extracted, with rejected entries left out and speakers corrected. */
  public ArticleRecord apply(ArticleRecord record) {
    if (speakers.isEmpty() && rejected.isEmpty()) {
      return record;
    }
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : record.entries()) {
      if (!rejected.contains(entry.id())) {
        Party speaker = speakers.get(entry.id());
        entries.add(speaker != null && entry instanceof Statement s ? spoken(s, speaker) : entry);
      }
    }
    return entries.equals(record.entries())
        ? record
        : new ArticleRecord(
            record.article(),
            record.actors(),
            record.mentions(),
            record.times(),
            entries,
            record.problems());
  }

  private static Statement spoken(Statement s, Party speaker) {
    return new Statement(
        s.id(),
        s.article(),
        s.form(),
        s.passage(),
        s.quotes(),
        s.parts(),
        s.sentence(),
        s.cue(),
        speaker,
        List.of(),
        s.addressee(),
        s.venue(),
        s.date(),
        s.headline(),
        s.within(),
        s.continues(),
        s.why());
  }
}
