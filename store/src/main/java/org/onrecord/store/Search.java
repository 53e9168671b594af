package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.ArticleId;

/**
 * Finds statements and articles by words, speaker, outlet, days and form, a few at a time. Words
 * match in any form; those in quotes stand in a row. However large the store is, a search looks at
 * so many matches, or without words at so many articles, and at the latest of them.
 */
public final class Search {
  /** Stands before a hit in marked text. */
  public static final char BEGIN = '\u0001';

  /** Stands behind a hit in marked text. */
  public static final char END = '\u0002';

  /** Matches that are ranked; of a word that is everywhere those that were read in last. */
  private static final int RANKED = 1_000;

  /** Matches that are looked at where more is asked for than words. */
  private static final int NARROWED = 10_000;

  /** The latest articles that are looked at where no words are asked for. */
  private static final int LATEST = 200;

  /** Actors whose name holds what was asked for, at most. */
  private static final int ACTORS = 50;

  private final Database database;
  private final Dialect dialect;
  private final AnswerRows rows;

  Search(Database database, Dialect dialect) {
    this.database = database;
    this.dialect = dialect;
    this.rows = new AnswerRows(database);
  }

  /**
   * Where a statement stands.
   *
   * @param n its number, 0 for an article
   * @param place of its words in the full text; null where no words are asked for
   * @param day when it was said, empty where that is not known
   */
  private record Match(String article, int n, @Nullable String place, String day) {
    /** The latest first. */
    static final Comparator<Match> LATEST =
        Comparator.comparing(Match::day)
            .reversed()
            .thenComparing(Match::article)
            .thenComparing(Match::n);
  }

  /**
   * Statements that answer a question, those that match its words best first, else the latest; its
   * {@link Question#type} is a form.
   *
   * @param offset how many are passed over
   */
  public List<Found> statements(Question question, int offset) {
    List<String> speakers = List.of();
    if (question.actor() != null) {
      speakers = speakers(question.actor());
      if (speakers.isEmpty()) {
        return List.of();
      }
    }
    String words = question.words();
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder("SELECT e.article, e.n, ");
    sql.append(words == null ? "NULL" : "f.place")
        .append(", coalesce(r.day_from, r.day_to, p.published_from, '') FROM (");
    if (words == null) {
      latest(question, speakers, sql, values);
    } else {
      sql.append(dialect.entriesFound());
      values.add(dialect.match(words));
      values.add(isNarrow(question) ? NARROWED : RANKED);
    }
    // SQLite takes cross joins in the order in which they are written, and no index of what is
    // an expression: both keep it at the few articles or matches that were found.
    sql.append(") f CROSS JOIN entry e CROSS JOIN article a")
        .append(" LEFT JOIN article_related p ON p.article = e.article")
        .append(" LEFT JOIN entry_related r ON r.article = e.article AND r.n = e.n")
        .append(" WHERE e.article = f.article AND a.id = e.article AND e.kind || '' = 'statement'");
    String n = "e.n";
    if (words != null) {
      sql.append(" AND e.n = f.n");
      n = "f.n";
    }
    if (!speakers.isEmpty()) {
      String marks = marks(speakers);
      // The statements of the speakers are looked up once, and before anything is joined.
      sql.append(" AND (f.article, ")
          .append(n)
          .append(") IN (SELECT x.article, x.n FROM entry_actor x")
          .append(" WHERE x.role IN ('speaker', 'co-speaker') AND x.actor IN ")
          .append(marks)
          .append(" UNION ALL SELECT o.article, o.n FROM recovered c JOIN entry o")
          .append(" ON o.id = c.entry WHERE c.speaker IN ")
          .append(marks)
          .append(")");
      values.addAll(speakers);
      values.addAll(speakers);
    }
    where(sql, values, question, "coalesce(r.day_from, r.day_to, p.published_from)");
    String form = question.type();
    if (form != null) {
      sql.append(" AND e.type = ?");
      values.add(form.toLowerCase(Locale.ROOT));
    }
    if (!question.rejected()) {
      sql.append(" AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.subject = e.id")
          .append(" AND d.kind = 'reject')");
    }
    List<Match> page = page(matches(sql, values), words, dialect.entryRanks(), question, offset);
    Map<String, String> marked = marked(dialect.entriesMarked(BEGIN, END), words, page);
    List<Found> found = new ArrayList<>();
    for (Match match : page) {
      rows.entries(
              AnswerRows.ENTRY + " WHERE e.article = ? AND e.n = ?",
              List.of(match.article(), match.n()))
          .forEach(
              entry ->
                  found.add(
                      new Found(
                          entry,
                          marked.getOrDefault(String.valueOf(match.place()), entry.words()))));
    }
    return found;
  }

