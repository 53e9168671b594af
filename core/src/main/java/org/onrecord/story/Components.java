package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/** Articles, by their numbers, that hang together; and the stories of each component. */
final class Components {
  private final List<Integer> parents = new ArrayList<>();
  private final List<List<Integer>> members = new ArrayList<>();
  private final Map<Integer, List<List<ArticleId>>> known = new HashMap<>();

  /** Takes the next number in, as a component of its own. */
  void add() {
    int number = parents.size();
    parents.add(number);
    members.add(new ArrayList<>(List.of(number)));
  }

  private int root(int number) {
    int at = number;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  /** Makes one of the components of two. */
  void join(int a, int b) {
    int x = root(a);
    int y = root(b);
    if (x == y) {
      known.remove(x);
      return;
    }
    boolean swap = members.get(x).size() < members.get(y).size();
    int into = swap ? y : x;
    int from = swap ? x : y;
    parents.set(from, into);
    members.get(into).addAll(members.get(from));
    members.set(from, List.of());
    known.remove(x);
    known.remove(y);
  }

  /** All that hangs together with one; the first is always the same. */
  List<Integer> members(int number) {
    return members.get(root(number));
  }

  /** The stories of a component, where they were worked out since it last changed. */
  @Nullable List<List<ArticleId>> known(int number) {
    return known.get(root(number));
  }

  void know(int number, List<List<ArticleId>> stories) {
    known.put(root(number), stories);
  }
}
