package org.onrecord.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.Dated;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.time.DateRange;

/**
 * Makes an utterance of statements that are one: the fullest, how the others differ, who said it.
 */
final class UtteranceBuilder {
  private UtteranceBuilder() {}

  /** Utterances of groups of statements, each group in order of time. */
  static List<Utterance> build(List<List<Saying>> groups, List<SayingMatch> matches) {
    Map<EntryId, Integer> uses = new HashMap<>();
    for (List<Saying> group : groups) {
      group.forEach(s -> uses.merge(s.id(), 1, Integer::sum));
    }
    Map<EntryId, List<SayingMatch>> of = new HashMap<>();
    for (SayingMatch match : matches) {
      of.computeIfAbsent(match.a().id(), k -> new ArrayList<>()).add(match);
      of.computeIfAbsent(match.b().id(), k -> new ArrayList<>()).add(match);
    }
    List<Utterance> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (List<Saying> group : groups) {
      String id = "utt-" + named(group, uses).id();
      for (int n = 2; !ids.add(id); n++) {
        id = "utt-" + named(group, uses).id() + "-" + n;
      }
      out.add(build(id, group, of));
    }
    out.sort(Comparator.comparing(Utterance::id));
    return out;
  }

  /** The first member in time that belongs to no other utterance; else the first. */
  private static Saying named(List<Saying> group, Map<EntryId, Integer> uses) {
    for (Saying saying : group) {
      if (uses.getOrDefault(saying.id(), 0) == 1) {
        return saying;
      }
    }
    return group.get(0);
  }

  private static Utterance build(
      String id, List<Saying> group, Map<EntryId, List<SayingMatch>> matches) {
    Saying fullest = fullest(group);
    List<Utterance.Member> members = new ArrayList<>();
    members.add(new Utterance.Member(fullest.id(), Utterance.Relation.FULLEST));
    for (Saying saying : group) {
      if (!saying.id().equals(fullest.id())) {
        members.add(new Utterance.Member(saying.id(), relation(saying, fullest)));
      }
    }
    return new Utterance(id, speaker(group), date(group), members, OrphanRepair.of(group, matches));
  }

  /** The longest in the speaker's own words; an indirect one counts half. */
  static Saying fullest(List<Saying> group) {
    Saying best = group.get(0);
    for (Saying saying : group) {
      if (weight(saying) > weight(best)) {
        best = saying;
      }
    }
    return best;
  }

  private static double weight(Saying saying) {
    return saying.words().size() * (saying.isQuoted() ? 1 : 0.5);
  }

  /** How a statement's words relate to those of the fullest. */
  static Utterance.Relation relation(Saying saying, Saying fullest) {
    Wording words = saying.words();
    Wording full = fullest.words();
    if (words.sameExact(full)) {
      return Utterance.Relation.VERBATIM;
    }
    if (!saying.isQuoted() || !fullest.isQuoted()) {
      return Utterance.Relation.PARAPHRASE;
    }
    if (words.size() > 0 && full.indexOfExact(words) >= 0) {
      return Utterance.Relation.CLIPPED;
    }
    int common = Alignment.of(words, full).words();
    return common * 2 >= words.size() ? Utterance.Relation.VARIANT : Utterance.Relation.PARAPHRASE;
  }

  /** The speaker whom most members name; a person before a country that stands for one. */
  static @Nullable Party speaker(List<Saying> group) {
    Map<ActorId, Double> votes = new TreeMap<>();
    Map<ArticleId, Set<ActorId>> counted = new HashMap<>();
    for (Saying saying : group) {
      Actor actor = saying.speaker();
      if (actor != null
          && counted.computeIfAbsent(saying.article().id(), a -> new HashSet<>()).add(actor.id())) {
        double vote = actor.kind() == Actor.Kind.PERSON ? saying.trust() : saying.trust() / 100;
        votes.merge(actor.id(), vote, Double::sum);
      }
    }
    ActorId best = null;
    double most = 0;
    for (Map.Entry<ActorId, Double> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    return best == null ? null : new Party(best, null, Party.Basis.NAMED);
  }

  /** The narrowest range of days that a member gives. */
  private static @Nullable DateRange date(List<Saying> group) {
    DateRange best = null;
    long width = Long.MAX_VALUE;
    for (Saying saying : group) {
      Dated dated = saying.statement().date();
      if (dated == null) {
        continue;
      }
      LocalDate from = dated.range().from();
      LocalDate to = dated.range().to();
      long days =
          from == null || to == null ? Long.MAX_VALUE - 1 : to.toEpochDay() - from.toEpochDay();
      if (days < width) {
        best = dated.range();
        width = days;
      }
    }
    return best;
  }
}
