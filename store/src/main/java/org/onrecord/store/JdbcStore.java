package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;

/** A store in a database. */
final class JdbcStore implements Store {
  private final Database database;
  private final ArticleRows articles;
  private final RelatedRows related;
  private final Answers answers;

  JdbcStore(Database database, Dialect dialect) {
    this.database = database;
    this.articles = new ArticleRows(database);
    this.related = new RelatedRows(database);
    this.answers = new Answers(database, dialect);
  }

  @Override
  public boolean has(ArticleId article) {
    return articles.has(article);
  }

  @Override
  public boolean keep(ArticleRecord record) {
    List<Boolean> kept = new ArrayList<>();
    database.transaction(
        () -> {
          if (articles.insert(record)) {
            Settings.changed(database);
            kept.add(true);
          }
        });
    return !kept.isEmpty();
  }

  @Override
  public void renew(ArticleRecord record) {
    database.transaction(
        () -> {
          articles.delete(record.article().id());
          articles.insert(record);
          Settings.changed(database);
        });
  }

  @Override
  public void keep(Problem problem) {
    ArticleId article = problem.article();
    database.transaction(
        () -> {
          int written =
              database.write(
                  "INSERT INTO problem (source, article, code, message) VALUES (?, ?, ?, ?)"
                      + " ON CONFLICT DO NOTHING",
                  problem.source(),
                  article == null ? null : article.value(),
                  problem.code(),
                  problem.message());
          if (written > 0) {
            Settings.changed(database);
          }
        });
  }

  @Override
  public Optional<ArticleRecord> extracted(ArticleId article) {
    return articles.read(article);
  }

  @Override
  public List<ArticleRecord> extracted() {
    return articles.read();
  }

  @Override
  public List<Problem> problems() {
    List<Problem> problems =
        new ArrayList<>(
            database.list(
                "SELECT source, article, code, message FROM problem",
                row -> {
                  String article = row.getString(2);
                  return new Problem(
                      row.getString(1),
                      article == null ? null : new ArticleId(article),
                      row.getString(3),
                      row.getString(4));
                }));
    problems.sort(
        Comparator.comparing(Problem::source)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message));
    return problems;
  }

  @Override
  public long changes() {
    return Settings.number(database, Settings.CHANGES);
  }

  @Override
  public boolean isRelated() {
    return changes() == Settings.number(database, Settings.RELATED);
  }

  @Override
  public void relate(SourcedRecord record, long changes) {
    database.transaction(
        () -> {
          related.replace(record);
          Settings.put(database, Settings.RELATED, Long.toString(changes));
        });
  }

  @Override
  public Optional<SourcedRecord> record() {
    return related.record();
  }

  @Override
  public Optional<ArticleRecord> related(ArticleId article) {
    return related.article(article);
  }

  @Override
  public Answers answers() {
    return answers;
  }

  @Override
  public long decide(Decision decision) {
    String json = RecordJson.write(decision);
    database.transaction(
        () -> {
          int written =
              database.write(
                  "INSERT INTO decision (number, subject, kind, decision)"
                      + " SELECT coalesce(max(number), 0) + 1, ?, ?, ? FROM decision WHERE true"
                      + " ON CONFLICT (decision) DO NOTHING",
                  decision.subject(),
                  decision.kind(),
                  json);
          if (written > 0) {
            Settings.changed(database);
          }
        });
    return database
        .first("SELECT number FROM decision WHERE decision = ?", row -> row.getLong(1), json)
        .orElseThrow();
  }

  @Override
  public boolean withdraw(long number) {
    List<Boolean> withdrawn = new ArrayList<>();
    database.transaction(
        () -> {
          if (database.write("DELETE FROM decision WHERE number = ?", number) > 0) {
            Settings.changed(database);
            withdrawn.add(true);
          }
        });
    return !withdrawn.isEmpty();
  }

  @Override
  public List<Numbered> decisions() {
    return database.list(
        "SELECT number, decision FROM decision ORDER BY number",
        row -> new Numbered(row.getLong(1), RecordJson.read(row.getString(2), Decision.class)));
  }

  @Override
  public void close() {
    database.close();
  }
}
