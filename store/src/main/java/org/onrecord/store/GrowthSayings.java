package org.onrecord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;
import org.onrecord.store.GrowthRuns.Holder;
import org.onrecord.story.ArticleSayings;
import org.onrecord.story.StoryRelations.SameSaying;

/**
 * Finds which statements of a large store report one act of saying, where articles are new or tell
 * something else: within stories as they were worked out, across stories by an inverted index of
 * runs of words; and makes anew the utterances that this changes.
 */
final class GrowthSayings {
  private final Database database;
  private final RelatedRows related;
  private final GrowthRuns runs;
  private final GrowthPairs pairs;
  private final Map<ArticleId, ArticleSayings> sayings = new LinkedHashMap<>();

  GrowthSayings(Database database, RelatedRows related) {
    this.database = database;
    this.related = related;
    this.runs = new GrowthRuns(database);
    this.pairs = new GrowthPairs(database);
  }

  /**
   * Brings all up to date.
   *
   * @param fresh articles that are new
   * @param changed articles, new ones among them, that tell something else than before
   * @param moved articles whose story is made of others than before
   * @param grouped articles whose stories were worked out, and {@code inStory} what was found there
   */
  void update(
      Set<ArticleId> fresh,
      Set<ArticleId> changed,
      Set<ArticleId> moved,
      Set<ArticleId> grouped,
      Collection<SameSaying> inStory,
      GrowthRecords records,
      Decisions decisions) {
    sayings.clear();
    Set<EntryId> search = new TreeSet<>();
    index(fresh, changed, records, search);
    for (Set<ArticleId> articles : List.of(changed, moved)) {
      articles.forEach(article -> search.addAll(of(article, records).ids()));
    }
    Set<SameSaying> before = new TreeSet<>();
    grouped.forEach(article -> pairs.within(article, before));
    Set<EntryId> gone = new TreeSet<>();
    for (ArticleId article : changed) {
      if (!fresh.contains(article)) {
        gone.addAll(ArticleSayings.of(records.before(article)).ids());
      }
    }
    search.forEach(saying -> pairs.across(saying, before));
    gone.forEach(saying -> pairs.across(saying, before));
    Set<SameSaying> now = new TreeSet<>(inStory);
    search(search, records, now);
    Set<EntryId> seeds = pairs.write(before, now);
    changed.forEach(article -> seeds.addAll(of(article, records).ids()));
    seeds.addAll(gone);
    tell(seeds, records, decisions);
  }

  private ArticleSayings of(ArticleId article, GrowthRecords records) {
    return sayings.computeIfAbsent(article, id -> ArticleSayings.of(records.related(id)));
  }

  /** Keeps the runs of what is told now; other statements of a run that is common now count too. */
  private void index(
      Set<ArticleId> fresh,
      Set<ArticleId> changed,
      GrowthRecords records,
      Set<EntryId> alsoTouched) {
    Map<ArticleId, Integer> numbers = numbers(changed);
    List<@Nullable Object[]> gone = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (ArticleId article : changed) {
      int number = numbers.getOrDefault(article, 0);
      List<@Nullable Object[]> now = runs(of(article, records), number);
      if (!fresh.contains(article)) {
        List<@Nullable Object[]> old = runs(ArticleSayings.of(records.before(article)), number);
        if (same(old, now)) {
          continue;
        }
        gone.addAll(old);
      }
      added.addAll(now);
    }
    runs.crossing(gone, added)
        .forEach(holders -> alsoTouched.addAll(named(holders, records).keySet()));
    database.writeAll("DELETE FROM run WHERE run = ? AND days = ? AND node = ? AND n = ?", gone);
    database.writeAll("INSERT INTO run (run, days, node, n) VALUES (?, ?, ?, ?)", added);
  }

  private static boolean same(List<@Nullable Object[]> a, List<@Nullable Object[]> b) {
    return a.size() == b.size()
        && IntStream.range(0, a.size()).allMatch(i -> Arrays.equals(a.get(i), b.get(i)));
  }

  private Map<ArticleId, Integer> numbers(Collection<ArticleId> articles) {
    Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
    database.among(
        "SELECT article, number FROM node WHERE article IN %s",
        row -> numbers.put(new ArticleId(row.getString(1)), row.getInt(2)),
        articles.stream().map(ArticleId::value).toList());
    return numbers;
  }