  private List<Match> matches(StringBuilder sql, List<Object> values) {
    return database.list(
        sql.toString(),
        row -> new Match(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)),
        values.toArray());
  }

  /** A page of what was found: where words are asked for the best first, else the latest. */
  private List<Match> page(
      List<Match> found, @Nullable String words, String ranking, Question question, int offset) {
    List<Match> sorted = new ArrayList<>(found);
    if (words == null || found.isEmpty()) {
      sorted.sort(Match.LATEST);
    } else {
      // Ranking costs far more than finding: only what is left is ranked.
      Map<String, Double> ranks = new HashMap<>();
      database.list(
          ranking,
          row -> ranks.put(row.getString(1), row.getDouble(2)),
          dialect.match(words),
          places(found));
      sorted.sort(
          Comparator.comparingDouble(
                  (Match match) -> ranks.getOrDefault(String.valueOf(match.place()), 0.0))
              .thenComparing(Match.LATEST));
    }
    int from = Math.min(offset, sorted.size());
    int to =
        question.limit() > 0 ? Math.min(from + question.limit(), sorted.size()) : sorted.size();
    return sorted.subList(from, to);
  }

  /** The words of some matches with the hits marked, by place; nothing where none are asked for. */
  private Map<String, String> marked(String sql, @Nullable String words, List<Match> matches) {
    Map<String, String> marked = new HashMap<>();
    if (words != null && !matches.isEmpty()) {
      database.list(
          sql,
          row -> marked.put(row.getString(1), row.getString(2)),
          dialect.match(words),
          places(matches));
    }
    return marked;
  }

  private String places(List<Match> matches) {
    return dialect.places(matches.stream().map(Match::place).filter(Objects::nonNull).toList());
  }

  private static boolean isNarrow(Question question) {
    return question.actor() != null
        || question.outlet() != null
        || question.story() != null
        || question.from() != null
        || question.to() != null
        || question.type() != null;
  }

  /** The ids of those who bear a name. */
  private List<String> speakers(String name) {
    return ActorNames.bearers(database, name, ACTORS);
  }

  private static String marks(List<String> ids) {
    return "(?" + ", ?".repeat(ids.size() - 1) + ")";
  }

  /** The articles in which any of some actors have a part; the actors are asked for twice. */
  private static String articlesOf(String marks) {
    return "SELECT article FROM entry_actor WHERE actor IN "
        + marks
        + " UNION SELECT e.article FROM recovered c JOIN entry e ON e.id = c.entry"
        + " WHERE c.speaker IN "
        + marks;
  }

  /** The latest articles in which any of some speakers have a part, of the days asked for. */
  private static void latest(
      Question question, List<String> speakers, StringBuilder sql, List<Object> values) {
    sql.append("SELECT a.id AS article FROM article a")
        .append(" LEFT JOIN article_related p ON p.article = a.id WHERE true");
    if (!speakers.isEmpty()) {
      sql.append(" AND a.id IN (").append(articlesOf(marks(speakers))).append(")");
      values.addAll(speakers);
      values.addAll(speakers);
    }
    where(sql, values, question, "p.published_from");
    sql.append(" ORDER BY coalesce(p.published_from, '') DESC, a.id LIMIT ").append(LATEST);
  }

  private static void where(StringBuilder sql, List<Object> values, Question question, String day) {
    String outlet = question.outlet();
    if (outlet != null) {
      sql.append(" AND lower(coalesce(a.outlet, a.source)) LIKE ? ESCAPE '!'");
      values.add(Answers.like(outlet));
    }
    if (question.story() != null) {
      sql.append(" AND a.id IN (SELECT article FROM story_article WHERE story = ?)");
      values.add(question.story());
    }
    if (question.from() != null) {
      sql.append(" AND ").append(day).append(" >= ?");
      values.add(question.from().toString());
    }
    if (question.to() != null) {
      sql.append(" AND ").append(day).append(" <= ?");
      values.add(question.to().toString());
    }
  }

  /**
   * Articles that hold the words of a question, best first, with a stretch in which the hits are
   * marked; where it names somebody, those in which he has a part; nothing where it has no words.
   *
   * @param offset how many are passed over
   */
  public List<Hit> articles(Question question, int offset) {
    String words = question.words();
    if (words == null) {
      return List.of();
    }
    List<Object> values =
        new ArrayList<>(List.of(dialect.match(words), isNarrow(question) ? NARROWED : RANKED));
    StringBuilder sql =
        new StringBuilder("SELECT f.article, 0, f.place, coalesce(p.published_from, '') FROM (")
            .append(dialect.articlesFound())
            .append(") f JOIN article a ON a.id = f.article")
            .append(" LEFT JOIN article_related p ON p.article = f.article WHERE true");
    if (question.actor() != null) {
      List<String> speakers = speakers(question.actor());
      if (speakers.isEmpty()) {
        return List.of();
      }
      sql.append(" AND f.article IN (").append(articlesOf(marks(speakers))).append(")");
      values.addAll(speakers);
      values.addAll(speakers);
    }
    where(sql, values, question, "p.published_from");
    List<Match> page = page(matches(sql, values), words, dialect.articleRanks(), question, offset);
    Map<String, String> snippets = marked(dialect.articleSnippets(BEGIN, END), words, page);
    List<Hit> hits = new ArrayList<>();
    for (Match found : page) {
      String snippet =
          snippets.getOrDefault(String.valueOf(found.place()), "").replaceAll("\\s+", " ");
      hits.addAll(
          database.list(
              "SELECT a.source, a.outlet, a.title, p.published_from FROM article a"
                  + " LEFT JOIN article_related p ON p.article = a.id WHERE a.id = ?",
              row ->
                  new Hit(
                      new ArticleId(found.article()),
                      row.getString(1),
                      row.getString(2),
                      row.getString(3),
                      RelatedArticleRows.day(row.getString(4)),
                      snippet),
              found.article()));
    }
    return hits;
  }

  /** The words of an article, in small letters, that a search for some words finds in it. */
  public Set<String> lit(ArticleId article, @Nullable String words) {
    Set<String> lit = new LinkedHashSet<>();
    if (words == null || words.isBlank()) {
      return lit;
    }
    for (String text :
        database.list(
            dialect.articleMarked(BEGIN, END),
            row -> row.getString(1),
            dialect.match(words),
            article.value())) {
      int begin = text.indexOf(BEGIN);
      while (begin >= 0) {
        int end = text.indexOf(END, begin);
        if (end < 0) {
          break;
        }
        lit.addAll(
            List.of(
                text.substring(begin + 1, end).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        begin = text.indexOf(BEGIN, end);
      }
    }
    return lit;
  }
}
