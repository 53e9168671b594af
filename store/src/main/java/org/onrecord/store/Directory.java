package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;

/** What lies where in a store, a few at a time, however large it is. */
public final class Directory {
  private static final String STORY =
      "SELECT s.id, s.title, s.day_from, s.day_to,"
          + " (SELECT count(*) FROM story_article m WHERE m.story = s.id),"
          + " (SELECT count(DISTINCT coalesce(a.outlet, a.source)) FROM story_article m"
          + " JOIN article a ON a.id = m.article WHERE m.story = s.id),"
          + " (SELECT count(*) FROM story_article m JOIN entry e ON e.article = m.article"
          + " WHERE m.story = s.id AND e.kind || '' = 'statement') FROM ";

  private final Database database;
  private final AnswerRows rows;

  Directory(Database database) {
    this.database = database;
    this.rows = new AnswerRows(database);
  }

  /**
   * Counts how often what follows has been made anew from another state; two answers are of one
   * state where this number is the same before and after them.
   */
  public long state() {
    return Settings.number(database, Settings.RELATED);
  }

  /** How many there are of each: {@code articles}, {@code stories}, {@code statement} … */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String table : List.of("article", "story", "actor", "contradiction", "problem_related")) {
      counts.put(table, count("SELECT count(*) FROM " + table));
    }
    for (String kind : List.of("statement", "event", "figure", "position")) {
      counts.put(kind, count("SELECT count(*) FROM entry WHERE kind = '" + kind + "'"));
    }
    return counts;
  }

  private int count(String sql) {
    return database.first(sql, row -> row.getInt(1)).orElse(0);
  }

  /**
   * Stories, those of the latest articles first.
   *
   * @param limit the most that come
   * @param offset how many are passed over
   */
  public List<StoryAnswer> stories(int limit, int offset) {
    return database.list(
        STORY
            + "(SELECT id, title, day_from, day_to FROM story"
            + " ORDER BY coalesce(day_to, day_from, '') DESC, id LIMIT ? OFFSET ?) s"
            + " ORDER BY coalesce(s.day_to, s.day_from, '') DESC, s.id",
        Directory::story,
        limit,
        offset);
  }

  /** The story of an id. */
  public Optional<StoryAnswer> story(String id) {
    return database.first(STORY + "story s WHERE s.id = ?", Directory::story, id);
  }

  private static StoryAnswer story(ResultSet row) throws SQLException {
    return new StoryAnswer(
        row.getString(1),
        row.getString(2),
        RelatedArticleRows.day(row.getString(3)),
        RelatedArticleRows.day(row.getString(4)),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7));
  }

  /** The story that an article belongs to. */
  public Optional<String> storyOf(ArticleId article) {
    return database.first(
        "SELECT story FROM story_article WHERE article = ? ORDER BY story",
        row -> row.getString(1),
        article.value());
  }

  /**
   * Articles in the order of their ids, of one story or of all.
   *
   * @param story its id; null for all
   */
  public List<ArticleId> articles(@Nullable String story, int limit, int offset) {
    List<Object> values = new ArrayList<>();
    String sql = "SELECT id FROM article";
    if (story != null) {
      sql = "SELECT DISTINCT article AS id FROM story_article WHERE story = ?";
      values.add(story);
    }
    values.add(limit);
    values.add(offset);
    return database.list(
        sql + " ORDER BY id LIMIT ? OFFSET ?",
        row -> new ArticleId(row.getString(1)),
        values.toArray());
  }

  /** The articles in which an utterance is told, in the order of its members. */
  public List<ArticleId> articlesThatTell(String utterance) {
    return database
        .list(
            "SELECT entry FROM utterance_member WHERE utterance = ? ORDER BY place",
            row -> row.getString(1),
            utterance)
        .stream()
        .map(entry -> new ArticleId(entry.substring(0, Math.max(0, entry.indexOf('.')))))
        .distinct()
        .toList();
  }

  /**
   * The latest articles in which somebody has a part.
   *
   * @param limit the most that come
   */
  public List<ArticleId> articlesWith(ActorId actor, int limit) {
    return database.list(
        "SELECT x.article FROM (SELECT DISTINCT article FROM entry_actor WHERE actor = ?) x"
            + " LEFT JOIN article_related p ON p.article = x.article"
            + " ORDER BY coalesce(p.published_from, '') DESC, x.article LIMIT ?",
        row -> new ArticleId(row.getString(1)),
        actor.value(),
        limit);
  }

  /** The actor of an id. */
  public Optional<Actor> actor(ActorId id) {
    return database.first(
        "SELECT actor FROM actor WHERE id = ?",
        row -> RecordJson.read(row.getString(1), Actor.class),
        id.value());
  }

  /** What a user decided about something, in a few words each. */
  public List<String> marks(String subject) {
    return rows.marks(subject);
  }

  /** All that users decided, in a few words each, by what it is about. */
  public Map<String, List<String>> marks() {
    Map<String, List<String>> marks = new LinkedHashMap<>();
    database.list(
        "SELECT subject, decision FROM decision ORDER BY number",
        row ->
            marks
                .computeIfAbsent(row.getString(1), subject -> new ArrayList<>())
                .add(AnswerRows.mark(RecordJson.read(row.getString(2), Decision.class))));
    return marks;
  }
}
