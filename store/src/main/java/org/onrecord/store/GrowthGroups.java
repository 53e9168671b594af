package org.onrecord.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Background;
import org.onrecord.story.StoryNode;

/**
 * Groups new articles of a large store into stories. What an article is compared with is found by
 * an inverted index of terms and days; only the components that it joins are parted anew.
 */
final class GrowthGroups {
  /** Stands for the day of articles whose day is not known. */
  private static final int UNDATED = Integer.MIN_VALUE;

  /** Nodes that stay at hand. */
  private static final int KEPT = 20_000;

  private final Database database;
  private final Map<Integer, List<Link>> links = new HashMap<>();
  private final Map<Integer, StoryNode> nodes = new LinkedHashMap<>(16, 0.75f, true);

  GrowthGroups(Database database) {
    this.database = database;
  }

  /** How near another node is. */
  private record Link(int to, int level) {}

  /** Stories whose members are others than before. */
  record Regrouped(List<List<ArticleId>> stories, Set<ArticleId> moved) {}

  /**
   * Takes new articles in.
   *
   * @param fresh as they were extracted
   */
  Regrouped add(List<ArticleRecord> fresh, Background background) {
    int number = database.rows("SELECT max(number) FROM node", row -> row.getInt(1)).get(0);
    links.clear();
    Set<Integer> touched = new TreeSet<>();
    for (ArticleRecord record : fresh) {
      number++;
      add(number, StoryNode.of(record, background), touched);
    }
    Set<Integer> open = new TreeSet<>(touched);
    List<List<ArticleId>> stories = new ArrayList<>();
    Set<ArticleId> moved = new TreeSet<>();
    while (!open.isEmpty()) {
      Set<Integer> together = together(open.iterator().next());
      open.removeAll(together);
      regroup(nodes(together), stories, moved);
    }
    return new Regrouped(stories, moved);
  }

  /** Takes a node in; itself and all that were parted with its neighbours may be parted anew. */
  private void add(int number, StoryNode node, Set<Integer> touched) {
    List<Link> own = new ArrayList<>();
    nodes(near(node))
        .forEach(
            (other, candidate) -> {
              int level = node.nearness(candidate);
              if (level >= 0) {
                own.add(new Link(other, level));
              }
            });
    for (Link link : own) {
      if (!touched.contains(link.to())) {
        touched.addAll(together(link.to()));
      }
    }
    touched.add(number);
    List<@Nullable Object[]> rows = new ArrayList<>();
    read(own.stream().map(Link::to).toList());
    for (Link link : own) {
      rows.add(new Object[] {number, link.to(), link.level()});
      rows.add(new Object[] {link.to(), number, link.level()});
      links.computeIfAbsent(link.to(), n -> new ArrayList<>()).add(new Link(number, link.level()));
    }
    links.put(number, own);
    database.write(
        "INSERT INTO node (number, article, node) VALUES (?, ?, ?)",
        number,
        node.id().value(),
        node.bytes());
    nodes.put(number, node);
    database.writeAll("INSERT INTO link (a, b, level) VALUES (?, ?, ?)", rows);
    List<Integer> days = node.ownDays().isEmpty() ? List.of(UNDATED) : node.ownDays();
    List<@Nullable Object[]> postings = new ArrayList<>();
    for (int day : days) {
      TreeSet<Integer> terms = new TreeSet<>();
      for (int term : node.keys()) {
        if (terms.add(term)) {
          postings.add(new Object[] {day, term, number});
        }
      }
    }
    database.writeAll("INSERT INTO posting (day, term, node) VALUES (?, ?, ?)", postings);
  }

  /** Numbers of the articles that share two terms with one and may be of its days. */
  private Set<Integer> near(StoryNode node) {
    Set<Integer> terms = new TreeSet<>();
    for (int term : node.keys()) {
      terms.add(term);
    }
    Map<Integer, Integer> first = new LinkedHashMap<>();
    Set<Integer> near = new TreeSet<>();
    Database.RowReader<Boolean> meet =
        row -> {
          int other = row.getInt(1);
          Integer before = first.putIfAbsent(other, row.getInt(2));
          return before != null && before != row.getInt(2) && near.add(other);
        };
    List<Integer> days = new ArrayList<>(node.nearDays());
    if (days.isEmpty()) {
      database.among("SELECT node, term FROM posting WHERE term IN %s", meet, terms);
      return near;
    }
    days.add(UNDATED);
    for (int day : days) {
      database.among(
          "SELECT node, term FROM posting WHERE day = ? AND term IN %s", meet, terms, day);
    }
    return near;
  }

