package org.onrecord.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.app.page.View;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.store.Directory;
import org.onrecord.store.Store;
import org.onrecord.store.Stores;
import org.onrecord.story.SourcedRecord;

/**
 * The store as a server uses it: one connection answers while another writes, and the parts that
 * were loaded lately stay at hand until something changes.
 */
final class Archive implements AutoCloseable {
  /** Characters of articles that stay at hand: some 150 MB with all that stands on them. */
  private static final long WEIGHT = 6_000_000;

  /** Articles from which the page of an actor is made, the latest. */
  static final int ARTICLES_OF_ACTOR = 150;

  private final Store reading;
  private final Store writing;
  private final Map<String, SourcedRecord> parts = new LinkedHashMap<>(16, 0.75f, true);
  private Map<String, Integer> counts = Map.of();
  private long state = -1;
  private long weight;

  private Archive(Store reading, Store writing) {
    this.reading = reading;
    this.writing = writing;
  }

  /** Opens a store, and makes it where there is none. */
  static Archive open(String address) {
    Store writing = Stores.open(address);
    boolean opened = false;
    try {
      Archive archive = new Archive(Stores.open(address), writing);
      opened = true;
      return archive;
    } finally {
      if (!opened) {
        writing.close();
      }
    }
  }

  /** Answers; nothing may be written by it. */
  Store reading() {
    return reading;
  }

  /** Takes what is new. */
  Store writing() {
    return writing;
  }

  Directory directory() {
    return reading.directory();
  }

  /** The part of the record that a view needs; nothing where the store does not hold it. */
  Optional<SourcedRecord> part(View view) {
    if (view instanceof View.OfStory of) {
      return story(of.story());
    }
    if (view instanceof View.OfPeriod of) {
      return story(of.story());
    }
    if (view instanceof View.OfArticle of) {
      return article(of.article());
    }
    if (view instanceof View.OfEntry of) {
      String id = of.entry().value();
      int dot = id.indexOf('.');
      return dot < 0 ? Optional.empty() : article(new ArticleId(id.substring(0, dot)));
    }
    if (view instanceof View.OfUtterance of) {
      return articles("utterance " + of.utterance(), directory().articlesThatTell(of.utterance()));
    }
    if (view instanceof View.OfActor of) {
      return articles(
          "actor " + of.actor(), directory().articlesWith(of.actor(), ARTICLES_OF_ACTOR));
    }
    return loaded("nothing", reading.record(List.of()));
  }

  /** A story's part of the record. */
  Optional<SourcedRecord> story(String id) {
    String key = "story " + id;
    return kept(key).or(() -> loaded(key, reading.record(id)));
  }

  /** The part of the story that an article belongs to, or of the article alone. */
  Optional<SourcedRecord> article(ArticleId id) {
    Optional<String> story = directory().storyOf(id);
    return story.isPresent()
        ? story(story.get())
        : reading.has(id) ? articles("article " + id, List.of(id)) : Optional.empty();
  }

  private Optional<SourcedRecord> articles(String key, List<ArticleId> articles) {
    return articles.isEmpty()
        ? Optional.empty()
        : kept(key).or(() -> loaded(key, reading.record(articles)));
  }

  private synchronized Optional<SourcedRecord> kept(String key) {
    forget();
    return Optional.ofNullable(parts.get(key));
  }

  private synchronized Optional<SourcedRecord> loaded(String key, Optional<SourcedRecord> loaded) {
    if (loaded.isPresent()) {
      forget();
      SourcedRecord before = parts.put(key, loaded.get());
      weight += weight(loaded.get()) - (before == null ? 0 : weight(before));
      var oldest = parts.values().iterator();
      while (weight > WEIGHT && parts.size() > 1) {
        weight -= weight(oldest.next());
        oldest.remove();
      }
    }
    return loaded;
  }

  private static long weight(SourcedRecord part) {
    long weight = 0;
    for (ArticleRecord article : part.articles()) {
      weight += article.article().text().length() + 100L * article.entries().size();
    }
    return weight;
  }

  /** How many there are of each thing in the store. */
  synchronized Map<String, Integer> counts() {
    forget();
    if (counts.isEmpty()) {
      counts = directory().counts();
    }
    return counts;
  }

  /** Lets go of what was loaded before the store was last related. */
  private void forget() {
    long now = directory().state();
    if (now != state) {
      parts.clear();
      counts = Map.of();
      weight = 0;
      state = now;
    }
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
