package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;

/**
 * Groups articles into stories, one article at a time and in any order: the groups depend on the
 * set of articles and the background alone.
 *
 * <p>Each new article is compared with those that share two of its rarest terms and came out within
 * a few days (an inverted index by term and day), so its cost does not grow with the pile. Articles
 * alike enough are joined into components, and average linkage parts each component into stories; a
 * component is worked out again only when it has changed.
 */
final class StoryIndex {
  /** How alike the articles of a story are on average, at least. */
  static final double CUT = 0.12;

  private static final double FLOOR = 0.05;
  private static final double TITLE_SHARE = 0.06;
  private static final int GATE_DAYS = 1;
  private static final double DAY_DECAY = 0.85;
  private static final double UNDATED_MARGIN = 0.065;
  private static final double INFERENCE = 0.25;
  private static final int KEYS = 100;
  private static final double KEY_SHARE = 0.1;
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final int ANY = Integer.MAX_VALUE;

  private final Background background;
  private final PostingLists postings = new PostingLists();
  private final List<Node> nodes = new ArrayList<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final Map<Integer, List<List<ArticleId>>> known = new HashMap<>();
  private int[] seen = new int[64];
  private int[] stamp = new int[64];
  private int round;

  StoryIndex(Background background) {
    this.background = background;
  }

  private static final class Node {
    final ArticleId id;
    final @Nullable Days days;
    final int[] season;
    final TermVector body;
    final TermVector title;
    final List<Edge> edges = new ArrayList<>();
    int parent;
    List<Integer> members = new ArrayList<>();

    Node(
        int number,
        ArticleId id,
        @Nullable Days days,
        int[] season,
        TermVector body,
        TermVector title) {
      this.id = id;
      this.days = days;
      this.season = season;
      this.body = body;
      this.title = title;
      this.parent = number;
      members.add(number);
    }
  }

  private record Edge(int to, double score) {}

  /** Takes an article in; one that is known already changes nothing. */
  void add(ArticleRecord record) {
    Article article = record.article();
    if (numbers.containsKey(article.id())) {
      return;
    }
    TermCounts counts = TermCounts.of(article);
    Node node =
        new Node(
            nodes.size(),
            article.id(),
            Days.of(article),
            Season.of(record),
            TermVector.ofBody(counts, background),
            TermVector.ofTitle(counts, background));
    int number = nodes.size();
    nodes.add(node);
    numbers.put(node.id, number);
    int[] keys = node.body.keys(KEYS, KEY_SHARE, background);
    for (int candidate : candidates(keys, node.days)) {
      Node other = nodes.get(candidate);
      double score = score(node, other);
      if (score >= FLOOR) {
        node.edges.add(new Edge(candidate, score));
        other.edges.add(new Edge(number, score));
      }
      if (score >= CUT) {
        join(number, candidate);
      }
    }
    known.remove(root(number));
    for (int key : keys) {
      post(key, node.days, number);
    }
  }

  private void post(int key, @Nullable Days days, int number) {
    postings.add(PostingLists.key(key, ANY), number);
    if (days == null) {
      postings.add(PostingLists.key(key, UNDATED), number);
    } else {
      for (int day = days.from(); day <= days.to(); day++) {
        postings.add(PostingLists.key(key, day), number);
      }
    }
  }

