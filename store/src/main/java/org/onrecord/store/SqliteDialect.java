package org.onrecord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * A store in one file, by SQLite: write-ahead log, full text by FTS5. A killed program loses
 * nothing that was written; a power cut may lose the last articles, never the file.
 */
final class SqliteDialect implements Dialect {
  /** How long one program waits for another that writes. */
  private static final int PATIENCE_MILLIS = 60_000;

  /** Memory for pages of the file, outside the heap. */
  private static final int CACHE_KIBIBYTES = 32_768;

  /**
   * Pages in the log before they go into the file: 8 MB, so that a page that many articles change
   * is written to the file once for all of them.
   */
  private static final int LOG_PAGES = 2_000;

  private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

  private final Path file;

  SqliteDialect(Path file) {
    this.file = file;
  }

  static Database open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    config.setBusyTimeout(PATIENCE_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Database database =
          new Database(config.createConnection("jdbc:sqlite:" + file), file.toString());
      database.list("PRAGMA wal_autocheckpoint = " + LOG_PAGES, row -> row.getInt(1));
      return database;
    } catch (SQLException | IOException e) {
      throw new StoreException(
          file
              + " cannot be opened as a store ("
              + e.getMessage()
              + "); give another file with --store",
          e);
    }
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String schema(String sql) {
    return sql;
  }

  @Override
  public boolean hasTable(Database database, String table) {
    return database
        .first("SELECT 1 FROM sqlite_master WHERE name = ?", row -> row.getInt(1), table)
        .isPresent();
  }

  /** Copies the file to {@code FILE.v1} and so on; a copy that was cut off is made anew. */
  @Override
  public void beforeMigration(Database database, int version) {
    Path copy = Path.of(file + ".v" + version);
    Path half = Path.of(copy + ".part");
    try {
      Files.deleteIfExists(half);
      database.write("VACUUM INTO ?", half.toString());
      Files.move(half, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("no copy of " + file + " could be made at " + copy, e);
    }
  }

  @Override
  public void lockMigrations(Database database) {
    // A transaction that begins IMMEDIATE has the file to itself.
  }

  @Override
  public String entriesThatMatch() {
    return "SELECT article, n FROM entry_words WHERE entry_words MATCH ?";
  }

  @Override
  public String articlesThatMatch() {
    return "SELECT article, snippet(article_words, 2, '[', ']', '…', 16) FROM article_words"
        + " WHERE article_words MATCH ? ORDER BY rank, article LIMIT ?";
  }

  @Override
  public String entriesFound() {
    return "SELECT article, n, CAST(rowid AS TEXT) AS place FROM entry_words"
        + " WHERE entry_words MATCH ? ORDER BY rowid DESC LIMIT ?";
  }

  @Override
  public String articlesFound() {
    return "SELECT article, CAST(rowid AS TEXT) AS place FROM article_words"
        + " WHERE article_words MATCH ? ORDER BY rowid DESC LIMIT ?";
  }

  @Override
  public String entryRanks() {
    return matches("entry_words", "rank");
  }

  @Override
  public String articleRanks() {
    return matches("article_words", "rank");
  }

  /** One pass over the matches; with a plain row number in a list, each would search anew. */
  private static String matches(String table, String what) {
    return "SELECT CAST(rowid AS TEXT), "
        + what
        + " FROM "
        + table
        + " WHERE "
        + table
        + " MATCH ?1 AND rowid >= (SELECT min(value) FROM json_each(?2))"
        + " AND +rowid IN (SELECT value FROM json_each(?2))";
  }

  @Override
  public String places(List<String> places) {
    return "[" + String.join(",", places) + "]";
  }

  @Override
  public String entriesMarked(char begin, char end) {
    return matches("entry_words", "highlight(entry_words, 2, " + marks(begin, end) + ")");
  }

  @Override
  public String articleSnippets(char begin, char end) {
    return matches(
        "article_words", "snippet(article_words, 2, " + marks(begin, end) + ", '…', 24)");
  }

  @Override
  public String articleMarked(char begin, char end) {
    return "SELECT highlight(article_words, 2, "
        + marks(begin, end)
        + ") FROM article_words WHERE article_words MATCH ? AND rowid ="
        + " (SELECT rowid FROM article_words WHERE article = ?)";
  }

  private static String marks(char begin, char end) {
    return "char(" + (int) begin + "), char(" + (int) end + ")";
  }

  @Override
  public String match(String words) {
    List<String> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(words);
    while (matcher.find()) {
      String term = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2)).strip();
      if (term.chars().anyMatch(Character::isLetterOrDigit)) {
        terms.add('"' + term + '"');
      }
    }
    return terms.isEmpty() ? "\"\"" : String.join(" ", terms);
  }
}
