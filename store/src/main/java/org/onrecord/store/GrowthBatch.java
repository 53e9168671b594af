package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.actor.ActorMerger;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Background;
import org.onrecord.story.Reuse;
import org.onrecord.story.StoryRelations;
import org.onrecord.story.StoryRelations.SameSaying;

/** Relates some new articles of a large store, and what they change; within a transaction. */
final class GrowthBatch {
  private final Database database;
  private final RelatedRows related;
  private final Onrecord onrecord;
  private final Background background;
  private final GrowthRecords records;
  private final GrowthGroups groups;
  private final GrowthNames names;
  private final GrowthSayings sayings;

  GrowthBatch(
      Database database,
      ArticleRows articles,
      RelatedRows related,
      Onrecord onrecord,
      Background background) {
    this.database = database;
    this.related = related;
    this.onrecord = onrecord;
    this.background = background;
    this.records = new GrowthRecords(articles, related.articles());
    this.groups = new GrowthGroups(database);
    this.names = new GrowthNames(database, related);
    this.sayings = new GrowthSayings(database, related);
  }

  /**
   * Relates.
   *
   * @param fresh articles that are new
   * @param again articles about which something else was decided
   */
  void relate(Collection<ArticleId> fresh, Set<ArticleId> again, Decisions decisions) {
    records.begin(decisions);
    names.begin();
    ActorMerger merger = onrecord.merger(decisions.actors());
    Set<ArticleId> isNew = new LinkedHashSet<>(fresh);
    Map<ArticleId, ArticleRecord> dated = new LinkedHashMap<>();
    fresh.forEach(article -> dated.put(article, records.extracted(article)));
    GrowthGroups.Regrouped regrouped = groups.add(List.copyOf(dated.values()), background);
    regrouped.stories().forEach(story -> date(story, isNew, dated));
    List<ArticleRecord> added = isNew.stream().map(id -> at(dated, id)).toList();
    Set<ArticleId> rename = names.add(added, merger);
    rename.addAll(dated.keySet());
    rename.addAll(again);
    for (ArticleId article : rename) {
      ArticleRecord record = dated.get(article);
      boolean told = isNew.contains(article) || again.contains(article);
      rename(record == null ? records.dated(article) : record, told, isNew, merger);
    }
    names.write(merger);
    Set<ArticleId> changed = records.written();
    for (ArticleId article : changed) {
      ArticleRecord record = records.related(article);
      related.articles().write(record, names.text(article));
      database.write("DELETE FROM problem_related WHERE article = ?", article.value());
      record.problems().forEach(problem -> related.problem(article, problem));
    }
    Set<ArticleId> grouped = new LinkedHashSet<>();
    List<SameSaying> same = stories(regrouped.stories(), changed, decisions, grouped);
    sayings.update(isNew, changed, regrouped.moved(), grouped, same, records, decisions);
    List<@Nullable Object[]> done = new ArrayList<>();
    isNew.forEach(article -> done.add(new Object[] {article.value()}));
    database.writeAll("DELETE FROM fresh WHERE article = ?", done);
  }

  private static ArticleRecord at(Map<ArticleId, ArticleRecord> map, ArticleId id) {
    return Objects.requireNonNull(map.get(id));
  }

  /** Dates the articles of a story that give no day of their own. */
  private void date(
      List<ArticleId> story, Set<ArticleId> isNew, Map<ArticleId, ArticleRecord> dated) {
    List<ArticleRecord> members = new ArrayList<>();
    boolean open = false;
    for (ArticleId article : story) {
      ArticleRecord record = dated.get(article);
      if (record == null) {
        record = records.before(article);
        Publication published = record.article().published();
        if (published == null || published.basis() == Publication.Basis.INFERRED) {
          record = records.extracted(article);
        }
      }
      open |= record.article().published() == null;
      members.add(record);
    }
    for (ArticleRecord record : open ? Onrecord.dated(members) : members) {
      ArticleId article = record.article().id();
      if (isNew.contains(article)
          || !Objects.equals(
              record.article().published(), records.before(article).article().published())) {
        dated.put(article, record);
      }
    }
  }

  /** Names the actors of an article, and says so where it is told of or its record differs. */
  private void rename(ArticleRecord dated, boolean told, Set<ArticleId> isNew, ActorMerger merger) {
    ArticleRecord named = names.name(dated, merger, isNew.contains(dated.article().id()));
    if (told || !named.equals(records.before(dated.article().id()))) {
      records.write(named);
    }
  }

  /** Works out the stories that are made of others, and those of changed articles. */
  private List<SameSaying> stories(
      List<List<ArticleId>> regrouped,
      Set<ArticleId> changed,
      Decisions decisions,
      Set<ArticleId> grouped) {
    List<List<ArticleId>> all = new ArrayList<>(regrouped);
    regrouped.forEach(grouped::addAll);
    for (ArticleId article : changed) {
      if (!grouped.contains(article)) {
        List<ArticleId> members =
            database.rows(
                "SELECT m.article FROM story_article s JOIN story_article m ON m.story = s.story"
                    + " WHERE s.article = ? ORDER BY m.article",
                row -> new ArticleId(row.getString(1)),
                article.value());
        all.add(members);
        grouped.addAll(members);
      }
    }
    forget(grouped);
    List<SameSaying> same = new ArrayList<>();
    List<Reuse> reuse = new ArrayList<>();
    for (List<ArticleId> story : all) {
      StoryRelations found = StoryRelations.of(story.stream().map(records::related).toList());
      related.story(found.story());
      reuse.addAll(found.reuse());
      found.contradictions().stream()
          .filter(decisions::isKept)
          .forEach(c -> related.contradiction(c, found.story().id()));
      same.addAll(found.sameSayings());
    }
    related.reuse(grouped, reuse);
    return same;
  }

  private void forget(Set<ArticleId> grouped) {
    List<String> ids = grouped.stream().map(ArticleId::value).toList();
    Set<String> stories =
        new TreeSet<>(
            database.among(
                "SELECT story FROM story_article WHERE article IN %s",
                row -> row.getString(1), ids));
    List<@Nullable Object[]> rows = new ArrayList<>();
    stories.forEach(story -> rows.add(new Object[] {story}));
    database.writeAll("DELETE FROM contradiction WHERE story = ?", rows);
    database.writeAll("DELETE FROM story_article WHERE story = ?", rows);
    database.writeAll("DELETE FROM story WHERE id = ?", rows);
  }
}
