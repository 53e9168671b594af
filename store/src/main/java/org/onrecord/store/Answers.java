package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.article.ArticleId;
import org.onrecord.record.EntryId;

/** Answers questions from what was last related, in an order that is always the same. */
public final class Answers {
  private static final String SPEAKS = "x.role IN ('speaker', 'co-speaker')";

  private static final String ACTS = "x.role IN ('source', 'target', 'place')";

  private static final String BY_WORDS =
      " ORDER BY count(CASE WHEN "
          + SPEAKS
          + " THEN 1 END) DESC, count(DISTINCT x.article) DESC, 1 LIMIT ? OFFSET ?";

  /** Actors of one name, at most. */
  private static final int BEARERS = 1_000;

  private final Database database;
  private final Dialect dialect;
  private final AnswerRows rows;

  Answers(Database database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
    this.rows = new AnswerRows(database);
  }

  /** The stories, those with most articles first. */
  public List<StoryAnswer> stories() {
    return database.list(
        "SELECT s.id, s.title, s.day_from, s.day_to, count(DISTINCT m.article),"
            + " count(DISTINCT coalesce(a.outlet, a.source)), (SELECT count(*) FROM entry e JOIN story_article n"
            + " ON n.article = e.article WHERE n.story = s.id AND e.kind = 'statement')"
            + " FROM story s LEFT JOIN story_article m ON m.story = s.id"
            + " LEFT JOIN article a ON a.id = m.article"
            + " GROUP BY s.id, s.title, s.day_from, s.day_to ORDER BY 5 DESC, s.id",
        row ->
            new StoryAnswer(
                row.getString(1),
                row.getString(2),
                RelatedArticleRows.day(row.getString(3)),
                RelatedArticleRows.day(row.getString(4)),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7)));
  }

  /**
   * Actors, those who say most first.
   *
   * @param name id or a part of a name; null for all who say or do something
   */
  public List<ActorAnswer> actors(@Nullable String name) {
    return actors(name, Integer.MAX_VALUE, 0);
  }

  /**
   * Actors, those who say most first.
   *
   * @param name id or a part of a name; null for all who say or do something
   * @param limit the most that come
   * @param offset how many are passed over
   */
  public List<ActorAnswer> actors(@Nullable String name, int limit, int offset) {
    List<String> ids = name == null ? leading(limit, offset) : called(name, limit, offset);
    Map<String, ActorAnswer> found = new HashMap<>();
    database.among(
        "SELECT a.id, a.actor, count(DISTINCT CASE WHEN "
            + SPEAKS
            + " THEN x.article || '.' || x.n END), count(DISTINCT CASE WHEN "
            + ACTS
            + " THEN x.article || '.' || x.n END), count(DISTINCT x.article)"
            + " FROM actor a LEFT JOIN entry_actor x ON x.actor = a.id WHERE a.id IN %s"
            + " GROUP BY a.id, a.actor",
        row ->
            found.put(
                row.getString(1),
                new ActorAnswer(
                    RecordJson.read(row.getString(2), Actor.class),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    List.of())),
        ids);
    return ids.stream()
        .filter(found::containsKey)
        .map(id -> Objects.requireNonNull(found.get(id)).marked(rows.marks(id)))
        .toList();
  }

  /** Those who say or do something, who say most first. */
  private List<String> leading(int limit, int offset) {
    return database.list(
        "SELECT x.actor FROM entry_actor x WHERE x.actor > '' GROUP BY x.actor" + BY_WORDS,
        row -> row.getString(1),
        limit,
        offset);
  }

  private List<String> called(String name, int limit, int offset) {
    return database.list(
        "SELECT a.id FROM actor a LEFT JOIN entry_actor x ON x.actor = a.id"
            + " WHERE a.id = ? OR a.names LIKE ? ESCAPE '!' GROUP BY a.id"
            + BY_WORDS,
        row -> row.getString(1),
        name,
        like(name),
        limit,
        offset);
  }

  static String like(String part) {
    String plain = part.toLowerCase(Locale.ROOT);
    return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  /**
   * Entries of one kind, by day, article and place.
   *
   * @param kind {@code statement}, {@code event}, {@code figure} or {@code position}
   */
  public List<EntryAnswer> entries(String kind, Question question) {
    List<Object> values = new ArrayList<>();
    String words = question.words();
    String found = null;
    if (question.actor() != null) {
      List<String> ids = ActorNames.bearers(database, question.actor(), BEARERS);
      if (ids.isEmpty()) {
        return List.of();
      }
      found = of(ids, kind.equals("statement"), values);
    } else if (words != null) {
      found = dialect.entriesThatMatch();
      values.add(dialect.match(words));
    }
    // Where few are asked for, they are found first, and not looked for among all of a kind.
    StringBuilder sql =
        new StringBuilder(
            found == null
                ? AnswerRows.ENTRY + " WHERE e.kind = ?"
                : AnswerRows.entryOf(found) + " AND e.kind || '' = ?");
    values.add(kind);
    filter(sql, values, " AND lower(a.outlet) LIKE ? ESCAPE '!'", outlet(question));
    filter(
        sql,
        values,
        " AND e.article IN (SELECT article FROM story_article WHERE story = ?)",
        question.story());
    filter(
        sql,
        values,
        " AND coalesce(r.day_to, r.day_from, p.published_to) >= ?",
        RelatedArticleRows.text(question.from()));
    filter(
        sql,
        values,
        " AND coalesce(r.day_from, r.day_to, p.published_from) <= ?",
        RelatedArticleRows.text(question.to()));
    filter(sql, values, " AND lower(e.type) = ?", lower(question.type()));
    filter(
        sql,
        values,
        " AND (e.article, e.n) IN (" + dialect.entriesThatMatch() + ")",
        words == null || question.actor() == null ? null : dialect.match(words));
    if (!question.rejected()) {
      sql.append(" AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.subject = e.id")
          .append(" AND d.kind = 'reject')");
    }
    sql.append(" ORDER BY coalesce(r.day_from, r.day_to, p.published_from, '9999'), e.article,");
    sql.append(" e.begin_at, e.n");
    if (question.limit() > 0) {
      sql.append(" LIMIT ?");
      values.add(question.limit());
    }
    return rows.entries(sql.toString(), values);
  }

  /** The entries in which some actors have a part, of statements those that they say. */
  private static String of(List<String> ids, boolean speakers, List<Object> values) {
    String who = Database.marks(ids.size());
    values.addAll(ids);
    if (!speakers) {
      return "SELECT DISTINCT x.article, x.n FROM entry_actor x WHERE x.actor IN " + who;
    }
    values.addAll(ids);
    return "SELECT x.article, x.n FROM entry_actor x WHERE x.actor IN "
        + who
        + " AND "
        + SPEAKS
        + " UNION SELECT y.article, y.n FROM recovered c JOIN entry y ON y.id = c.entry"
        + " WHERE c.speaker IN "
        + who;
  }

  private static @Nullable String outlet(Question question) {
    return question.outlet() == null ? null : like(question.outlet());
  }

  private static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static void filter(
      StringBuilder sql, List<Object> values, String condition, @Nullable String value) {
    if (value != null) {
      sql.append(condition);
      values.add(value);
    }
  }

  /** The entry of an id, rejected or not. */
  public Optional<EntryAnswer> entry(EntryId id) {
    return rows
        .entries(AnswerRows.ENTRY + " WHERE e.id = ? ORDER BY e.n", List.of(id.value()))
        .stream()
        .findFirst();
  }

  /** All contradictions with their two sides, in the order of the record. */
  public List<ContradictionAnswer> contradictions() {
    return contradictions(Integer.MAX_VALUE, 0);
  }

  /**
   * Contradictions with their two sides, in the order of the record.
   *
   * @param limit the most that come
   * @param offset how many are passed over
   */
  public List<ContradictionAnswer> contradictions(int limit, int offset) {
    return database.list(
        "SELECT id, kind, a, b, rule, confidence FROM contradiction ORDER BY id"
            + " LIMIT ? OFFSET ?",
        row ->
            new ContradictionAnswer(
                AnswerRows.contradiction(row), side(row.getString(3)), side(row.getString(4))),
        limit,
        offset);
  }

  private ContradictionAnswer.Side side(String id) {
    return database
        .first(
            "SELECT coalesce(a.outlet, a.source), e.words FROM entry e JOIN article a ON a.id = e.article"
                + " WHERE e.id = ?"
                + " UNION ALL SELECT coalesce(outlet, source), title FROM article WHERE id = ?"
                + " UNION ALL SELECT NULL, e.words FROM utterance_member m JOIN entry e"
                + " ON e.id = m.entry WHERE m.utterance = ? AND m.place = 0",
            row -> new ContradictionAnswer.Side(row.getString(1), row.getString(2)),
            id,
            id,
            id)
        .orElse(new ContradictionAnswer.Side(null, null));
  }

  /**
   * Articles that hold all of some words, best first; words in quotes stand in a row.
   *
   * @param limit the most that come, 0 for all
   */
  public List<Hit> search(String words, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (String[] found :
        database.list(
            dialect.articlesThatMatch(),
            row -> new String[] {row.getString(1), row.getString(2)},
            dialect.match(words),
            limit > 0 ? limit : Integer.MAX_VALUE)) {
      hits.addAll(
          database.list(
              "SELECT a.id, a.source, a.outlet, a.title, p.published_from FROM article a"
                  + " LEFT JOIN article_related p ON p.article = a.id WHERE a.id = ?",
              row ->
                  new Hit(
                      new ArticleId(row.getString(1)),
                      row.getString(2),
                      row.getString(3),
                      row.getString(4),
                      RelatedArticleRows.day(row.getString(5)),
                      found[1].replaceAll("\\s+", " ")),
              found[0]));
    }
    return hits;
  }
}