  /** All that are parted together with one. */
  private Set<Integer> together(int number) {
    Set<Integer> seen = Set.of(number);
    for (int level = 0; level < StoryNode.LEVELS; level++) {
      boolean last = level + 1 == StoryNode.LEVELS;
      seen = component(number, level, last ? Integer.MAX_VALUE : StoryNode.TOGETHER);
      if (seen.size() <= StoryNode.TOGETHER) {
        break;
      }
    }
    return seen;
  }

  /**
   * All that hang together with one by pairs of a level; some where they are more than a number.
   */
  private Set<Integer> component(int number, int level, int most) {
    Set<Integer> seen = new TreeSet<>(Set.of(number));
    Collection<Integer> open = List.of(number);
    while (!open.isEmpty() && seen.size() <= most) {
      read(open);
      Deque<Integer> next = new ArrayDeque<>();
      for (int at : open) {
        for (Link link : links.getOrDefault(at, List.of())) {
          if (link.level() >= level && seen.add(link.to())) {
            next.add(link.to());
          }
        }
      }
      open = next;
    }
    return seen;
  }

  /** Brings the links of some nodes to hand. */
  private void read(Collection<Integer> numbers) {
    List<Integer> missing = numbers.stream().filter(n -> !links.containsKey(n)).toList();
    missing.forEach(number -> links.put(number, new ArrayList<>()));
    database.among(
        "SELECT a, b, level FROM link WHERE a IN %s",
        row ->
            links
                .computeIfAbsent(row.getInt(1), a -> new ArrayList<>())
                .add(new Link(row.getInt(2), row.getInt(3))),
        missing);
  }

  private Map<Integer, StoryNode> nodes(Set<Integer> numbers) {
    Map<Integer, StoryNode> found = new LinkedHashMap<>();
    List<Integer> missing = new ArrayList<>();
    for (int number : numbers) {
      StoryNode node = nodes.get(number);
      if (node == null) {
        missing.add(number);
      } else {
        found.put(number, node);
      }
    }
    database.among(
        "SELECT number, article, node FROM node WHERE number IN %s",
        row -> {
          StoryNode node = StoryNode.of(new ArticleId(row.getString(2)), row.getBytes(3));
          nodes.put(row.getInt(1), node);
          return found.put(row.getInt(1), node);
        },
        missing);
    while (nodes.size() > KEPT) {
      nodes.remove(nodes.keySet().iterator().next());
    }
    return found;
  }

  private void regroup(
      Map<Integer, StoryNode> component, List<List<ArticleId>> stories, Set<ArticleId> moved) {
    List<String> articles = component.values().stream().map(node -> node.id().value()).toList();
    Map<String, Set<ArticleId>> before = new LinkedHashMap<>();
    Map<ArticleId, String> home = new LinkedHashMap<>();
    // All members, also those that are parted elsewhere now: else they would lose their story.
    database.among(
        "SELECT DISTINCT m.story, m.article FROM story_article s"
            + " JOIN story_article m ON m.story = s.story WHERE s.article IN %s",
        row -> {
          ArticleId article = new ArticleId(row.getString(2));
          home.put(article, row.getString(1));
          return before
              .computeIfAbsent(row.getString(1), story -> new LinkedHashSet<>())
              .add(article);
        },
        articles);
    for (List<ArticleId> story : StoryNode.stories(List.copyOf(component.values()))) {
      Set<ArticleId> members = new LinkedHashSet<>(story);
      Set<String> homes = new TreeSet<>();
      for (ArticleId article : story) {
        String of = home.get(article);
        if (of != null) {
          homes.add(of);
        }
      }
      boolean grown =
          homes.isEmpty()
              || (homes.size() == 1
                  && members.containsAll(before.getOrDefault(homes.iterator().next(), Set.of())));
      if (!grown) {
        story.stream().filter(home::containsKey).forEach(moved::add);
      }
      if (homes.size() != 1 || !members.equals(before.get(homes.iterator().next()))) {
        stories.add(story);
      }
    }
  }
}
