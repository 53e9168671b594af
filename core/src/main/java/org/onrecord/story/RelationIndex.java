package org.onrecord.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;

/**
 * What holds between the articles of a growing pile. Articles come one at a time and in any order;
 * the result depends on their set and on the pile that the index was made for, which says how rare
 * a word is.
 *
 * <p>Adding an article costs about the same however large the pile is: it is compared with what
 * shares its rare words or its quotations, and only its own story is worked out again.
 */
public final class RelationIndex {
  /** Stories that are kept as worked out; others are worked out again when they are wanted. */
  private static final int PARTS = 64;

  private final StoryIndex stories;
  private final SayingIndex sayings = new SayingIndex();
  private final Map<ArticleId, ArticleRecord> records = new HashMap<>();
  private final Map<ArticleId, List<Saying>> said = new HashMap<>();

  /** The stories that were looked at last, the longest ago first. */
  private final Map<List<ArticleId>, StoryPart> parts = new LinkedHashMap<>(16, 0.75f, true);

  private RelationIndex(StoryIndex stories) {
    this.stories = stories;
  }

  /** An index for one pile that is grouped already. */
  static RelationIndex of(StoryIndex stories, List<ArticleRecord> pile, Workers workers) {
    RelationIndex index = new RelationIndex(stories);
    List<List<Saying>> said = workers.each(pile, Saying::of);
    for (int i = 0; i < pile.size(); i++) {
      index.add(pile.get(i), said.get(i));
    }
    return index;
  }

  /** An index that holds a pile, in any order, and takes more. */
  public static RelationIndex growing(List<ArticleRecord> pile) {
    RelationIndex index = new RelationIndex(new StoryIndex(Background.of(articles(pile)).open()));
    pile.forEach(index::add);
    return index;
  }

  private static List<Article> articles(List<ArticleRecord> pile) {
    return pile.stream().map(ArticleRecord::article).toList();
  }

  /** Takes an article in; one that is known already changes nothing. */
  public void add(ArticleRecord record) {
    if (!records.containsKey(record.article().id())) {
      add(record, Saying.of(record));
    }
  }

  private void add(ArticleRecord record, List<Saying> statements) {
    if (records.putIfAbsent(record.article().id(), record) == null) {
      stories.add(record);
      said.put(record.article().id(), statements);
      statements.forEach(sayings::add);
    }
  }

  /**
   * The story of an article with all that holds in it, and its utterances wherever they are quoted.
   */
  public Relations around(ArticleId article) {
    StoryPart part = partOf(article);
    if (part == null) {
      return Relations.NONE;
    }
    Map<String, SayingMatch> matches = new TreeMap<>();
    Set<EntryId> seen = new HashSet<>();
    Deque<Saying> open = new ArrayDeque<>(part.sayings());
    part.sayings().forEach(saying -> seen.add(saying.id()));
    while (!open.isEmpty()) {
      Saying saying = open.poll();
      StoryPart home = partOf(saying.article().id());
      if (home == null) {
        continue;
      }
      List<SayingMatch> met = new ArrayList<>(across(saying, home));
      met.addAll(home.matchesOf().getOrDefault(saying.id(), List.of()));
      for (SayingMatch match : met) {
        matches.put(match.a().id() + " " + match.b().id(), match);
        Saying other = match.a().id().equals(saying.id()) ? match.b() : match.a();
        if (seen.add(other.id())) {
          open.add(other);
        }
      }
    }
    Found found = new Found();
    found.take(part);
    found.takeAll(new ArrayList<>(matches.values()));
    return found.relations();
  }

  private @Nullable StoryPart partOf(ArticleId article) {
    for (List<ArticleId> members : stories.storiesAround(article)) {
      if (members.contains(article)) {
        return part(members);
      }
    }
    return null;
  }

  /** What holds in the whole pile. */
  public Relations relations() {
    return relations(Workers.ALONE);
  }

