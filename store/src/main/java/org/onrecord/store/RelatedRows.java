package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
  record Maker(String program, List<Model> models) {}

  /** What is of more than one article. */
  static final List<String> ACROSS =
      List.of(
          "actor",
          "actor_word",
          "story_article",
          "story",
          "recovered",
          "utterance_member",
          "utterance",
          "reuse",
          "contradiction",
          "problem_related");

  private final Database database;
  private final RelatedArticleRows articles;
  private final StorySlices slices;

  RelatedRows(Database database) {
    this.database = database;
    this.articles = new RelatedArticleRows(database);
    this.slices = new StorySlices(database);
  }

  void replace(SourcedRecord record) {
    articles.replace(record.articles());
    for (String table : ACROSS) {
      database.write("DELETE FROM " + table);
    }
    record.actors().forEach(this::actor);
    Relations relations = record.relations();
    relations.stories().forEach(this::story);
    relations.utterances().forEach(this::utterance);
    relations.reuse().forEach(this::reuse);
    relations.contradictions().forEach(c -> contradiction(c, null));
    record.problems().forEach(problem -> problem(null, problem));
    maker(record.program(), record.models());
  }

  /** Says what made the record. */
  void maker(String program, List<Model> models) {
    Settings.put(database, Settings.MAKER, RecordJson.write(new Maker(program, models)));
  }

  /**
   * Adds a problem.
   *
   * @param article of whose record it is; null for one of reading
   */
  void problem(@Nullable ArticleId article, Problem problem) {
    database.write(
        "INSERT INTO problem_related (article, problem) VALUES (?, ?)",
        article == null ? null : article.value(),
        RecordJson.write(problem));
  }

  RelatedArticleRows articles() {
    return articles;
  }

  /** Adds an actor, or replaces it. */
  void actor(Actor actor) {
    List<String> names = new ArrayList<>(actor.aliases());
    names.add(0, actor.name());
    database.write("DELETE FROM actor WHERE id = ?", actor.id().value());
    database.write(
        "INSERT INTO actor (id, name, kind, country, names, actor) VALUES (?, ?, ?, ?, ?, ?)",
        actor.id().value(),
        actor.name(),
        actor.kind().label(),
        actor.country(),
        String.join("\n", names).toLowerCase(Locale.ROOT),
        RecordJson.write(actor));
    ActorNames.write(database, actor.id().value(), names);
  }

  /** Adds a story. */
  void story(Story story) {
    database.write(
        "INSERT INTO story (id, title, day_from, day_to) VALUES (?, ?, ?, ?)",
        story.id(),
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

  /** Adds an utterance. */
  void utterance(Utterance utterance) {
    database.write(
        "INSERT INTO utterance (id, utterance) VALUES (?, ?)",
        utterance.id(),
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

  /** Makes some the only shared passages that begin in some articles; most are there already. */
  void reuse(Set<ArticleId> articles, List<Reuse> now) {
    Map<String, Reuse> added = new LinkedHashMap<>();
    now.forEach(reuse -> added.put(RecordJson.write(reuse), reuse));
    List<@Nullable Object[]> gone = new ArrayList<>();
    database.among(
        "SELECT article_a, reuse FROM reuse WHERE article_a IN %s",
        row -> {
          String kept = row.getString(2);
          if (added.remove(kept) == null) {
            gone.add(new Object[] {row.getString(1), kept});
          }
          return kept;
        },
        articles.stream().map(ArticleId::value).toList());
    database.writeAll("DELETE FROM reuse WHERE article_a = ? AND reuse = ?", gone);
    database.writeAll(
        "INSERT INTO reuse (article_a, article_b, reuse) VALUES (?, ?, ?)",
        added.entrySet().stream()
            .map(
                entry ->
                    new @Nullable Object[] {
                      entry.getValue().a().article().value(),
                      entry.getValue().b().article().value(),
                      entry.getKey()
                    })
            .toList());
  }

  /** Adds a shared passage. */
  void reuse(Reuse reuse) {
    database.write(
        "INSERT INTO reuse (article_a, article_b, reuse) VALUES (?, ?, ?)",
        reuse.a().article().value(),
        reuse.b().article().value(),
        RecordJson.write(reuse));
  }

  /**
   * Adds a contradiction.
   *
   * @param story in which it is alone; null for one that may cross stories
   */
  void contradiction(Contradiction c, @Nullable String story) {
    database.write(
        "INSERT INTO contradiction (id, kind, a, b, rule, confidence, story)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        c.id(),
        c.kind().label(),
        c.a(),
        c.b(),
        c.why().rule(),
        c.why().confidence(),
        story);
  }

  Optional<ArticleRecord> article(ArticleId article) {
    return articles.read(article);
  }

  Optional<SourcedRecord> record() {
    return Settings.get(database, Settings.MAKER)
        .map(maker -> record(RecordJson.read(maker, Maker.class)));
  }

  Optional<SourcedRecord> record(String story) {
    return Settings.get(database, Settings.MAKER)
        .flatMap(maker -> slices.read(story, RecordJson.read(maker, Maker.class)));
  }

  Optional<SourcedRecord> record(List<ArticleId> wanted) {
    return Settings.get(database, Settings.MAKER)
        .map(maker -> slices.read(wanted, RecordJson.read(maker, Maker.class)));
  }

  private SourcedRecord record(Maker maker) {
    List<ArticleRecord> records = articles.read();
    Relations relations =
        new Relations(
            database.list(
                "SELECT id, title, day_from, day_to FROM story ORDER BY id",
                row -> {
                  String id = row.getString(1);
                  return new Story(
                      id,
                      row.getString(2),
                      storyArticles(id),
                      RelatedArticleRows.day(row.getString(3)),
                      RelatedArticleRows.day(row.getString(4)));
                }),
            json("SELECT utterance FROM utterance ORDER BY id", Utterance.class),
            sorted(json("SELECT reuse FROM reuse", Reuse.class), Reuse.BY_PLACE),
            database.list(
                "SELECT id, kind, a, b, rule, confidence FROM contradiction ORDER BY id",
                AnswerRows::contradiction));
    return new SourcedRecord(
        maker.program(),
        maker.models(),
        records,
        json("SELECT actor FROM actor ORDER BY id", Actor.class),
        relations,
        sorted(json("SELECT problem FROM problem_related", Problem.class), Problem.ORDER));
  }

  private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(list);
    sorted.sort(order);
    return sorted;
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
