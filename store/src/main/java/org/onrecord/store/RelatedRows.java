package org.onrecord.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.actor.Actor;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.language.Linguist.Model;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** What follows from the kept articles, as rows; the methods that write need a transaction. */
final class RelatedRows {
  /** What made a record. */
  private record Maker(String program, List<Model> models) {}

  private final Database database;
  private final RelatedArticleRows articles;

  RelatedRows(Database database) {
    this.database = database;
    this.articles = new RelatedArticleRows(database);
  }

  void replace(SourcedRecord record) {
    articles.replace(record.articles());
    actors(record.actors());
    Relations relations = record.relations();
    stories(relations.stories());
    utterances(relations.utterances());
    reuse(relations.reuse());
    contradictions(relations.contradictions());
    database.write("DELETE FROM problem_related");
    int place = 0;
    for (Problem problem : record.problems()) {
      database.write(
          "INSERT INTO problem_related (place, problem) VALUES (?, ?)",
          place++,
          RecordJson.write(problem));
    }
    Settings.put(
        database, Settings.MAKER, RecordJson.write(new Maker(record.program(), record.models())));
  }

  private void actors(List<Actor> actors) {
    database.write("DELETE FROM actor");
    for (Actor actor : actors) {
      List<String> names = new ArrayList<>(actor.aliases());
      names.add(0, actor.name());
      database.write(
          "INSERT INTO actor (id, name, kind, country, names, actor) VALUES (?, ?, ?, ?, ?, ?)",
          actor.id().value(),
          actor.name(),
          actor.kind().label(),
          actor.country(),
          String.join("\n", names).toLowerCase(Locale.ROOT),
          RecordJson.write(actor));
    }
  }

  private void stories(List<Story> stories) {
    database.write("DELETE FROM story_article");
    database.write("DELETE FROM story");
    int place = 0;
    for (Story story : stories) {
      database.write(
          "INSERT INTO story (id, place, title, day_from, day_to) VALUES (?, ?, ?, ?, ?)",
          story.id(),
          place++,
          story.title(),
          RelatedArticleRows.text(story.from()),
          RelatedArticleRows.text(story.to()));
      int n = 0;
      for (ArticleId article : story.articles()) {
        database.write(
            "INSERT INTO story_article (story, place, article) VALUES (?, ?, ?)",
            story.id(),
            n++,
            article.value());
      }
    }
  }

  private void utterances(List<Utterance> utterances) {
    database.write("DELETE FROM recovered");
    database.write("DELETE FROM utterance_member");
    database.write("DELETE FROM utterance");
    int place = 0;
    for (Utterance utterance : utterances) {
      database.write(
          "INSERT INTO utterance (id, place, utterance) VALUES (?, ?, ?)",
          utterance.id(),
          place++,
          RecordJson.write(utterance));
      int n = 0;
      for (Utterance.Member member : utterance.members()) {
        database.write(
            "INSERT INTO utterance_member (utterance, place, entry, relation) VALUES (?, ?, ?, ?)",
            utterance.id(),
            n++,
            member.statement().value(),
            member.relation().label());
      }
      for (Utterance.Recovered r : utterance.recovered()) {
        database.write(
            "INSERT INTO recovered (utterance, entry, speaker, from_entry, confidence)"
                + " VALUES (?, ?, ?, ?, ?)",
            utterance.id(),
            r.statement().value(),
            r.speaker().value(),
            r.from().value(),
            r.confidence());
      }
    }
  }

  private void reuse(List<Reuse> reuse) {
    database.write("DELETE FROM reuse");
    int place = 0;
    for (Reuse r : reuse) {
      database.write(
          "INSERT INTO reuse (place, article_a, article_b, reuse) VALUES (?, ?, ?, ?)",
          place++,
          r.a().article().value(),
          r.b().article().value(),
          RecordJson.write(r));
    }
  }

  private void contradictions(List<Contradiction> contradictions) {
    database.write("DELETE FROM contradiction");
    int place = 0;
    for (Contradiction c : contradictions) {
      database.write(
          "INSERT INTO contradiction (id, place, kind, a, b, rule, confidence)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)",
          c.id(),
          place++,
          c.kind().label(),
          c.a(),
          c.b(),
          c.why().rule(),
          c.why().confidence());
    }
  }

  Optional<ArticleRecord> article(ArticleId article) {
    return articles.read(article);
  }

  Optional<SourcedRecord> record() {
    return Settings.get(database, Settings.MAKER)
        .map(maker -> record(RecordJson.read(maker, Maker.class)));
  }

  private SourcedRecord record(Maker maker) {
    List<ArticleRecord> records = articles.read();
    Relations relations =
        new Relations(
            database.list(
                "SELECT id, title, day_from, day_to FROM story ORDER BY place",
                row -> {
                  String id = row.getString(1);
                  return new Story(
                      id,
                      row.getString(2),
                      storyArticles(id),
                      RelatedArticleRows.day(row.getString(3)),
                      RelatedArticleRows.day(row.getString(4)));
                }),
            json("SELECT utterance FROM utterance ORDER BY place", Utterance.class),
            json("SELECT reuse FROM reuse ORDER BY place", Reuse.class),
            database.list(
                "SELECT id, kind, a, b, rule, confidence FROM contradiction ORDER BY place",
                AnswerRows::contradiction));
    return new SourcedRecord(
        maker.program(),
        maker.models(),
        records,
        json("SELECT actor FROM actor ORDER BY id", Actor.class),
        relations,
        json("SELECT problem FROM problem_related ORDER BY place", Problem.class));
  }

  private <T> List<T> json(String sql, Class<T> type) {
    return database.list(sql, row -> RecordJson.read(row.getString(1), type));
  }

  private List<ArticleId> storyArticles(String story) {
    return database.list(
        "SELECT article FROM story_article WHERE story = ? ORDER BY place",
        row -> new ArticleId(row.getString(1)),
        story);
  }
}