  /** What holds in the whole pile, worked out story by story. */
  Relations relations(Workers workers) {
    Found found = new Found();
    workers.each(stories.stories(), this::within).forEach(found::add);
    List<SayingMatch> open = new ArrayList<>(found.open);
    found.takeAll(open);
    return found.relations();
  }

  /** What holds in one story, as far as it can be told without the others. */
  private Found within(List<ArticleId> members) {
    Found found = new Found();
    StoryPart part = compute(members);
    found.take(part);
    Set<EntryId> elsewhere = new HashSet<>();
    for (Saying saying : part.sayings()) {
      for (SayingMatch match : across(saying, part)) {
        elsewhere.add(saying.id());
        if (match.a().id().equals(saying.id())) {
          found.open.add(match);
        }
      }
    }
    // What nobody quotes elsewhere is done, and need not be kept.
    for (List<SayingMatch> component : UtteranceFinder.components(part.matches())) {
      boolean isOpen =
          component.stream()
              .anyMatch(m -> elsewhere.contains(m.a().id()) || elsewhere.contains(m.b().id()));
      if (isOpen) {
        found.open.addAll(component);
      } else {
        found.take(component);
      }
    }
    return found;
  }

  private StoryPart part(List<ArticleId> members) {
    StoryPart part = parts.get(members);
    if (part == null) {
      part = compute(members);
      parts.put(members, part);
      if (parts.size() > PARTS) {
        parts.remove(parts.keySet().iterator().next());
      }
    }
    return part;
  }

  private StoryPart compute(List<ArticleId> members) {
    List<ArticleRecord> found = new ArrayList<>();
    List<Saying> statements = new ArrayList<>();
    for (ArticleId id : members) {
      ArticleRecord record = records.get(id);
      if (record != null) {
        found.add(record);
        statements.addAll(said.getOrDefault(id, List.of()));
      }
    }
    return StoryPart.of(found, statements);
  }

  /** What was found so far. */
  private static final class Found {
    private final List<Story> stories = new ArrayList<>();
    private final List<Reuse> reuse = new ArrayList<>();
    private final List<Utterance> utterances = new ArrayList<>();
    private final Map<String, Contradiction> contradictions = new TreeMap<>();

    /** Matches of which some may hang together with those of other stories. */
    private final List<SayingMatch> open = new ArrayList<>();

    void add(Found other) {
      stories.addAll(other.stories);
      reuse.addAll(other.reuse);
      utterances.addAll(other.utterances);
      contradictions.putAll(other.contradictions);
      open.addAll(other.open);
    }

    void take(StoryPart part) {
      stories.add(part.story());
      reuse.addAll(part.reuse());
      StoryContradictions.of(part).forEach(c -> contradictions.put(c.id(), c));
    }

    /** Takes matches of which none shares a statement with one outside, the surest first. */
    void take(List<SayingMatch> component) {
      utterances.addAll(UtteranceFinder.utterances(component));
      AttributionClash.of(component).forEach(c -> contradictions.put(c.id(), c));
    }

    /** Takes matches in any order. */
    void takeAll(List<SayingMatch> matches) {
      matches.sort(SayingMatch.SUREST_FIRST);
      UtteranceFinder.components(matches).forEach(this::take);
    }

    Relations relations() {
      stories.sort(Comparator.comparing(Story::id));
      utterances.sort(Comparator.comparing(Utterance::id));
      reuse.sort(Reuse.BY_PLACE);
      return new Relations(stories, utterances, reuse, List.copyOf(contradictions.values()));
    }
  }

  /** The matches of a statement with those of other stories. */
  private List<SayingMatch> across(Saying saying, StoryPart part) {
    List<SayingMatch> found = new ArrayList<>();
    for (Saying other : sayings.sharers(saying)) {
      if (!other.id().equals(saying.id())
          && !part.story().articles().contains(other.article().id())) {
        SayingMatch match = SayingPairs.match(saying, other, false);
        if (match != null) {
          found.add(match);
        }
      }
    }
    return found;
  }
}
