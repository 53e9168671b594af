package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;

/** Finds the utterances of a pile: within stories by short runs, between them by long ones. */
final class UtteranceFinder {
  private UtteranceFinder() {}

  /** What was found: the utterances, and the matches that they rest on. */
  record Found(List<Utterance> utterances, List<SayingMatch> matches) {
    Found {
      utterances = List.copyOf(utterances);
      matches = List.copyOf(matches);
    }
  }

  /**
   * The utterances of some stories.
   *
   * @param stories the statements of each story
   */
  static Found find(List<List<Saying>> stories) {
    List<SayingMatch> matches = new ArrayList<>();
    SayingIndex index = new SayingIndex();
    Map<ArticleId, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      List<Saying> story = new ArrayList<>(stories.get(s));
      story.sort(Saying.IN_TIME);
      matches.addAll(SayingPairs.inStory(story));
      for (Saying saying : story) {
        storyOf.put(saying.article().id(), s);
        index.add(saying);
      }
    }
    for (List<Saying> story : stories) {
      for (Saying saying : story) {
        matches.addAll(across(saying, index, storyOf));
      }
    }
    matches.sort(SayingMatch.SUREST_FIRST);
    List<Utterance> utterances = new ArrayList<>();
    for (List<SayingMatch> component : components(matches)) {
      utterances.addAll(utterances(component));
    }
    utterances.sort(Comparator.comparing(Utterance::id));
    return new Found(utterances, matches);
  }

  /** The matches of a statement with those of other stories; each pair once. */
  private static List<SayingMatch> across(
      Saying saying, SayingIndex index, Map<ArticleId, Integer> storyOf) {
    List<SayingMatch> found = new ArrayList<>();
    Integer story = storyOf.get(saying.article().id());
    for (int number : index.sharers(saying)) {
      Saying other = index.get(number);
      if (saying.id().compareTo(other.id()) < 0
          && !storyOf.getOrDefault(other.article().id(), -1).equals(story)) {
        SayingMatch match = SayingPairs.match(saying, other, false);
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found;
  }

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
