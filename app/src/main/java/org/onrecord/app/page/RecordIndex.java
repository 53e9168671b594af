package org.onrecord.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.actor.Actor;
import org.onrecord.actor.ActorId;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Entry;
import org.onrecord.record.EntryId;
import org.onrecord.record.Statement;
import org.onrecord.story.Contradiction;
import org.onrecord.story.Relations;
import org.onrecord.story.Reuse;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;
import org.onrecord.story.Utterance;

/** Finds everything of a record by its id. */
final class RecordIndex {
  /** Id of the story that takes the articles of no story. */
  static final String REST = "rest";

  private final SourcedRecord record;
  private final Map<ArticleId, ArticleRecord> articles = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Utterance> utterances = new LinkedHashMap<>();
  private final Map<EntryId, List<Utterance>> ofStatement = new LinkedHashMap<>();
  private final Map<String, List<Contradiction>> clashes = new LinkedHashMap<>();
  private final Map<String, Story> stories = new LinkedHashMap<>();
  private final Map<ArticleId, Story> storyOf = new LinkedHashMap<>();

  RecordIndex(SourcedRecord record) {
    this.record = record;
    for (ArticleRecord article : record.articles()) {
      articles.put(article.article().id(), article);
      article.entries().forEach(entry -> entries.put(entry.id().value(), entry));
    }
    Set<ActorId> told = Doers.of(record);
    for (Actor actor : record.actors()) {
      if (told.contains(actor.id())) {
        actors.put(actor.id(), actor);
      }
    }
    for (Utterance utterance : record.relations().utterances()) {
      if (utterance.members().stream().anyMatch(m -> statement(m.statement()).isPresent())) {
        utterances.put(utterance.id(), utterance);
        for (Utterance.Member member : utterance.members()) {
          ofStatement.computeIfAbsent(member.statement(), id -> new ArrayList<>()).add(utterance);
        }
      }
    }
    for (Contradiction contradiction : record.relations().contradictions()) {
      for (String end : List.of(contradiction.a(), contradiction.b())) {
        clashes.computeIfAbsent(end, id -> new ArrayList<>()).add(contradiction);
      }
    }
    List<Story> ordered = new ArrayList<>(record.relations().stories());
    ordered.sort(Comparator.comparing((Story s) -> -s.articles().size()).thenComparing(Story::id));
    for (Story story : ordered) {
      if (story.articles().stream().anyMatch(articles::containsKey)) {
        add(story);
      }
    }
    List<ArticleId> rest = articles.keySet().stream().filter(a -> !storyOf.containsKey(a)).toList();
    if (!rest.isEmpty()) {
      add(new Story(REST, stories.isEmpty() ? "All reports" : "Other reports", rest, null, null));
    }
  }

  private void add(Story story) {
    stories.put(story.id(), story);
    story.articles().forEach(article -> storyOf.put(article, story));
  }

  SourcedRecord record() {
    return record;
  }

  /** The stories, those of most articles first. */
  List<Story> stories() {
    return List.copyOf(stories.values());
  }

  Optional<Story> story(String id) {
    return Optional.ofNullable(stories.get(id));
  }

  Optional<Story> storyOf(ArticleId article) {
    return Optional.ofNullable(storyOf.get(article));
  }

  Optional<ArticleRecord> article(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  /** The article of an entry of this record. */
  ArticleRecord home(Entry entry) {
    ArticleRecord home = articles.get(entry.article());
    if (home == null) {
      throw new IllegalArgumentException("no article " + entry.article() + " in this record");
    }
    return home;
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  Optional<Statement> statement(EntryId id) {
    return entry(id.value()).filter(Statement.class::isInstance).map(Statement.class::cast);
  }

  /** An actor of whom the record tells what it said, did or suffered, or where it stands. */
  Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  List<Utterance> utterances() {
    return List.copyOf(utterances.values());
  }

  Optional<Utterance> utterance(String id) {
    return Optional.ofNullable(utterances.get(id));
  }

  /** The utterances that a statement belongs to. */
  List<Utterance> utterances(EntryId statement) {
    return ofStatement.getOrDefault(statement, List.of());
  }

  /** The contradictions at one end of which an entry, article or utterance stands. */
  List<Contradiction> contradictions(String id) {
    return clashes.getOrDefault(id, List.of());
  }

  /** The article that an end of a contradiction lies in: an entry, an utterance or an article. */
  Optional<ArticleRecord> articleOf(String end) {
    Entry entry = entries.get(end);
    if (entry != null) {
      return article(entry.article());
    }
    Utterance utterance = utterances.get(end);
    if (utterance != null) {
      return statement(utterance.members().get(0).statement()).flatMap(s -> article(s.article()));
    }
    return article(new ArticleId(end));
  }

  /** What the record holds of one story alone; its utterances keep members of other stories. */
  SourcedRecord slice(Story story) {
    Set<ArticleId> here = new LinkedHashSet<>(story.articles());
    List<ArticleRecord> members = new ArrayList<>();
    for (ArticleId id : story.articles()) {
      article(id).ifPresent(members::add);
    }
    List<Utterance> said = new ArrayList<>();
    for (Utterance utterance : utterances.values()) {
      boolean told =
          utterance.members().stream()
              .map(member -> statement(member.statement()))
              .anyMatch(s -> s.isPresent() && here.contains(s.get().article()));
      if (told) {
        said.add(utterance);
      }
    }
    List<Reuse> reuse =
        record.relations().reuse().stream()
            .filter(r -> here.contains(r.a().article()) && here.contains(r.b().article()))
            .toList();
    List<Contradiction> parted =
        record.relations().contradictions().stream()
            .filter(c -> isHere(c.a(), here) || isHere(c.b(), here))
            .toList();
    return new SourcedRecord(
        record.program(),
        record.models(),
        members,
        record.actors(),
        new Relations(List.of(story), said, reuse, parted),
        List.of());
  }

  private boolean isHere(String end, Set<ArticleId> here) {
    return articleOf(end).filter(a -> here.contains(a.article().id())).isPresent();
  }
}
