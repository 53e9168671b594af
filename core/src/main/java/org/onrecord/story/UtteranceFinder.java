package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.record.EntryId;

/** Makes utterances of the matches between statements. */
final class UtteranceFinder {
  private UtteranceFinder() {}

  /** The utterances of statements that hang together by matches. */
  static List<Utterance> utterances(List<SayingMatch> component) {
    Map<EntryId, Saying> byId = new TreeMap<>();
    for (SayingMatch match : component) {
      byId.put(match.a().id(), match.a());
      byId.put(match.b().id(), match.b());
    }
    List<Saying> sayings = new ArrayList<>(byId.values());
    sayings.sort(Saying.IN_TIME);
    return UtteranceBuilder.build(UtteranceGroups.of(sayings, component), component);
  }

  /** Parts matches into those that share no statement; the order within each stays. */
  static List<List<SayingMatch>> components(List<SayingMatch> matches) {
    Map<EntryId, Integer> numbers = new HashMap<>();
    for (SayingMatch match : matches) {
      numbers.putIfAbsent(match.a().id(), numbers.size());
      numbers.putIfAbsent(match.b().id(), numbers.size());
    }
    int[] parent = new int[numbers.size()];
    Arrays.setAll(parent, i -> i);
    for (SayingMatch match : matches) {
      int a = root(parent, numbers.getOrDefault(match.a().id(), 0));
      int b = root(parent, numbers.getOrDefault(match.b().id(), 0));
      parent[Math.max(a, b)] = Math.min(a, b);
    }
    Map<Integer, List<SayingMatch>> parts = new TreeMap<>();
    for (SayingMatch match : matches) {
      int root = root(parent, numbers.getOrDefault(match.a().id(), 0));
      parts.computeIfAbsent(root, r -> new ArrayList<>()).add(match);
    }
    return List.copyOf(parts.values());
  }

  private static int root(int[] parent, int node) {
    int at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
