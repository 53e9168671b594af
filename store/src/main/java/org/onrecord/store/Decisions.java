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
import org.onrecord.story.ArticleSayings.Told;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.Utterance;

/** All that a user has decided, ready to be applied; of two on one thing the later one holds. */
public final class Decisions {
  private final List<ActorDecisions.Join> joins = new ArrayList<>();
  private final List<ActorDecisions.Split> splits = new ArrayList<>();
  private final Map<EntryId, Party> speakers = new LinkedHashMap<>();
  private final Set<EntryId> rejected = new LinkedHashSet<>();
  private final Set<EntryId> open = new LinkedHashSet<>();

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
      } else if (decision instanceof Decision.LeaveOpen leave) {
        open.add(leave.statement());
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

  /**
   * What follows, without contradictions that were rejected and without speakers given back to
   * statements whose speaker is to stay open.
   */
  public Relations apply(Relations relations) {
    if (open.isEmpty() && rejected.isEmpty()) {
      return relations;
    }
    List<Contradiction> contradictions =
        relations.contradictions().stream().filter(this::isKept).toList();
    List<Utterance> utterances = relations.utterances().stream().map(this::decided).toList();
    return new Relations(relations.stories(), utterances, relations.reuse(), contradictions);
  }

  /** The same for a part of what follows. */
  Told apply(Told told) {
    return new Told(
        told.utterances().stream().map(this::decided).toList(),
        told.contradictions().stream().filter(this::isKept).toList());
  }

  /** Whether a contradiction was not rejected. */
  boolean isKept(Contradiction contradiction) {
    return !rejected.contains(new EntryId(contradiction.id()));
  }

  private Utterance decided(Utterance utterance) {
    List<Utterance.Recovered> recovered =
        utterance.recovered().stream().filter(one -> !open.contains(one.statement())).toList();
    return recovered.size() == utterance.recovered().size()
        ? utterance
        : new Utterance(
            utterance.id(), utterance.speaker(), utterance.date(), utterance.members(), recovered);
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
