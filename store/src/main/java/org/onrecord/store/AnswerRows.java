package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Span;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.record.Why;
import org.onrecord.story.Contradiction;

/** Reads the rows of answers. */
final class AnswerRows {
  private static final String COLUMNS =
      "SELECT e.id, e.article, a.source, a.outlet, e.kind, e.type, e.detail, e.code, e.status,"
          + " e.begin_at, e.end_at, e.words, e.cue, e.about, e.value, e.low, e.high, r.day_from,"
          + " r.day_to, p.published_from, r.voice, r.asserted_by, e.rule, e.confidence, e.n";

  private static final String RELATED =
      " LEFT JOIN article_related p ON p.article = e.article"
          + " LEFT JOIN entry_related r ON r.article = e.article AND r.n = e.n";

  /** Every entry with its article; conditions and order follow. */
  static final String ENTRY =
      COLUMNS + " FROM entry e JOIN article a ON a.id = e.article" + RELATED;

  /**
   * The same for entries that another question finds first, by article and number; conditions
   * follow behind an AND. A cross join is taken in the order in which it is written.
   */
  static String entryOf(String found) {
    return COLUMNS
        + " FROM ("
        + found
        + ") f CROSS JOIN entry e CROSS JOIN article a"
        + RELATED
        + " WHERE e.article = f.article AND e.n = f.n AND a.id = e.article";
  }

  private final Database database;

  AnswerRows(Database database) {
    this.database = database;
  }

  List<EntryAnswer> entries(String sql, List<Object> values) {
    return database.list(sql, this::entry, values.toArray());
  }

  private EntryAnswer entry(ResultSet row) throws SQLException {
    String id = row.getString(1);
    String article = row.getString(2);
    return new EntryAnswer(
        new EntryId(id),
        new ArticleId(article),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        new Span(row.getInt(10), row.getInt(11)),
        row.getString(12),
        row.getString(13),
        row.getString(14),
        number(row, 15),
        number(row, 16),
        number(row, 17),
        RelatedArticleRows.day(row.getString(18)),
        RelatedArticleRows.day(row.getString(19)),
        RelatedArticleRows.day(row.getString(20)),
        row.getString(21),
        row.getString(22),
        parties(article, row.getInt(25), id),
        marks(id),
        new Why(row.getString(23), row.getDouble(24)));
  }

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : Double.valueOf(value);
  }

  /** Who takes part; a speaker whom a sibling gives back stands in the place of nobody. */
  private List<EntryAnswer.Part> parties(String article, int n, String id) {
    List<EntryAnswer.Part> parts = new ArrayList<>();
    List<EntryAnswer.Part> recovered =
        database.list(
            "SELECT DISTINCT r.speaker, c.name FROM recovered r LEFT JOIN actor c"
                + " ON c.id = r.speaker WHERE r.entry = ? ORDER BY r.speaker",
            row ->
                new EntryAnswer.Part(
                    "speaker",
                    new ActorId(row.getString(1)),
                    row.getString(2) == null ? row.getString(1) : row.getString(2),
                    Party.Basis.SIBLING.label()),
            id);
    for (EntryAnswer.Part part :
        database.list(
            "SELECT x.role, x.actor, coalesce(c.name, x.words, x.actor), x.basis"
                + " FROM entry_actor x LEFT JOIN actor c ON c.id = x.actor"
                + " WHERE x.article = ? AND x.n = ? ORDER BY x.place",
            row ->
                new EntryAnswer.Part(
                    row.getString(1),
                    row.getString(2) == null ? null : new ActorId(row.getString(2)),
                    row.getString(3),
                    row.getString(4)),
            article,
            n)) {
      if (part.role().equals("speaker") && part.actor() == null && !recovered.isEmpty()) {
        parts.addAll(recovered);
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  /** What a user decided about something. */
  List<String> marks(String subject) {
    return database.list(
        "SELECT decision FROM decision WHERE subject = ? ORDER BY number",
        row -> mark(RecordJson.read(row.getString(1), Decision.class)),
        subject);
  }

  static String mark(Decision decision) {
    if (decision instanceof Decision.JoinActors join) {
      return "joined with " + join.actor();
    }
    if (decision instanceof Decision.SplitActor split) {
      return "split from " + split.actor() + " in " + split.article();
    }
    if (decision instanceof Decision.CorrectSpeaker) {
      return "speaker corrected";
    }
    if (decision instanceof Decision.Confirm) {
      return "confirmed";
    }
    if (decision instanceof Decision.LeaveOpen) {
      return "speaker left open";
    }
    return decision instanceof Decision.Note note ? "note: " + note.text() : "rejected";
  }

  static Contradiction contradiction(ResultSet row) throws SQLException {
    return new Contradiction(
        row.getString(1),
        Contradiction.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        row.getString(3),
        row.getString(4),
        new Why(row.getString(5), row.getDouble(6)));
  }
}
