package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Background;

/**
 * Keeps what follows up to date in a large store, at the cost of what is new. It rests on what is
 * kept in mind of the articles that are related: {@link GrowthGroups their terms and days}, {@link
 * GrowthNames what they say of names}, {@link GrowthSayings the runs of words of what they quote}.
 */
final class Growth {
  /** Articles of one transaction: few, so that little is lost when a run is killed. */
  private static final int BATCH = 200;

  /** The same where very many are new: a story is worked out once for all of a batch. */
  private static final int LARGE_BATCH = 1_000;

  private static final Pattern ARTICLE = Pattern.compile("[0-9a-z]{" + ArticleId.LENGTH + "}");

  private static final List<String> KEPT_IN_MIND =
      List.of(
          "growth",
          "node",
          "link",
          "posting",
          "run",
          "same_saying",
          "name_use",
          "name_fact",
          "entry_actor",
          "entry_related",
          "article_related");

  private final Database database;
  private final ArticleRows articles;
  private final RelatedRows related;
  private final Onrecord onrecord;

  Growth(Database database, ArticleRows articles, RelatedRows related, Onrecord onrecord) {
    this.database = database;
    this.articles = articles;
    this.related = related;
    this.onrecord = onrecord;
  }

  /** Says that what is kept in mind holds no more. */
  static void forget(Database database) {
    Settings.remove(database, Settings.GROWTH);
  }

  /** Brings what follows up to date; false where the store is small. */
  boolean run(Store store) {
    boolean large =
        database
            .first(
                "SELECT 1 FROM article LIMIT 1 OFFSET ?", row -> row.getInt(1), onrecord.counted())
            .isPresent();
    if (!large) {
      return false;
    }
    long changes = store.changes();
    List<String> decided =
        store.decisions().stream()
            .map(Store.Numbered::decision)
            .filter(d -> !(d instanceof Decision.Note) && !(d instanceof Decision.Confirm))
            .map(RecordJson::write)
            .toList();
    Decisions decisions =
        new Decisions(store.decisions().stream().map(Store.Numbered::decision).toList());
    Optional<Set<ArticleId>> turned = turned(decided);
    if (turned.isEmpty() || !holds()) {
      begin(decided);
      turned = Optional.of(Set.of());
    }
    Background background =
        database
            .first("SELECT value FROM growth WHERE name = 'background'", row -> row.getBytes(1))
            .map(Background::of)
            .orElseThrow();
    GrowthBatch batch = new GrowthBatch(database, articles, related, onrecord, background);
    Set<ArticleId> again = new LinkedHashSet<>(turned.get());
    List<ArticleId> fresh = fresh(Integer.MAX_VALUE);
    int size = fresh.size() > 5 * LARGE_BATCH ? LARGE_BATCH : BATCH;
    for (int from = 0; from < fresh.size() || !again.isEmpty(); from += size) {
      List<ArticleId> now = fresh.subList(from, Math.min(fresh.size(), from + size));
      database.transaction(
          () -> {
            batch.relate(still(now), again, decisions);
            Settings.put(database, Settings.GROWTH_DECIDED, String.join("\n", decided));
          });
      again.clear();
    }
    database.transaction(
        () -> {
          database.write("DELETE FROM problem_related WHERE article IS NULL");
          store.problems().forEach(problem -> related.problem(null, problem));
          Settings.put(database, Settings.GROWTH_DECIDED, String.join("\n", decided));
          Settings.put(database, Settings.RELATED, Long.toString(changes));
        });
    return true;
  }

  /** What made what is kept in mind. */
  private String maker() {
    return RecordJson.write(new RelatedRows.Maker(Onrecord.PROGRAM, onrecord.models()))
        + " "
        + onrecord.counted();
  }

  /** Articles that are new, the first in time first. */
  private List<ArticleId> fresh(int most) {
    return database.list(
        // Not “JOIN … ON”, which reads all articles to find the few that are new.
        "SELECT a.id FROM fresh f CROSS JOIN article a WHERE a.id = f.article"
            + " ORDER BY CASE WHEN a.day = '' THEN '~' ELSE a.day END, a.id LIMIT ?",
        row -> new ArticleId(row.getString(1)),
        most);
  }

