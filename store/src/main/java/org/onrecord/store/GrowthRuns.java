package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.story.ArticleSayings;

/**
 * The inverted index of runs of words in quotations. A statement has a row for each of its runs and
 * each stretch of days; the first of a run is even, so that statements can be counted.
 */
final class GrowthRuns {
  /** Stands for the days of statements whose days are not known. */
  private static final int UNDATED = -(1 << 28);

  private final Database database;

  GrowthRuns(Database database) {
    this.database = database;
  }

  /** A statement: the number of its article, and its own in that. */
  record Holder(int node, int n) {}

  /**
   * What a statement shares with another.
   *
   * @param near whether a run that is not common in its days
   * @param far how many runs that are not common in the pile
   */
  record Shared(boolean near, int far) {
    static final Shared NOTHING = new Shared(false, 0);
  }

  /** The numbers under which the rows of a statement stand. */
  static List<Integer> days(List<Integer> stretches) {
    List<Integer> days = new ArrayList<>();
    if (stretches.isEmpty()) {
      days.add(UNDATED);
    }
    for (int stretch : stretches) {
      days.add(days.isEmpty() ? stretch * 2 : stretch * 2 + 1);
    }
    return days;
  }

  private static int stretch(int days) {
    return Math.floorDiv(days, 2);
  }

  /** The statements that share a run, themselves among them. */
  Map<Holder, Shared> sharers(Collection<Long> runs, List<Integer> days) {
    Map<Holder, Shared> found = new LinkedHashMap<>();
    List<Integer> both = new ArrayList<>();
    for (int day : days) {
      if (day != UNDATED) {
        both.add(stretch(day) * 2);
        both.add(stretch(day) * 2 + 1);
      }
    }
    if (!both.isEmpty()) {
      Map<String, List<Holder>> near = new HashMap<>();
      database.among(
          "SELECT days, node, n, run FROM run WHERE days IN "
              + Database.marks(both.size())
              + " AND run IN %s",
          row ->
              near.computeIfAbsent(
                      row.getLong(4) + " " + stretch(row.getInt(1)), key -> new ArrayList<>())
                  .add(new Holder(row.getInt(2), row.getInt(3))),
          runs,
          both.toArray());
      for (List<Holder> holders : near.values()) {
        if (holders.size() <= ArticleSayings.COMMON) {
          holders.forEach(holder -> found.put(holder, new Shared(true, 0)));
        }
      }
    }
    List<Long> rare = new ArrayList<>();
    counts(runs)
        .forEach(
            (run, count) -> {
              if (count <= ArticleSayings.COMMON_FAR) {
                rare.add(run);
              }
            });
    for (Holder holder :
        database.among(
            "SELECT node, n FROM run WHERE run IN %s AND days %% 2 = 0",
            row -> new Holder(row.getInt(1), row.getInt(2)), rare)) {
      Shared shared = found.getOrDefault(holder, Shared.NOTHING);
      found.put(holder, new Shared(shared.near(), shared.far() + 1));
    }
    return found;
  }

  private Map<Long, Integer> counts(Collection<Long> runs) {
    Map<Long, Integer> counts = new TreeMap<>();
    database.among(
        "SELECT run, count(*) FROM run WHERE run IN %s AND days %% 2 = 0 GROUP BY run",
        row -> counts.put(row.getLong(1), row.getInt(2)), runs);
    return counts;
  }

  /**
   * The statements of runs that become common, or cease to be, by rows that go and rows that come.
   */
  List<Set<Holder>> crossing(List<@Nullable Object[]> gone, List<@Nullable Object[]> added) {
    Map<Long, Integer> far = new TreeMap<>();
    Map<Long, Map<Integer, Integer>> near = new TreeMap<>();
    count(gone, -1, far, near);
    count(added, 1, far, near);
    List<Set<Holder>> crossing = new ArrayList<>();
    Map<Long, Integer> had = counts(far.keySet());
    far.forEach(
        (run, more) -> {
          int was = had.getOrDefault(run, 0);
          if (crosses(was, more, ArticleSayings.COMMON_FAR)) {
            crossing.add(
                new LinkedHashSet<>(
                    database.rows(
                        "SELECT node, n FROM run WHERE run = ? AND days % 2 = 0",
                        row -> new Holder(row.getInt(1), row.getInt(2)), run)));
          }
        });
    Map<Long, Map<Integer, Set<Holder>>> held = new HashMap<>();
    Set<Integer> stretches = new LinkedHashSet<>();
    near.values().forEach(days -> stretches.addAll(days.keySet()));
    for (int stretch : stretches) {
      List<Long> runs =
          near.entrySet().stream()
              .filter(entry -> entry.getValue().containsKey(stretch))
              .map(Map.Entry::getKey)
              .toList();
      database.among(
          "SELECT run, node, n FROM run WHERE days IN (?, ?) AND run IN %s",
          row ->
              held.computeIfAbsent(row.getLong(1), run -> new HashMap<>())
                  .computeIfAbsent(stretch, day -> new LinkedHashSet<>())
                  .add(new Holder(row.getInt(2), row.getInt(3))),
          runs,
          stretch * 2,
          stretch * 2 + 1);
    }
    near.forEach(
        (run, days) ->
            days.forEach(
                (stretch, more) -> {
                  Set<Holder> holders =
                      held.getOrDefault(run, Map.of()).getOrDefault(stretch, Set.of());
                  if (crosses(holders.size(), more, ArticleSayings.COMMON)) {
                    crossing.add(holders);
                  }
                }));
    return crossing;
  }

  private static boolean crosses(int was, int more, int common) {
    return was > common != was + more > common;
  }

  private static void count(
      List<@Nullable Object[]> rows,
      int by,
      Map<Long, Integer> far,
      Map<Long, Map<Integer, Integer>> near) {
    for (@Nullable Object[] row : rows) {
      long run = (Long) row[0];
      int day = (Integer) row[1];
      if (day % 2 == 0) {
        far.merge(run, by, Integer::sum);
      }
      if (day != UNDATED) {
        near.computeIfAbsent(run, key -> new TreeMap<>()).merge(stretch(day), by, Integer::sum);
      }
    }
  }
}
