package org.onrecord.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/**
 * How many independent reports stand behind a story: articles that copy one another, or one agency,
 * are one origin, however many outlets print them.
 *
 * @param groups the largest first
 */
public record Origins(String story, List<Origin> groups) {
  /** A copy shares so much of the shorter article's characters outside quotations. */
  static final double COPY = 0.4;

  /** One agency's report shares so much where both credit the agency. */
  static final double CREDITED_COPY = 0.15;

  public Origins {
    groups = List.copyOf(groups);
  }

  /**
   * Articles that go back to one report.
   *
   * @param why what shows it, in a few words; empty for an article that stands alone
   */
  public record Origin(List<ArticleId> articles, List<String> why) {
    public Origin {
      articles = List.copyOf(articles);
      why = List.copyOf(why);
    }
  }

  /** The number of independent origins. */
  public int count() {
    return groups.size();
  }

  /** The origins of each story of a record. */
  public static List<Origins> of(SourcedRecord record) {
    return record.relations().stories().stream().map(story -> of(story, record)).toList();
  }

  /** The origins of a story. */
  public static Origins of(Story story, SourcedRecord record) {
    Map<ArticleId, Article> articles = new HashMap<>();
    for (ArticleRecord article : StoryArticles.of(story, record)) {
      articles.put(article.article().id(), article.article());
    }
    List<ArticleId> ids = story.articles().stream().filter(articles::containsKey).toList();
    Map<ArticleId, Integer> places = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    int[] parent = new int[ids.size()];
    Arrays.setAll(parent, i -> i);
    Map<Long, Integer> shared = new TreeMap<>();
    for (Reuse reuse : record.relations().reuse()) {
      Integer a = places.get(reuse.a().article());
      Integer b = places.get(reuse.b().article());
      if (a != null && b != null && !reuse.why().rule().equals("quotation")) {
        long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
        int length = Math.min(reuse.a().span().length(), reuse.b().span().length());
        shared.merge(pair, length, Integer::sum);
      }
    }
    Map<Integer, TreeSet<String>> why = new TreeMap<>();
    for (Map.Entry<Long, Integer> pair : shared.entrySet()) {
      int a = (int) (pair.getKey() >>> 32);
      int b = (int) (long) pair.getKey();
      Article x = articles.getOrDefault(ids.get(a), null);
      Article y = articles.getOrDefault(ids.get(b), null);
      if (x == null || y == null) {
        continue;
      }
      double share = (double) pair.getValue() / Math.max(1, Math.min(length(x), length(y)));
      List<String> credits = new ArrayList<>(x.credits());
      credits.retainAll(y.credits());
      boolean oneCredit = !credits.isEmpty() && share >= CREDITED_COPY;
      if (share >= COPY || oneCredit) {
        int low = Math.min(root(parent, a), root(parent, b));
        int high = Math.max(root(parent, a), root(parent, b));
        parent[high] = low;
        TreeSet<String> reasons = why.computeIfAbsent(low, r -> new TreeSet<>());
        if (low != high) {
          reasons.addAll(why.getOrDefault(high, new TreeSet<>()));
        }
        reasons.add(oneCredit ? "credit " + credits.get(0) : "shared words");
      }
    }
    Map<Integer, List<ArticleId>> groups = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(ids.get(i));
    }
    List<Origin> origins = new ArrayList<>();
    groups.forEach(
        (root, members) ->
            origins.add(new Origin(members, List.copyOf(why.getOrDefault(root, new TreeSet<>())))));
    origins.sort((p, q) -> Integer.compare(q.articles().size(), p.articles().size()));
    return new Origins(story.id(), origins);
  }

  private static int root(int[] parent, int node) {
    int at = node;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  private static int length(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isProse())
        .mapToInt(block -> block.span().length())
        .sum();
  }
}
