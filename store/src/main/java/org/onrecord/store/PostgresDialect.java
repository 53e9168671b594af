package org.onrecord.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A store on a PostgreSQL server: full text by {@code tsvector}. Its tables lie in the schema
 * {@code onrecord}, or in the one that the address names as {@code currentSchema}.
 */
final class PostgresDialect implements Dialect {
  static final String PREFIX = "jdbc:postgresql:";

  private static final String SCHEMA = "currentSchema=";

  private static final String QUERY = "websearch_to_tsquery('english', ?) AS q (query)";

  private static final String AT_PLACES = " WHERE ctid = ANY (string_to_array(?, ' ')::tid[])";

  /** Any number, the same for all who migrate. */
  private static final long LOCK = 7_301_965_446L;

  static Database open(String address) {
    int query = address.indexOf('?');
    String name = query < 0 ? address : address.substring(0, query);
    String schema = "onrecord";
    String url = address;
    int named = address.indexOf(SCHEMA);
    if (named < 0) {
      url = address + (query < 0 ? "?" : "&") + SCHEMA + schema;
    } else {
      int end = address.indexOf('&', named);
      schema = address.substring(named + SCHEMA.length(), end < 0 ? address.length() : end);
    }
    try {
      Database database = new Database(DriverManager.getConnection(url), name);
      database.run("SET client_min_messages = warning");
      database.run("CREATE SCHEMA IF NOT EXISTS \"" + schema.replace("\"", "\"\"") + '"');
      return database;
    } catch (SQLException e) {
      throw new StoreException(
          "the database "
              + name
              + " cannot be opened ("
              + e.getMessage()
              + "); an address looks like jdbc:postgresql://host/database?user=NAME",
          e);
    }
  }

  @Override
  public String name() {
    return "postgresql";
  }

  /** Ids and days are compared by their characters, whatever the language of the server. */
  @Override
  public String schema(String sql) {
    return sql.replace(" TEXT", " TEXT COLLATE \"C\"");
  }

  @Override
  public boolean hasTable(Database database, String table) {
    return database
        .first("SELECT to_regclass(?)", row -> row.getString(1) != null, table)
        .orElse(false);
  }

  /** Copies are the server's business ({@code pg_dump}). */
  @Override
  public void beforeMigration(Database database, int version) {}

  @Override
  public void lockMigrations(Database database) {
    database.list("SELECT pg_advisory_xact_lock(?)", row -> true, LOCK);
  }

  @Override
  public String entriesThatMatch() {
    return "SELECT article, n FROM entry_words WHERE lexemes @@ websearch_to_tsquery('english', ?)";
  }

  @Override
  public String articlesThatMatch() {
    return "SELECT w.article, ts_headline('english', left(w.words, 200000), q.query,"
        + " 'StartSel=[, StopSel=], MaxFragments=1, MaxWords=16, MinWords=8')"
        + " FROM article_words w, websearch_to_tsquery('english', ?) AS q (query)"
        + " WHERE w.lexemes @@ q.query"
        + " ORDER BY ts_rank_cd(w.lexemes, q.query) DESC, w.article LIMIT ?";
  }

  @Override
  public String entriesFound() {
    return found("w.article, w.n", "entry_words");
  }

  @Override
  public String articlesFound() {
    return found("w.article", "article_words");
  }

  private static String found(String columns, String table) {
    return "SELECT "
        + columns
        + ", w.ctid::text AS place FROM "
        + table
        + " w, "
        + QUERY
        + " WHERE w.lexemes @@ q.query LIMIT ?";
  }

  @Override
  public String entryRanks() {
    return ranks("entry_words");
  }

  @Override
  public String articleRanks() {
    return ranks("article_words");
  }

  private static String ranks(String table) {
    return "SELECT w.ctid::text, -ts_rank_cd(w.lexemes, q.query) FROM "
        + table
        + " w, "
        + QUERY
        + AT_PLACES;
  }

  @Override
  public String places(List<String> places) {
    return String.join(" ", places);
  }

  @Override
  public String entriesMarked(char begin, char end) {
    return "SELECT ctid::text, "
        + marked("left(words, 200000)", "HighlightAll=true", begin, end)
        + " FROM entry_words, "
        + QUERY
        + AT_PLACES;
  }

  @Override
  public String articleSnippets(char begin, char end) {
    return "SELECT ctid::text, "
        + marked("left(words, 200000)", "MaxFragments=1, MaxWords=24, MinWords=12", begin, end)
        + " FROM article_words, "
        + QUERY
        + AT_PLACES;
  }

  @Override
  public String articleMarked(char begin, char end) {
    return "SELECT "
        + marked("left(words, 200000)", "HighlightAll=true", begin, end)
        + " FROM article_words, "
        + QUERY
        + " WHERE article = ?";
  }

  private static String marked(String text, String options, char begin, char end) {
    return "ts_headline('english', "
        + text
        + ", q.query, 'StartSel=' || chr("
        + (int) begin
        + ") || ', StopSel=' || chr("
        + (int) end
        + ") || ', "
        + options
        + "')";
  }

  @Override
  public String match(String words) {
    // A minus sign before a word would mean “not”, and “or” an alternative.
    return words.replace('-', ' ').replaceAll("(?i)\\bor\\b", "\"or\"");
  }
}
