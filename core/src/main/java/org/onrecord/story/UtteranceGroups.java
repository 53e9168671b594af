package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;

/**
 * Puts statements that match into utterances. Sentences are grouped first; two groups become one
 * utterance when all who quote the one quote the other with it. So a quotation that joins sentences
 * said apart belongs to more than one utterance.
 */
final class UtteranceGroups {
  private final List<Saying> sayings;
  private final Map<Saying, Integer> first = new HashMap<>();
  private final int[] parent;
  private final List<Set<ActorId>> people = new ArrayList<>();

  private UtteranceGroups(List<Saying> sayings) {
    this.sayings = sayings;
    int nodes = 0;
    List<Saying> owners = new ArrayList<>();
    for (Saying saying : sayings) {
      first.put(saying, nodes);
      int segments = Math.max(1, Math.max(saying.words().segments(), saying.whole().segments()));
      for (int i = 0; i < segments; i++) {
        owners.add(saying);
      }
      nodes += segments;
    }
    parent = new int[nodes];
    Arrays.setAll(parent, i -> i);
    for (Saying owner : owners) {
      Actor speaker = owner.speaker();
      Set<ActorId> known = new TreeSet<>();
      if (speaker != null && speaker.kind() == Actor.Kind.PERSON) {
        known.add(speaker.id());
      }
      people.add(known);
    }
  }

  /**
   * The groups of statements that are one utterance each, at least two in a group.
   *
   * @param sayings in order of time
   * @param matches the surest first
   */
  static List<List<Saying>> of(List<Saying> sayings, List<SayingMatch> matches) {
    UtteranceGroups groups = new UtteranceGroups(sayings);
    for (SayingMatch match : matches) {
      groups.join(match);
    }
    return groups.result();
  }

  private int root(int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private int node(Saying saying, int segment) {
    return first.getOrDefault(saying, 0) + segment;
  }

  private void join(SayingMatch match) {
    for (SayingMatch.SegmentPair pair : match.segments()) {
      int a = root(node(match.a(), pair.a()));
      int b = root(node(match.b(), pair.b()));
      if (a == b) {
        continue;
      }
      Set<ActorId> both = new TreeSet<>(people.get(a));
      both.addAll(people.get(b));
      boolean stranger =
          !people.get(a).isEmpty()
              && !people.get(b).isEmpty()
              && both.size() == people.get(a).size() + people.get(b).size();
      if (stranger && !match.attributed() && !Saying.oneSpeaker(match.a(), match.b())) {
        continue;
      }
      int into = Math.min(a, b);
      parent[Math.max(a, b)] = into;
      people.set(into, both);
    }
  }

  private List<List<Saying>> result() {
    Map<Integer, LinkedHashSet<Integer>> byRoot = new TreeMap<>();
    for (int s = 0; s < sayings.size(); s++) {
      int from = node(sayings.get(s), 0);
      int to = s + 1 < sayings.size() ? node(sayings.get(s + 1), 0) : parent.length;
      for (int n = from; n < to; n++) {
        byRoot.computeIfAbsent(root(n), r -> new LinkedHashSet<>()).add(s);
      }
    }
    byRoot.values().removeIf(members -> members.size() < 2);
    List<Set<Integer>> groups = new ArrayList<>(byRoot.values());
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < groups.size() && !changed; i++) {
        for (int j = i + 1; j < groups.size() && !changed; j++) {
          if (inOneBreath(groups.get(i), groups.get(j))) {
            Set<Integer> union = new TreeSet<>(groups.get(i));
            union.addAll(groups.get(j));
            groups.set(i, union);
            groups.remove(j);
            changed = true;
          }
        }
      }
    }
    List<List<Saying>> out = new ArrayList<>();
    for (Set<Integer> group : groups) {
      out.add(new TreeSet<>(group).stream().map(sayings::get).toList());
    }
    return out;
  }

  /** Whether all who quote the one quote the other: nobody says them apart. */
  private static boolean inOneBreath(Set<Integer> a, Set<Integer> b) {
    return a.containsAll(b) || b.containsAll(a);
  }
}
