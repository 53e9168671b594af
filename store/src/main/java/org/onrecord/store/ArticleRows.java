package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Onrecord;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;
import org.onrecord.article.Span;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.Event;
import org.onrecord.record.Figure;
import org.onrecord.record.Position;
import org.onrecord.record.Statement;

/** What was extracted, as rows; only what no other article can change stands in columns here. */
final class ArticleRows {
  private static final String ENTRY =
      "INSERT INTO entry (article, n, id, kind, type, detail, code, status, begin_at, end_at, words,"
          + " cue, about, value, low, high, rule, confidence)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final Database database;

  ArticleRows(Database database) {
    this.database = database;
  }

  boolean has(ArticleId article) {
    return database
        .first("SELECT 1 FROM article WHERE id = ?", row -> row.getInt(1), article.value())
        .isPresent();
  }

  /** Writes an article and its entries; false when it is there already. */
  boolean insert(ArticleRecord record) {
    Article article = record.article();
    int written =
        database.write(
            "INSERT INTO article (id, source, sha256, outlet, title, url, language, program, record, day)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            article.id().value(),
            article.source(),
            article.sha256(),
            article.outlet() == null ? null : article.outlet().name(),
            article.title(),
            article.url(),
            article.language(),
            Onrecord.PROGRAM,
            RecordJson.pack(record),
            day(article));
    if (written == 0) {
      return false;
    }
    database.write(
        "INSERT INTO fresh (article) VALUES (?) ON CONFLICT (article) DO NOTHING",
        article.id().value());
    database.write(
        "INSERT INTO article_words (article, title, words) VALUES (?, ?, ?)",
        article.id().value(),
        article.title(),
        article.text());
    int n = 0;
    for (Entry entry : record.entries()) {
      insert(article, n, entry);
      n++;
    }
    return true;
  }

  /** The first day on which an article came out, empty where it is not known. */
  static String day(Article article) {
    Publication published = article.published();
    return published == null ? "" : published.from().toString();
  }

  private void insert(Article article, int n, Entry entry) {
    String words = words(article, entry.passage());
    Columns columns = columns(article, entry);
    database.write(
        ENTRY,
        article.id().value(),
        n,
        entry.id().value(),
        columns.kind,
        columns.type,
        columns.detail,
        columns.code,
        columns.status,
        entry.passage().begin(),
        entry.passage().end(),
        words,
        columns.cue,
        columns.about,
        columns.value,
        columns.low,
        columns.high,
        entry.why().rule(),
        entry.why().confidence());
    database.write(
        "INSERT INTO entry_words (article, n, words) VALUES (?, ?, ?)",
        article.id().value(),
        n,
        words);
  }

  /** What the kinds of entries put into the same columns. */
  private record Columns(
      String kind,
      String type,
      @Nullable String detail,
      @Nullable String code,
      @Nullable String status,
      @Nullable String cue,
      @Nullable String about,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high) {}

  private static Columns columns(Article article, Entry entry) {
    if (entry instanceof Statement s) {
      Span cue = s.cue();
      return new Columns(
          "statement",
          s.form().label(),
          s.headline() ? "headline" : null,
          null,
          null,
          cue == null ? null : words(article, cue),
          null,
          null,
          null,
          null);
    }
    if (entry instanceof Event e) {
      return new Columns(
          "event",
          e.plover().name(),
          e.mode(),
          e.cameo(),
          e.status().label(),
          null,
          words(article, e.sentence()),
          e.goldstein(),
          null,
          null);
    }
    if (entry instanceof Figure f) {
      return new Columns(
          "figure",
          f.bound().label(),
          f.unit(),
          null,
          null,
          null,
          f.of(),
          f.value(),
          f.low(),
          f.high());
    }
    Position p = (Position) entry;
    return new Columns(
        "position", p.backs() ? "+" : "-", null, null, null, null, p.issue(), null, null, null);
  }

  /** The characters of a span, on one line. */
  static String words(Article article, Span span) {
    return span.of(article.text()).replaceAll("\\s+", " ");
  }

  /** Deletes an article and all that follows for it alone. */
  void delete(ArticleId article) {
    for (String table :
        List.of(
            "entry_actor",
            "entry_related",
            "article_related",
            "entry_words",
            "article_words",
            "entry")) {
      database.write("DELETE FROM " + table + " WHERE article = ?", article.value());
    }
    database.write("DELETE FROM article WHERE id = ?", article.value());
  }

  /** Fills in the days of articles that were kept before days were. */
  void fillDays() {
    for (String id :
        database.list("SELECT id FROM article WHERE day IS NULL", row -> row.getString(1))) {
      read(new ArticleId(id))
          .ifPresent(
              record ->
                  database.write(
                      "UPDATE article SET day = ? WHERE id = ?", day(record.article()), id));
    }
  }

  Optional<ArticleRecord> read(ArticleId article) {
    return database.first(
        "SELECT record FROM article WHERE id = ?",
        row -> RecordJson.unpack(row.getBytes(1), ArticleRecord.class),
        article.value());
  }

  List<ArticleRecord> read() {
    List<ArticleRecord> records =
        new ArrayList<>(
            database.list(
                "SELECT record FROM article",
                row -> RecordJson.unpack(row.getBytes(1), ArticleRecord.class)));
    records.sort(ArticleRows.order());
    return records;
  }

  /** By source name, as the record has them. */
  static Comparator<ArticleRecord> order() {
    return Comparator.comparing((ArticleRecord record) -> record.article().source())
        .thenComparing(record -> record.article().id());
  }
}