  private static List<@Nullable Object[]> runs(ArticleSayings said, int number) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    int n = 0;
    for (EntryId id : said.ids()) {
      List<Integer> days = GrowthRuns.days(said.days(id));
      for (long run : said.runs(id)) {
        for (int day : days) {
          rows.add(new Object[] {run, day, number, n});
        }
      }
      n++;
    }
    return rows;
  }

  /** The statements of some numbers. */
  private Map<EntryId, Holder> named(Collection<Holder> holders, GrowthRecords records) {
    Map<Integer, ArticleId> articles = new LinkedHashMap<>();
    database.among(
        "SELECT number, article FROM node WHERE number IN %s",
        row -> articles.put(row.getInt(1), new ArticleId(row.getString(2))),
        new TreeSet<>(holders.stream().map(Holder::node).toList()));
    Map<EntryId, Holder> named = new LinkedHashMap<>();
    for (Holder holder : holders) {
      ArticleId article = articles.get(holder.node());
      if (article != null) {
        List<EntryId> ids = of(article, records).ids();
        if (holder.n() < ids.size()) {
          named.put(ids.get(holder.n()), holder);
        }
      }
    }
    return named;
  }

  /** Finds statements of other stories that are the same as some. */
  private void search(Set<EntryId> wanted, GrowthRecords records, Set<SameSaying> found) {
    Map<ArticleId, String> stories = new LinkedHashMap<>();
    for (EntryId saying : wanted) {
      ArticleId article = saying.article();
      ArticleSayings own = of(article, records);
      Map<Holder, GrowthRuns.Shared> sharers =
          runs.sharers(own.runs(saying), GrowthRuns.days(own.days(saying)));
      sharers.values().removeIf(s -> !ArticleSayings.mayMatch(s.near(), s.far()));
      if (sharers.isEmpty()) {
        continue;
      }
      String home = story(article, stories);
      Map<Holder, EntryId> names = new LinkedHashMap<>();
      named(sharers.keySet(), records).forEach((id, holder) -> names.put(holder, id));
      names.forEach(
          (holder, other) -> {
            ArticleId of = other.article();
            if (!other.equals(saying) && !story(of, stories).equals(home)) {
              GrowthRuns.Shared shared = sharers.getOrDefault(holder, GrowthRuns.Shared.NOTHING);
              ArticleSayings.across(
                      own, saying, of(of, records), other, shared.near(), shared.far())
                  .ifPresent(found::add);
            }
          });
    }
  }

  private String story(ArticleId article, Map<ArticleId, String> known) {
    return known.computeIfAbsent(
        article,
        id ->
            database
                .rows(
                    "SELECT story FROM story_article WHERE article = ?",
                    row -> row.getString(1),
                    id.value())
                .stream()
                .findFirst()
                .orElse(""));
  }

  /** Makes anew the utterances in which some statements are. */
  private void tell(Set<EntryId> seeds, GrowthRecords records, Decisions decisions) {
    Set<EntryId> seen = new LinkedHashSet<>();
    List<List<SameSaying>> components = pairs.components(seeds, seen);
    forget(seen);
    Function<ArticleId, ArticleSayings> articles = article -> of(article, records);
    for (List<SameSaying> component : components) {
      ArticleSayings.Told told = decisions.apply(ArticleSayings.tell(component, articles));
      told.utterances().forEach(related::utterance);
      told.contradictions().forEach(c -> related.contradiction(c, null));
    }
  }

  private void forget(Set<EntryId> entries) {
    List<String> ids = entries.stream().map(EntryId::value).toList();
    Set<String> utterances =
        new TreeSet<>(
            database.among(
                "SELECT utterance FROM utterance_member WHERE entry IN %s",
                row -> row.getString(1), ids));
    List<@Nullable Object[]> rows = new ArrayList<>();
    utterances.forEach(utterance -> rows.add(new Object[] {utterance}));
    database.writeAll("DELETE FROM recovered WHERE utterance = ?", rows);
    database.writeAll("DELETE FROM utterance_member WHERE utterance = ?", rows);
    database.writeAll("DELETE FROM utterance WHERE id = ?", rows);
    rows.clear();
    for (String side : List.of("a", "b")) {
      // Not “story IS NULL”: an index of stories would give all that cross stories.
      database
          .among(
              "SELECT id FROM contradiction WHERE " + side + " IN %s AND coalesce(story, '') = ''",
              row -> row.getString(1),
              ids)
          .forEach(id -> rows.add(new Object[] {id}));
    }
    database.writeAll("DELETE FROM contradiction WHERE id = ?", rows);
  }
}
