package org.onrecord.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Problem;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;
import org.onrecord.record.Party;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/**
 * Reads the part of what follows that one story or a few articles hold; every query here goes by an
 * index.
 */
final class StorySlices {
  /** Ids of a query, at most: each is a parameter. */
  private static final int CHUNK = 500;

  private final Database database;

  StorySlices(Database database) {
    this.database = database;
  }

  /** The part of a story, as rows that were made by a program. */
  Optional<SourcedRecord> read(String id, RelatedRows.Maker maker) {
    return database
        .first(
            "SELECT title, day_from, day_to FROM story WHERE id = ?",
            row ->
                new Story(
                    id,
                    row.getString(1),
                    articles(id),
                    RelatedArticleRows.day(row.getString(2)),
                    RelatedArticleRows.day(row.getString(3))),
            id)
        .map(story -> read(List.of(story), story.articles(), maker));
  }

  /** The part of some articles; their stories come with these articles alone. */
  SourcedRecord read(List<ArticleId> articles, RelatedRows.Maker maker) {
    Set<String> ids = new TreeSet<>();
    for (ArticleId article : articles) {
      ids.addAll(
          database.list(
              "SELECT story FROM story_article WHERE article = ?",
              row -> row.getString(1),
              article.value()));
    }
    List<Story> stories = new ArrayList<>();
    for (String id : ids) {
      stories.addAll(
          database.list(
              "SELECT title, day_from, day_to FROM story WHERE id = ?",
              row ->
                  new Story(
                      id,
                      row.getString(1),
                      articles(id).stream().filter(articles::contains).toList(),
                      RelatedArticleRows.day(row.getString(2)),
                      RelatedArticleRows.day(row.getString(3))),
              id));
    }
    return read(stories, articles, maker);
  }

  private List<ArticleId> articles(String story) {
    return database.list(
        "SELECT article FROM story_article WHERE story = ? ORDER BY place",
        row -> new ArticleId(row.getString(1)),
        story);
  }

  private SourcedRecord read(
      List<Story> stories, List<ArticleId> articles, RelatedRows.Maker maker) {
    Set<String> ids = new LinkedHashSet<>();
    articles.forEach(article -> ids.add(article.value()));
    List<ArticleRecord> records = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<Reuse> reuse = new ArrayList<>();
    Map<String, Contradiction> contradictions = new TreeMap<>();
    Set<String> told = new TreeSet<>();
    for (String article : ids) {
      records.addAll(
          database.list(
              "SELECT record FROM article_related WHERE article = ?",
              row -> RecordJson.unpack(row.getBytes(1), ArticleRecord.class),
              article));
      database.list(
          "SELECT reuse FROM reuse WHERE article_a = ?",
          row -> reuse.add(RecordJson.read(row.getString(1), Reuse.class)),
          article);
      told.addAll(
          database.list(
              "SELECT DISTINCT utterance FROM utterance_member WHERE entry >= ? AND entry < ?",
              row -> row.getString(1),
              article + ".",
              article + "/"));
    }
    records.sort(ArticleRows.order());
    records.forEach(record -> problems.addAll(record.problems()));
    problems.sort(Problem.ORDER);
    List<Utterance> utterances = new ArrayList<>();
    for (String utterance : told) {
      database
          .first(
              "SELECT utterance FROM utterance WHERE id = ?",
              row -> RecordJson.read(row.getString(1), Utterance.class),
              utterance)
          .map(whole -> within(whole, ids))
          .ifPresent(utterances::add);
    }
    for (String article : ids) {
      contradictions(article, article + "/", contradictions);
    }
    told.forEach(utterance -> contradictions(utterance, utterance + " ", contradictions));
    reuse.sort(Reuse.BY_PLACE);
    reuse.removeIf(r -> !ids.contains(r.b().article().value()));
    contradictions
        .values()
        .removeIf(c -> isElsewhere(c.a(), ids, told) || isElsewhere(c.b(), ids, told));
    return new SourcedRecord(
        maker.program(),
        maker.models(),
        records,
        actors(records, utterances, ids),
        new Relations(stories, utterances, reuse, List.copyOf(contradictions.values())),
        problems);
  }

  /** An utterance with its members in some articles alone. */
  private static Utterance within(Utterance whole, Set<String> articles) {
    return new Utterance(
        whole.id(),
        whole.speaker(),
        whole.date(),
        whole.members().stream().filter(m -> isOf(m.statement(), articles)).toList(),
        whole.recovered().stream()
            .filter(r -> isOf(r.statement(), articles) && isOf(r.from(), articles))
            .toList());
  }

  private static boolean isOf(EntryId entry, Set<String> articles) {
    return articles.contains(article(entry.value()));
  }

  /** The article of an entry, whose id begins with its. */
  private static String article(String entry) {
    int dot = entry.indexOf('.');
    return dot < 0 ? entry : entry.substring(0, dot);
  }

  private static boolean isElsewhere(String id, Set<String> articles, Set<String> utterances) {
    return !articles.contains(article(id)) && !utterances.contains(id);
  }

  /** Contradictions of which one side's id lies from one text to before another. */
  private void contradictions(String from, String to, Map<String, Contradiction> found) {
    for (String side : List.of("a", "b")) {
      for (Contradiction c :
          database.list(
              "SELECT id, kind, a, b, rule, confidence FROM contradiction WHERE "
                  + side
                  + " >= ? AND "
                  + side
                  + " < ?",
              AnswerRows::contradiction,
              from,
              to)) {
        found.put(c.id(), c);
      }
    }
  }

  private List<Actor> actors(
      List<ArticleRecord> records, List<Utterance> utterances, Set<String> articles) {
    Set<String> wanted = new TreeSet<>();
    for (ArticleRecord record : records) {
      record.actors().forEach(actor -> wanted.add(actor.id().value()));
    }
    for (String article : articles) {
      wanted.addAll(
          database.list(
              "SELECT DISTINCT actor FROM entry_actor WHERE article = ? AND actor IS NOT NULL",
              row -> row.getString(1),
              article));
    }
    for (Utterance utterance : utterances) {
      Party speaker = utterance.speaker();
      want(speaker == null ? null : speaker.actor(), wanted);
      utterance.recovered().forEach(recovered -> want(recovered.speaker(), wanted));
    }
    List<String> ids = new ArrayList<>(wanted);
    List<Actor> actors = new ArrayList<>();
    for (int from = 0; from < ids.size(); from += CHUNK) {
      List<String> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
      actors.addAll(
          database.list(
              "SELECT actor FROM actor WHERE id IN (?"
                  + ", ?".repeat(chunk.size() - 1)
                  + ") ORDER BY id",
              row -> RecordJson.read(row.getString(1), Actor.class),
              chunk.toArray()));
    }
    return actors;
  }

  private static void want(@Nullable ActorId actor, Set<String> wanted) {
    if (actor != null) {
      wanted.add(actor.value());
    }
  }
}
