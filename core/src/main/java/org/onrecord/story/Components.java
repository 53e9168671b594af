package org.onrecord.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/** Articles, by their numbers, that hang together; and the stories of each component. */
final class Components {
  private int[] parents = new int[64];
  private int[] sizes = new int[64];

  /** The members of a component in a ring. */
  private int[] ring = new int[64];

  private int count;
  private final Map<Integer, List<List<ArticleId>>> known = new HashMap<>();

  /** Takes the next number in, as a component of its own. */
  void add() {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, count * 2);
      sizes = Arrays.copyOf(sizes, count * 2);
      ring = Arrays.copyOf(ring, count * 2);
    }
    parents[count] = count;
    sizes[count] = 1;
    ring[count] = count;
    count++;
  }

  private int root(int number) {
    int at = number;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  /** Makes one of the components of two. */
  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    known.remove(x);
    if (x == y) {
      return;
    }
    known.remove(y);
    int into = sizes[x] < sizes[y] ? y : x;
    int from = into == x ? y : x;
    parents[from] = into;
    sizes[into] += sizes[from];
    int after = ring[into];
    ring[into] = ring[from];
    ring[from] = after;
  }

  /** How many hang together with one, itself included. */
  int size(int number) {
    return sizes[root(number)];
  }

  /** Whether one stands for its component: of each component one member does. */
  boolean isFirst(int number) {
    return root(number) == number;
  }

  /** All that hangs together with one, in no order that means anything. */
  int[] members(int number) {
    int[] members = new int[size(number)];
    int at = root(number);
    for (int i = 0; i < members.length; i++) {
      members[i] = at;
      at = ring[at];
    }
    return members;
  }

  /** The stories of a component, where they were worked out since it last changed. */
  @Nullable List<List<ArticleId>> known(int number) {
    return known.get(root(number));
  }

  void know(int number, List<List<ArticleId>> stories) {
    known.put(root(number), stories);
  }
}
