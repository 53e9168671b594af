package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/**
 * Parts the articles of a component into stories by average linkage and a second look at each, days
 * counted in; a pure function of the articles.
 */
final class StoryParting {
  private static final double DAY_DECAY = 0.85;

  /** What is taken off where a day is not known. */
  static final double UNDATED_MARGIN = 0.065;

  private static final double INFERENCE = 0.25;

  private StoryParting() {}

  /**
   * The stories, each in order of id, in order of their first ids.
   *
   * @param component in order of id
   * @param alike how alike two of them are, by their places, the lower one first; a pair that is
   *     missing is not alike
   */
  static List<List<ArticleId>> part(List<StoryNode> component, List<AverageLink.Pair> alike) {
    if (component.size() == 1) {
      return List.of(List.of(component.get(0).id()));
    }
    List<@Nullable Days> days = days(component, alike);
    List<AverageLink.Pair> pairs = new ArrayList<>();
    for (AverageLink.Pair pair : alike) {
      double score =
          timed(
              pair.score(),
              days.get(pair.a()),
              days.get(pair.b()),
              component.get(pair.a()),
              component.get(pair.b()));
      if (score > 0) {
        pairs.add(new AverageLink.Pair(pair.a(), pair.b(), score));
      }
    }
    pairs.sort(Comparator.comparingInt(AverageLink.Pair::a).thenComparingInt(AverageLink.Pair::b));
    int[] group =
        Reassignment.of(
            AverageLink.group(component.size(), pairs, StoryNode.CUT), pairs, StoryNode.CUT);
    Map<Integer, List<ArticleId>> stories = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      stories.computeIfAbsent(group[i], g -> new ArrayList<>()).add(component.get(i).id());
    }
    return List.copyOf(stories.values());
  }

  /** The days of each; those of an undated one are the dated one's that is most like it. */
  private static List<@Nullable Days> days(
      List<StoryNode> component, List<AverageLink.Pair> alike) {
    int[] best = new int[component.size()];
    double[] scores = new double[component.size()];
    Arrays.fill(best, -1);
    Arrays.fill(scores, INFERENCE);
    for (AverageLink.Pair pair : alike) {
      double score = pair.score() - component.get(pair.a()).seasonCost(component.get(pair.b()));
      like(component, pair.a(), pair.b(), score, best, scores);
      like(component, pair.b(), pair.a(), score, best, scores);
    }
    List<@Nullable Days> days = new ArrayList<>();
    for (int i = 0; i < component.size(); i++) {
      StoryNode node = component.get(i);
      days.add(node.days() == null && best[i] >= 0 ? component.get(best[i]).days() : node.days());
    }
    return days;
  }

  private static void like(
      List<StoryNode> component, int of, int other, double score, int[] best, double[] scores) {
    boolean better =
        score > scores[of] || (score == scores[of] && best[of] >= 0 && other < best[of]);
    if (better && component.get(of).days() == null && component.get(other).days() != null) {
      best[of] = other;
      scores[of] = score;
    }
  }

  private static double timed(
      double score, @Nullable Days a, @Nullable Days b, StoryNode nodeA, StoryNode nodeB) {
    double left = score - nodeA.seasonCost(nodeB);
    return a == null || b == null ? left - UNDATED_MARGIN : timed(left, a.gap(b));
  }

  /** How alike two articles are, with the days counted in that lie between them. */
  static double timed(double score, int gap) {
    return gap > StoryNode.GATE_DAYS ? 0 : score * Math.pow(DAY_DECAY, gap);
  }
}
