package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.record.EntryId;

/** What a person should look at, the least sure first; what was decided does not come again. */
public final class Doubts {
  /** Statements whose rule is less sure than this are looked at. */
  public static final double SURE = 0.7;

  /** Doubts that are counted one by one. */
  public static final int COUNTED = 1_000;

  /** Persons that are looked up at once. */
  private static final int AT_ONCE = 200;

  /** Pairs of actors that are looked at. */
  private static final int PAIRS = 200;

  private static final String OPEN =
      " NOT EXISTS (SELECT 1 FROM decision d WHERE d.subject = %s AND d.kind <> 'note')";

  private static final String SPEAKERS =
      " FROM entry e WHERE e.kind = 'statement' AND e.confidence < "
          + SURE
          + " AND NOT EXISTS (SELECT 1 FROM recovered r WHERE r.entry = e.id) AND"
          + OPEN.formatted("e.id");

  private static final String RECOVERED = " FROM recovered r WHERE" + OPEN.formatted("r.entry");

  private static final String CONTRADICTIONS =
      " FROM contradiction c WHERE" + OPEN.formatted("c.id");

  private final Database database;

  Doubts(Database database) {
    this.database = database;
  }

  /** How many doubts there are of a kind, at most {@link #COUNTED}. */
  public int count(Doubt.Kind kind) {
    return switch (kind) {
      case SPEAKERS -> count(SPEAKERS);
      case RECOVERED -> count(RECOVERED);
      case CONTRADICTIONS -> count(CONTRADICTIONS);
      case ACTORS -> namesakes().size();
    };
  }

  private int count(String doubts) {
    String some = "SELECT count(*) FROM (SELECT 1" + doubts + " LIMIT " + COUNTED + ") x";
    return database.first(some, row -> row.getInt(1)).orElse(0);
  }

  /**
   * Doubts of a kind.
   *
   * @param limit the most that come
   * @param offset how many are passed over
   */
  public List<Doubt> list(Doubt.Kind kind, int limit, int offset) {
    return switch (kind) {
      case SPEAKERS ->
          database.list(
              "SELECT e.id, e.confidence" + SPEAKERS + " ORDER BY 2, 1 LIMIT ? OFFSET ?",
              row -> new Doubt.Speaker(new EntryId(row.getString(1)), row.getDouble(2)),
              limit,
              offset);
      case RECOVERED ->
          database.list(
              "SELECT r.entry, r.speaker, r.from_entry, r.confidence"
                  + RECOVERED
                  + " ORDER BY 4, 1, 2, 3 LIMIT ? OFFSET ?",
              row ->
                  new Doubt.Recovered(
                      new EntryId(row.getString(1)),
                      new ActorId(row.getString(2)),
                      new EntryId(row.getString(3)),
                      row.getDouble(4)),
              limit,
              offset);
      case CONTRADICTIONS ->
          database.list(
              "SELECT c.id, c.kind, c.a, c.b, c.rule, c.confidence"
                  + CONTRADICTIONS
                  + " ORDER BY 6, 1 LIMIT ? OFFSET ?",
              row -> new Doubt.Parted(AnswerRows.contradiction(row)),
              limit,
              offset);
      case ACTORS -> {
        List<Doubt> all = namesakes();
        yield all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
      }
    };
  }

  /** An actor's name in words, and its row. */
  private record Named(String id, List<String> words) {
    Named(String id, String name) {
      this(id, List.of(name.toLowerCase(Locale.ROOT).split("\\s+")));
    }

    String last() {
      return words.get(words.size() - 1);
    }
  }

  /** Persons of one story of whom one bears the last words of the other's name alone. */
  private List<Doubt> namesakes() {
    Set<String> decided =
        new LinkedHashSet<>(
            database.list(
                "SELECT subject FROM decision WHERE kind = 'confirm'", row -> row.getString(1)));
    List<Doubt> doubts = new ArrayList<>();
    int looked = 0;
    List<Named> some = bareNames("");
    while (!some.isEmpty()) {
      Map<String, List<Named>> fuller = bearers(some.stream().map(Named::last).toList());
      for (Named bare : some) {
        for (Named full : fuller.getOrDefault(bare.last(), List.of())) {
          if (!decided.contains(bare.id() + " " + full.id())) {
            if (looked++ >= PAIRS) {
              return doubts;
            }
            add(bare, full, doubts);
          }
        }
      }
      some = bareNames(some.get(some.size() - 1).id());
    }
    return doubts;
  }

  /** The next persons of one word, in order of id. */
  private List<Named> bareNames(String after) {
    return database.rows(
        "SELECT id, name FROM actor WHERE kind = 'person' AND id > ? AND name NOT LIKE '% %'"
            + " ORDER BY id LIMIT "
            + AT_ONCE,
        row -> new Named(row.getString(1), row.getString(2)),
        after);
  }

  /** Persons of several words, by the last of them, each list in order of id. */
  private Map<String, List<Named>> bearers(List<String> lastWords) {
    Set<String> indexed = new TreeSet<>();
    lastWords.forEach(word -> ActorNames.words(word).forEach(indexed::add));
    Map<String, Map<String, Named>> byLast = new TreeMap<>();
    database
        .among(
            "SELECT a.id, a.name FROM actor_word w CROSS JOIN actor a"
                + " WHERE w.word IN %s AND a.id = w.actor AND a.kind || '' = 'person'",
            row -> new Named(row.getString(1), row.getString(2)), indexed)
        .stream()
        .filter(named -> named.words().size() > 1)
        .forEach(
            named ->
                byLast.computeIfAbsent(named.last(), w -> new TreeMap<>()).put(named.id(), named));
    Map<String, List<Named>> lists = new TreeMap<>();
    byLast.forEach((word, named) -> lists.put(word, List.copyOf(named.values())));
    return lists;
  }

  private void add(Named bare, Named full, List<Doubt> doubts) {
    List<String> stories =
        database.list(
            "SELECT DISTINCT s.title FROM story s JOIN story_article m ON m.story = s.id"
                + " JOIN entry_actor x ON x.article = m.article AND x.actor = ?"
                + " JOIN story_article m2 ON m2.story = s.id"
                + " JOIN entry_actor y ON y.article = m2.article AND y.actor = ?"
                + " ORDER BY s.title",
            row -> row.getString(1),
            bare.id(),
            full.id());
    if (!stories.isEmpty()) {
      doubts.add(new Doubt.Namesakes(actor(bare), actor(full), stories));
    }
  }

  private Actor actor(Named named) {
    return database
        .first(
            "SELECT actor FROM actor WHERE id = ?",
            row -> RecordJson.read(row.getString(1), Actor.class),
            named.id())
        .orElseThrow();
  }
}