  /** Those of some new articles that no other program has related meanwhile. */
  private List<ArticleId> still(List<ArticleId> some) {
    if (!Settings.get(database, Settings.GROWTH).equals(Optional.of(maker()))) {
      throw new StoreException(
          "another program began to relate the store " + database.name() + " anew; run this again");
    }
    Set<String> open =
        new TreeSet<>(
            database.among(
                "SELECT article FROM fresh WHERE article IN %s",
                row -> row.getString(1), some.stream().map(ArticleId::value).toList()));
    return some.stream().filter(article -> open.contains(article.value())).toList();
  }

  /** Whether what is kept in mind holds for the new articles too. */
  private boolean holds() {
    Optional<String> last = Settings.get(database, Settings.GROWTH_LAST);
    if (last.isEmpty() || !Settings.get(database, Settings.GROWTH).equals(Optional.of(maker()))) {
      return false;
    }
    Background.Place counted = RecordJson.read(last.get(), Background.Place.class);
    List<Background.Place> early =
        database
            .list(
                "SELECT a.id, a.day FROM fresh f CROSS JOIN article a WHERE a.id = f.article",
                row -> {
                  String day = row.getString(2);
                  return new Background.Place(
                      RelatedArticleRows.day(day == null || day.isEmpty() ? null : day),
                      new ArticleId(row.getString(1)));
                })
            .stream()
            .filter(place -> place.compareTo(counted) <= 0)
            .toList();
    // Those that are counted are new themselves while a beginning goes on.
    return early.isEmpty()
        || new TreeSet<>(
                RecordJson.readList(
                    Settings.get(database, Settings.GROWTH_COUNTED).orElse("[]"), String.class))
            .containsAll(early.stream().map(place -> place.id().value()).toList());
  }

  /** The articles about which something else is decided; nothing where that is about actors. */
  private Optional<Set<ArticleId>> turned(List<String> decided) {
    Set<String> before =
        new LinkedHashSet<>(
            Settings.get(database, Settings.GROWTH_DECIDED).orElse("").lines().toList());
    Set<String> now = new LinkedHashSet<>(decided);
    Set<String> differ = new LinkedHashSet<>(before);
    differ.removeAll(now);
    now.stream().filter(d -> !before.contains(d)).forEach(differ::add);
    Set<ArticleId> found = new TreeSet<>();
    for (String json : differ) {
      Decision decision = RecordJson.read(json, Decision.class);
      if (decision instanceof Decision.JoinActors || decision instanceof Decision.SplitActor) {
        return Optional.empty();
      }
      Matcher matcher = ARTICLE.matcher(json);
      while (matcher.find()) {
        ArticleId id = new ArticleId(matcher.group());
        if (database
            .first("SELECT 1 FROM node WHERE article = ?", row -> row.getInt(1), id.value())
            .isPresent()) {
          found.add(id);
        }
      }
    }
    return Optional.of(found);
  }

  /** Lets go of what follows, and learns how rare a word is. */
  private void begin(List<String> decided) {
    database.transaction(
        () -> {
          KEPT_IN_MIND.forEach(table -> database.write("DELETE FROM " + table));
          RelatedRows.ACROSS.forEach(table -> database.write("DELETE FROM " + table));
          database.write("DELETE FROM fresh");
          database.write("INSERT INTO fresh SELECT id FROM article");
          Settings.put(database, Settings.RELATED, "-1");
          articles.fillDays();
          List<ArticleId> first = fresh(onrecord.counted());
          List<Article> counted = new ArrayList<>();
          for (ArticleId id : first) {
            articles.read(id).map(ArticleRecord::article).ifPresent(counted::add);
          }
          Background background = Background.of(counted, false);
          database.write(
              "INSERT INTO growth (name, value) VALUES ('background', ?)", background.bytes());
          Article last = counted.get(counted.size() - 1);
          Settings.put(database, Settings.GROWTH_LAST, RecordJson.write(Background.Place.of(last)));
          Settings.put(
              database,
              Settings.GROWTH_COUNTED,
              RecordJson.write(first.stream().map(ArticleId::value).toList()));
          Settings.put(database, Settings.GROWTH, maker());
          Settings.put(database, Settings.GROWTH_DECIDED, String.join("\n", decided));
          related.maker(Onrecord.PROGRAM, onrecord.models());
        });
  }
}
