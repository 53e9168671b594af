package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Onrecord;
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
  private final Directory directory;
  private final Search search;
  private final Doubts doubts;

  JdbcStore(Database database, Dialect dialect) {
    this.database = database;
    this.articles = new ArticleRows(database);
    this.related = new RelatedRows(database);
    this.answers = new Answers(database, dialect);
    this.directory = new Directory(database);
    this.search = new Search(database, dialect);
    this.doubts = new Doubts(database);
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
          Growth.forget(database);
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
    problems.sort(Problem.ORDER);
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
          Growth.forget(database);
          Settings.put(database, Settings.RELATED, Long.toString(changes));
        });
  }

  @Override
  public boolean grow(Onrecord onrecord) {
    return new Growth(database, articles, related, onrecord).run(this);
  }

  /** Writes how an article is related, right or wrong; for tests. */
  void spoil(ArticleRecord record) {
    database.transaction(() -> related.articles().write(record, ""));
  }

  @Override
  public Optional<SourcedRecord> record() {
    return related.record();
  }

  @Override
  public Optional<SourcedRecord> record(String storyId) {
    return related.record(storyId);
  }

  @Override
  public Optional<ArticleRecord> related(ArticleId article) {
    return related.article(article);
  }

  @Override
  public Optional<SourcedRecord> record(List<ArticleId> articles) {
    return related.record(articles);
  }

  @Override
  public Directory directory() {
    return directory;
  }

  @Override
  public Search search() {
    return search;
  }

  @Override
  public Doubts doubts() {
    return doubts;
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
  public Optional<KeptRoster> roster() {
    return Settings.get(database, Settings.ROSTER)
        .map(json -> RecordJson.read(json, KeptRoster.class));
  }

  @Override
  public void roster(KeptRoster roster) {
    database.transaction(
        () -> {
          Optional<KeptRoster> before = roster();
          if (before.filter(kept -> kept.text().equals(roster.text())).isPresent()) {
            return;
          }
          Settings.put(database, Settings.ROSTER, RecordJson.write(roster));
          if (database
              .first("SELECT id FROM article LIMIT 1", row -> row.getString(1))
              .isPresent()) {
            Settings.put(database, Settings.STALE, "true");
            Settings.changed(database);
          }
        });
  }

  @Override
  public boolean isStale() {
    return Settings.get(database, Settings.STALE).isPresent();
  }

  @Override
  public void readAnew() {
    database.transaction(() -> Settings.remove(database, Settings.STALE));
  }

  @Override
  public void close() {
    database.close();
  }
}
