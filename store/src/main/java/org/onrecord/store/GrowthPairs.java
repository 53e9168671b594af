package org.onrecord.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;
import org.onrecord.story.StoryRelations.SameSaying;

/** The pairs of statements of a large store that report one act of saying, as they are kept. */
final class GrowthPairs {
  private final Database database;

  GrowthPairs(Database database) {
    this.database = database;
  }

  /** Adds the pairs within stories in which a statement of an article stands first. */
  void within(ArticleId article, Set<SameSaying> found) {
    database.rows(
        "SELECT a, b FROM same_saying WHERE a >= ? AND a < ? AND story = 1",
        row ->
            found.add(
                new SameSaying(new EntryId(row.getString(1)), new EntryId(row.getString(2)), true)),
        article + ".",
        article + "/");
  }

  /** Adds the pairs of a statement with those of other stories. */
  void across(EntryId saying, Set<SameSaying> found) {
    for (SameSaying same : sameAs(saying)) {
      if (!same.inStory()) {
        found.add(same);
      }
    }
  }

  private List<SameSaying> sameAs(EntryId saying) {
    List<SameSaying> same = new ArrayList<>();
    for (String side : List.of("a", "b")) {
      same.addAll(
          database.rows(
              "SELECT a, b, story FROM same_saying WHERE " + side + " = ?",
              row ->
                  new SameSaying(
                      new EntryId(row.getString(1)),
                      new EntryId(row.getString(2)),
                      row.getInt(3) == 1),
              saying.value()));
    }
    return same;
  }

  /** Writes the pairs that differ, and gives their statements. */
  Set<EntryId> write(Set<SameSaying> before, Set<SameSaying> now) {
    Set<EntryId> touched = new TreeSet<>();
    Set<SameSaying> kept = new LinkedHashSet<>(before);
    kept.retainAll(new LinkedHashSet<>(now));
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (SameSaying same : before) {
      if (!kept.contains(same)) {
        rows.add(new Object[] {same.a().value(), same.b().value()});
        touched.add(same.a());
        touched.add(same.b());
      }
    }
    database.writeAll("DELETE FROM same_saying WHERE a = ? AND b = ?", rows);
    rows.clear();
    for (SameSaying same : now) {
      if (!kept.contains(same)) {
        rows.add(new Object[] {same.a().value(), same.b().value(), same.inStory() ? 1 : 0});
        touched.add(same.a());
        touched.add(same.b());
      }
    }
    database.writeAll("INSERT INTO same_saying (a, b, story) VALUES (?, ?, ?)", rows);
    return touched;
  }

  /**
   * The pairs that hang together with some statements, each with all that it hangs together with.
   *
   * @param seen takes all statements that were met, those of no pair among them
   */
  List<List<SameSaying>> components(Set<EntryId> seeds, Set<EntryId> seen) {
    List<List<SameSaying>> components = new ArrayList<>();
    for (EntryId seed : seeds) {
      if (seen.add(seed)) {
        Set<SameSaying> component = new TreeSet<>();
        Deque<EntryId> open = new ArrayDeque<>(List.of(seed));
        while (!open.isEmpty()) {
          EntryId saying = open.remove();
          for (SameSaying same : sameAs(saying)) {
            component.add(same);
            for (EntryId next : List.of(same.a(), same.b())) {
              if (seen.add(next)) {
                open.add(next);
              }
            }
          }
        }
        if (!component.isEmpty()) {
          components.add(List.copyOf(component));
        }
      }
    }
    return components;
  }
}
