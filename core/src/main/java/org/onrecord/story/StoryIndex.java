package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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
  private static final int UNDATED = Integer.MIN_VALUE;
  private static final int ANY = Integer.MAX_VALUE;

  private final Background background;
  private final PostingLists postings = new PostingLists();
  private final List<Place> places = new ArrayList<>();
  private final Map<ArticleId, Integer> numbers = new HashMap<>();
  private final List<Components> components = new ArrayList<>();
  private int[] seen = new int[64];
  private int[] stamp = new int[64];
  private int round;

  StoryIndex(Background background) {
    this.background = background;
    for (int level = 0; level < StoryNode.LEVELS; level++) {
      components.add(new Components());
    }
  }

  private static final class Place {
    final StoryNode node;
    final List<Edge> edges = new ArrayList<>();

    Place(StoryNode node) {
      this.node = node;
    }
  }

  private record Edge(int to, double score) {}

  /** Takes an article in; one that is known already changes nothing. */
  void add(ArticleRecord record) {
    if (!numbers.containsKey(record.article().id())) {
      add(StoryNode.of(record, background));
    }
  }

  /** Takes a pile in, in its order. */
  void addAll(List<ArticleRecord> pile, Workers workers) {
    workers.each(pile, record -> StoryNode.of(record, background)).forEach(this::add);
  }

  private void add(StoryNode node) {
    ArticleId id = node.id();
    if (numbers.containsKey(id)) {
      return;
    }
    int number = places.size();
    Place place = new Place(node);
    places.add(place);
    components.forEach(Components::add);
    numbers.put(id, number);
    for (int candidate : candidates(node)) {
      Place other = places.get(candidate);
      double score = StoryNode.score(node, other.node);
      if (score >= StoryNode.FLOOR) {
        place.edges.add(new Edge(candidate, score));
        other.edges.add(new Edge(number, score));
      }
      for (int level = node.level(other.node, score); level >= 0; level--) {
        components.get(level).join(number, candidate);
      }
    }
    for (int key : node.keys()) {
      post(key, node.days(), number);
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
  private List<Integer> candidates(StoryNode node) {
    Days days = node.days();
    if (seen.length < places.size()) {
      seen = Arrays.copyOf(seen, places.size() * 2);
      stamp = Arrays.copyOf(stamp, places.size() * 2);
    }
    round++;
    List<Integer> found = new ArrayList<>();
    for (int key : node.keys()) {
      int mark = WordForm.hash(key, 0) | 1;
      if (days == null) {
        postings.each(PostingLists.key(key, ANY), n -> meet(n, mark, found));
      } else {
        postings.each(PostingLists.key(key, UNDATED), n -> meet(n, mark, found));
        for (int day = days.from() - StoryNode.GATE_DAYS;
            day <= days.to() + StoryNode.GATE_DAYS;
            day++) {
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

  /** Those that are parted together with an article. */
  private Components together(int number) {
    for (Components level : components) {
      if (level.size(number) <= StoryNode.TOGETHER) {
        return level;
      }
    }
    return components.get(components.size() - 1);
  }

  /** How many articles may share a story with one, itself included; for measuring. */
  int componentSize(ArticleId article) {
    Integer number = numbers.get(article);
    return number == null ? 0 : together(number).size(number);
  }

  /** The story of an article and those of its neighbours, each in order of id. */
  List<List<ArticleId>> storiesAround(ArticleId article) {
    Integer number = numbers.get(article);
    return number == null ? List.of() : stories(together(number), number);
  }

  /** All stories, each in order of id, in order of their first ids. */
  List<List<ArticleId>> stories() {
    Map<ArticleId, List<ArticleId>> all = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      Components level = together(i);
      if (level.isFirst(i)) {
        for (List<ArticleId> story : stories(level, i)) {
          all.put(story.get(0), story);
        }
      }
    }
    return List.copyOf(all.values());
  }

  private List<List<ArticleId>> stories(Components level, int number) {
    List<List<ArticleId>> stories = level.known(number);
    if (stories == null) {
      stories = part(level.members(number));
      level.know(number, stories);
    }
    return stories;
  }

  private List<List<ArticleId>> part(int[] members) {
    if (members.length == 1) {
      return List.of(List.of(places.get(members[0]).node.id()));
    }
    List<Place> component = new ArrayList<>();
    for (int member : members) {
      component.add(places.get(member));
    }
    component.sort(Comparator.comparing(place -> place.node.id()));
    Map<ArticleId, Integer> order = new HashMap<>();
    List<StoryNode> sorted = new ArrayList<>();
    for (Place place : component) {
      order.put(place.node.id(), sorted.size());
      sorted.add(place.node);
    }
    List<AverageLink.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < component.size(); i++) {
      for (Edge edge : component.get(i).edges) {
        Integer j = order.get(places.get(edge.to()).node.id());
        if (j != null && i < j) {
          pairs.add(new AverageLink.Pair(i, j, edge.score()));
        }
      }
    }
    return StoryParting.part(sorted, pairs);
  }
}
