package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.actor.ActorMerger;
import org.onrecord.actor.ArticleCast;
import org.onrecord.actor.NameFacts;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ActorRenaming;
import org.onrecord.record.ArticleRecord;

/**
 * Finds who the actors of new articles are in a large store, and whose ids change by what they say:
 * facts are counted under names, and only the articles that use a name whose facts say something
 * else now are looked at.
 */
final class GrowthNames implements NameFacts {
  private final Database database;
  private final RelatedRows related;
  private final Map<String, SortedMap<String, Integer>> facts = new LinkedHashMap<>();
  private final Map<String, SortedMap<String, Integer>> before = new LinkedHashMap<>();
  private final Map<ArticleId, String> ids = new LinkedHashMap<>();
  private ActorMerger.@Nullable Finding finding;

  GrowthNames(Database database, RelatedRows related) {
    this.database = database;
    this.related = related;
  }

  /** Begins a batch. */
  void begin() {
    facts.clear();
    before.clear();
    ids.clear();
    finding = null;
  }

  /** What the facts of a batch say, once its new articles are taken in. */
  private ActorMerger.Finding finding(ActorMerger merger) {
    ActorMerger.Finding ready = finding;
    if (ready == null) {
      ready = merger.finding(this);
      finding = ready;
    }
    return ready;
  }

  @Override
  public SortedMap<String, Integer> under(String key) {
    return facts.computeIfAbsent(key, this::read);
  }

  private SortedMap<String, Integer> read(String key) {
    SortedMap<String, Integer> found = new TreeMap<>();
    database.rows(
        "SELECT fact, times FROM name_fact WHERE name = ?",
        row -> found.put(row.getString(1), row.getInt(2)),
        key);
    return found;
  }

  private void count(Fact fact, int times) {
    SortedMap<String, Integer> under = facts.computeIfAbsent(fact.key(), this::read);
    before.computeIfAbsent(fact.key(), key -> new TreeMap<>(under));
    if (under.merge(fact.fact(), times, Integer::sum) <= 0) {
      under.remove(fact.fact());
    }
  }

  /**
   * Takes new articles in, dated as they are.
   *
   * @return other articles whose actors may have other ids now
   */
  Set<ArticleId> add(Collection<ArticleRecord> fresh, ActorMerger merger) {
    List<ArticleCast> casts = new ArrayList<>();
    for (ArticleRecord record : fresh) {
      ArticleCast cast = Onrecord.cast(record);
      casts.add(cast);
      merger.facts(cast).forEach(fact -> count(fact, 1));
    }
    finding = null;
    Set<ArticleId> touched = new TreeSet<>();
    for (Map.Entry<String, SortedMap<String, Integer>> key : before.entrySet()) {
      touched(key.getKey(), key.getValue(), touched);
    }
    List<@Nullable Object[]> uses = new ArrayList<>();
    for (ArticleCast cast : casts) {
      for (ActorMerger.Use use : merger.uses(cast)) {
        Actor bare = use.bare();
        uses.add(
            new Object[] {
              use.key(),
              use.spelling(),
              cast.article().value(),
              bare == null ? null : RecordJson.write(bare)
            });
      }
    }
    database.writeAll(
        "INSERT INTO name_use (name, spelling, article, actor) VALUES (?, ?, ?, ?)", uses);
    return touched;
  }

  private void touched(String key, SortedMap<String, Integer> was, Set<ArticleId> touched) {
    ActorMerger.Turned turned = ActorMerger.turned(key, was, under(key));
    if (turned.all()) {
      database.rows(
          "SELECT article FROM name_use WHERE name = ?",
          row -> touched.add(new ArticleId(row.getString(1))),
          key);
      return;
    }
    for (String spelling : turned.spellings()) {
      database.rows(
          "SELECT article FROM name_use WHERE name = ? AND spelling = ?",
          row -> touched.add(new ArticleId(row.getString(1))),
          key,
          spelling);
    }
    database.rows(
        "SELECT article, actor FROM name_use WHERE name = ? AND spelling = ''"
            + " AND actor IS NOT NULL",
        row ->
            turned.bare().test(RecordJson.read(row.getString(2), Actor.class))
                && touched.add(new ArticleId(row.getString(1))),
        key);
  }

  /**
   * An article with the ids that its actors have in the pile.
   *
   * @param dated the article with the ids of its own
   * @param isNew whether it was not related before
   */
  ArticleRecord name(ArticleRecord dated, ActorMerger merger, boolean isNew) {
    ArticleId article = dated.article().id();
    Map<ActorId, ActorId> now = merger.merge(Onrecord.cast(dated), finding(merger));
    String text = text(now);
    String old = isNew ? null : text(article);
    if (old == null || !old.equals(text)) {
      if (old != null) {
        gather(dated, ids(old), merger, -1);
      }
      gather(dated, now, merger, 1);
    }
    ids.put(article, text);
    return new ActorRenaming(now).apply(dated);
  }

  private void gather(
      ArticleRecord dated, Map<ActorId, ActorId> global, ActorMerger merger, int times) {
    for (Actor actor : dated.actors()) {
      merger
          .facts(global.getOrDefault(actor.id(), actor.id()), actor)
          .forEach(fact -> count(fact, times));
    }
  }

  /** The ids that the actors of an article get, as text. */
  String text(ArticleId article) {
    String now = ids.get(article);
    return now != null
        ? now
        : database
            .first(
                "SELECT ids FROM article_related WHERE article = ?",
                row -> row.getString(1) == null ? "" : row.getString(1),
                article.value())
            .orElse("");
  }

  private static String text(Map<ActorId, ActorId> ids) {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(ids).forEach((from, to) -> out.append(from).append(' ').append(to).append('\n'));
    return out.toString();
  }

  private static Map<ActorId, ActorId> ids(String text) {
    Map<ActorId, ActorId> ids = new LinkedHashMap<>();
    for (String line : text.split("\n")) {
      int space = line.indexOf(' ');
      if (space > 0) {
        ids.put(new ActorId(line.substring(0, space)), new ActorId(line.substring(space + 1)));
      }
    }
    return ids;
  }

  /** Writes what is known of names now, and the actors of which it says something else. */
  void write(ActorMerger merger) {
    List<@Nullable Object[]> said = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, Integer>> key : before.entrySet()) {
      SortedMap<String, Integer> now = under(key.getKey());
      now.forEach(
          (fact, times) -> {
            if (!times.equals(key.getValue().remove(fact))) {
              said.add(new Object[] {key.getKey(), fact, times});
            }
          });
      for (String gone : key.getValue().keySet()) {
        database.write("DELETE FROM name_fact WHERE name = ? AND fact = ?", key.getKey(), gone);
      }
    }
    database.writeAll(
        "INSERT INTO name_fact (name, fact, times) VALUES (?, ?, ?)"
            + " ON CONFLICT (name, fact) DO UPDATE SET times = excluded.times",
        said);
    for (String key : before.keySet()) {
      if (key.startsWith("=")) {
        ActorId id = new ActorId(key.substring(1));
        if (under(key).isEmpty()) {
          database.write("DELETE FROM actor WHERE id = ?", id.value());
          database.write("DELETE FROM actor_word WHERE actor = ?", id.value());
        } else {
          related.actor(merger.actor(id, this));
        }
      }
    }
  }
}
