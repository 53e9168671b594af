package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;

/** All contradictions of a pile, story by story. */
final class StoryContradictions {
  private StoryContradictions() {}

  static List<Contradiction> of(
      List<List<Saying>> stories,
      UtteranceFinder.Found found,
      Map<ArticleId, ArticleRecord> records) {
    Map<ArticleId, Integer> storyOf = new HashMap<>();
    for (int s = 0; s < stories.size(); s++) {
      for (Saying saying : stories.get(s)) {
        storyOf.put(saying.article().id(), s);
      }
    }
    Map<Integer, List<SayingMatch>> matches = new HashMap<>();
    for (SayingMatch match : found.matches()) {
      Integer story = storyOf.get(match.a().article().id());
      if (story != null) {
        matches.computeIfAbsent(story, s -> new ArrayList<>()).add(match);
      }
    }
    Map<String, Contradiction> all = new TreeMap<>();
    for (int s = 0; s < stories.size(); s++) {
      List<Saying> sayings = new ArrayList<>(stories.get(s));
      sayings.sort(Saying.IN_TIME);
      List<SayingMatch> same = matches.getOrDefault(s, List.of());
      for (Contradiction contradiction : Contradictions.between(sayings, same)) {
        all.put(contradiction.id(), contradiction);
      }
      for (Contradiction contradiction : HeadlineClash.of(sayings)) {
        all.put(contradiction.id(), contradiction);
      }
    }
    for (Contradiction contradiction : AttributionClash.of(found.matches())) {
      all.put(contradiction.id(), contradiction);
    }
    List<Contradiction> sorted = new ArrayList<>(all.values());
    sorted.sort(Comparator.comparing(Contradiction::id));
    return sorted;
  }
}