  /** Earlier articles that share enough keys and may be of the same days, in order of number. */
  private List<Integer> candidates(int[] keys, @Nullable Days days) {
    if (seen.length < nodes.size()) {
      seen = Arrays.copyOf(seen, nodes.size() * 2);
      stamp = Arrays.copyOf(stamp, nodes.size() * 2);
    }
    round++;
    List<Integer> found = new ArrayList<>();
    for (int key : keys) {
      int mark = WordForm.hash(key, 0) | 1;
      if (days == null) {
        postings.each(PostingLists.key(key, ANY), n -> meet(n, mark, found));
      } else {
        postings.each(PostingLists.key(key, UNDATED), n -> meet(n, mark, found));
        for (int day = days.from() - GATE_DAYS; day <= days.to() + GATE_DAYS; day++) {
          postings.each(PostingLists.key(key, day), n -> meet(n, mark, found));
        }
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** Counts a shared key once, though an article may stand under several days. */
  private void meet(int number, int mark, List<Integer> found) {
    if (stamp[number] != round) {
      stamp[number] = round;
      seen[number] = mark;
    } else if (seen[number] != mark && seen[number] != 0) {
      seen[number] = 0;
      found.add(number);
    }
  }

  private static double score(Node a, Node b) {
    double body = a.body.similarity(b.body);
    boolean titled = !a.title.isEmpty() && !b.title.isEmpty();
    return body + TITLE_SHARE * (titled ? a.title.similarity(b.title) : body);
  }

  private int root(int number) {
    int at = number;
    while (nodes.get(at).parent != at) {
      nodes.get(at).parent = nodes.get(nodes.get(at).parent).parent;
      at = nodes.get(at).parent;
    }
    return at;
  }

  private void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    if (x == y) {
      return;
    }
    boolean swap = nodes.get(x).members.size() < nodes.get(y).members.size();
    int into = swap ? y : x;
    int from = swap ? x : y;
    nodes.get(from).parent = into;
    nodes.get(into).members.addAll(nodes.get(from).members);
    nodes.get(from).members = List.of();
    known.remove(x);
    known.remove(y);
  }

  /** The articles that may share a story with one, itself included; for measuring. */
  int componentSize(ArticleId article) {
    Integer number = numbers.get(article);
    return number == null ? 0 : nodes.get(root(number)).members.size();
  }

  /** The story of an article and those of its neighbours, each in order of id. */
  List<List<ArticleId>> storiesAround(ArticleId article) {
    Integer number = numbers.get(article);
    return number == null ? List.of() : stories(root(number));
  }

  /** All stories, each in order of id, in order of their first ids. */
  List<List<ArticleId>> stories() {
    Map<ArticleId, List<ArticleId>> all = new TreeMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).parent == i) {
        for (List<ArticleId> story : stories(i)) {
          all.put(story.get(0), story);
        }
      }
    }
    return List.copyOf(all.values());
  }

  private List<List<ArticleId>> stories(int root) {
    List<List<ArticleId>> stories = known.get(root);
    if (stories == null) {
      stories = part(nodes.get(root).members);
      known.put(root, stories);
    }
    return stories;
  }

  private List<List<ArticleId>> part(List<Integer> members) {
    if (members.size() == 1) {
      return List.of(List.of(nodes.get(members.get(0)).id));
    }
    List<Node> component = new ArrayList<>();
    for (int member : members) {
      component.add(nodes.get(member));
    }
    component.sort(Comparator.comparing(node -> node.id));
    Map<ArticleId, Integer> places = new HashMap<>();
    for (int i = 0; i < component.size(); i++) {
      places.put(component.get(i).id, i);
    }
    List<@Nullable Days> days = new ArrayList<>();
    for (Node node : component) {
      days.add(node.days == null ? inferred(node) : node.days);
    }
    List<AverageLink.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < component.size(); i++) {
      for (Edge edge : component.get(i).edges) {
        Integer j = places.get(nodes.get(edge.to()).id);
        if (j != null && i < j) {
          double score =
              timed(edge.score(), days.get(i), days.get(j), component.get(i), nodes.get(edge.to()));
          if (score > 0) {
            pairs.add(new AverageLink.Pair(i, j, score));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingInt(AverageLink.Pair::a).thenComparingInt(AverageLink.Pair::b));
    int[] group = AverageLink.group(component.size(), pairs, CUT);
    Map<Integer, List<ArticleId>> stories = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      stories.computeIfAbsent(group[i], g -> new ArrayList<>()).add(component.get(i).id);
    }
    return List.copyOf(stories.values());
  }

  /** The days of the dated article most like an undated one, where it is like enough. */
  private @Nullable Days inferred(Node node) {
    Node best = null;
    double score = INFERENCE;
    for (Edge edge : node.edges) {
      Node other = nodes.get(edge.to());
      boolean better =
          edge.score() > score
              || (edge.score() == score && best != null && other.id.compareTo(best.id) < 0);
      if (other.days != null && better && Season.meet(node.season, other.season)) {
        best = other;
        score = edge.score();
      }
    }
    return best == null ? null : best.days;
  }

  private static double timed(
      double score, @Nullable Days a, @Nullable Days b, Node nodeA, Node nodeB) {
    if ((nodeA.days == null || nodeB.days == null) && !Season.meet(nodeA.season, nodeB.season)) {
      return 0;
    }
    if (a == null || b == null) {
      return score - UNDATED_MARGIN;
    }
    int gap = a.gap(b);
    return gap > GATE_DAYS ? 0 : score * Math.pow(DAY_DECAY, gap);
  }
}
