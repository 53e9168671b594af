package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.Passage;
import org.onrecord.article.Span;
import org.onrecord.record.EntryId;

/**
 * Gives a statement without a speaker the one whom its siblings name; none, where they name two or
 * share too little with it.
 */
final class OrphanRepair {
  private static final double LEAST = 0.6;

  private OrphanRepair() {}

  static List<Utterance.Recovered> of(List<Saying> group, Map<EntryId, List<SayingMatch>> matches) {
    Set<ActorId> people = new TreeSet<>();
    Set<ActorId> others = new TreeSet<>();
    for (Saying saying : group) {
      Actor actor = saying.speaker();
      if (actor != null) {
        (actor.kind() == Actor.Kind.PERSON ? people : others).add(actor.id());
      }
    }
    Set<ActorId> named = people.isEmpty() ? others : people;
    if (named.size() != 1) {
      return List.of();
    }
    ActorId speaker = named.iterator().next();
    List<Utterance.Recovered> found = new ArrayList<>();
    for (Saying saying : group) {
      if (saying.isOrphan()) {
        Utterance.Recovered recovered =
            best(saying, speaker, matches.getOrDefault(saying.id(), List.of()));
        if (recovered != null) {
          found.add(recovered);
        }
      }
    }
    return found;
  }

  private static Utterance.@Nullable Recovered best(
      Saying orphan, ActorId speaker, List<SayingMatch> matches) {
    Utterance.Recovered best = null;
    for (SayingMatch match : matches) {
      boolean isA = match.a().id().equals(orphan.id());
      Saying sibling = isA ? match.b() : match.a();
      Actor named = sibling.speaker();
      if (named == null || !named.id().equals(speaker)) {
        continue;
      }
      double confidence = confidence(match);
      if (confidence >= LEAST && (best == null || confidence > best.confidence())) {
        best =
            new Utterance.Recovered(
                orphan.id(),
                speaker,
                sibling.id(),
                Passage.of(sibling.article(), matched(match, !isA)),
                confidence);
      }
    }
    return best;
  }

  /** From the first to the last matched character of one side. */
  private static Span matched(SayingMatch match, boolean sideA) {
    List<Alignment.Run> runs = match.alignment().runs();
    Alignment.Run first = runs.get(0);
    Alignment.Run last = runs.get(runs.size() - 1);
    Wording words = sideA ? match.wordsOfA() : match.wordsOfB();
    int from = sideA ? first.a() : first.b();
    int to = (sideA ? last.a() : last.b()) + last.words() - 1;
    return words.span(from).union(words.span(to));
  }

  /**
   * The share of the shorter one's words that match, doubted the more the fewer words of content
   * they are; rounded to hundredths.
   */
  private static double confidence(SayingMatch match) {
    double doubt = Math.pow(0.55, match.content());
    double confidence = match.coverage() * (1 - doubt);
    return Math.round(Math.min(0.99, confidence) * 100) / 100.0;
  }
}
