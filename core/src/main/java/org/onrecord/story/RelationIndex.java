package org.onrecord.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
  private final StoryIndex stories;
  private final SayingIndex sayings = new SayingIndex();
  private final Map<ArticleId, ArticleRecord> records = new HashMap<>();
  private final Map<ArticleId, List<Saying>> said = new HashMap<>();
  private final Map<List<ArticleId>, StoryPart> parts = new HashMap<>();

  private RelationIndex(StoryIndex stories) {
    this.stories = stories;
  }

  /** An index for one pile that is grouped already. */
  static RelationIndex of(StoryIndex stories, List<ArticleRecord> pile) {
    RelationIndex index = new RelationIndex(stories);
    pile.forEach(index::add);
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
    if (records.putIfAbsent(record.article().id(), record) == null) {
      stories.add(record);
      List<Saying> statements = Saying.of(record);
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
      List<SayingMatch> found = new ArrayList<>(across(saying, home));
      found.addAll(home.matchesOf().getOrDefault(saying.id(), List.of()));
      for (SayingMatch match : found) {
        matches.put(match.a().id() + " " + match.b().id(), match);
        Saying other = match.a().id().equals(saying.id()) ? match.b() : match.a();
        if (seen.add(other.id())) {
          open.add(other);
        }
      }
    }
    return relations(List.of(part), new ArrayList<>(matches.values()));
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
    List<StoryPart> all = new ArrayList<>();
    Set<List<ArticleId>> current = new HashSet<>();
    for (List<ArticleId> members : stories.stories()) {
      all.add(part(members));
      current.add(members);
    }
    parts.keySet().retainAll(current);
    List<SayingMatch> matches = new ArrayList<>();
    for (StoryPart part : all) {
      matches.addAll(part.matches());
      for (Saying saying : part.sayings()) {
        for (SayingMatch match : across(saying, part)) {
          if (match.a().id().equals(saying.id())) {
            matches.add(match);
          }
        }
      }
    }
    return relations(all, matches);
  }

  private StoryPart part(List<ArticleId> members) {
    StoryPart part = parts.get(members);
    if (part == null) {
      List<ArticleRecord> found = new ArrayList<>();
      List<Saying> statements = new ArrayList<>();
      for (ArticleId id : members) {
        ArticleRecord record = records.get(id);
        if (record != null) {
          found.add(record);
          statements.addAll(said.getOrDefault(id, List.of()));
        }
      }
      part = StoryPart.of(found, statements);
      parts.put(members, part);
    }
    return part;
  }

  private static Relations relations(List<StoryPart> of, List<SayingMatch> matches) {
    List<Story> found = new ArrayList<>();
    List<Reuse> reuse = new ArrayList<>();
    Map<String, Contradiction> contradictions = new TreeMap<>();
    for (StoryPart part : of) {
      found.add(part.story());
      reuse.addAll(part.reuse());
      StoryContradictions.of(part).forEach(c -> contradictions.put(c.id(), c));
    }
    matches.sort(SayingMatch.SUREST_FIRST);
    List<Utterance> utterances = new ArrayList<>();
    for (List<SayingMatch> component : UtteranceFinder.components(matches)) {
      utterances.addAll(UtteranceFinder.utterances(component));
      AttributionClash.of(component).forEach(c -> contradictions.put(c.id(), c));
    }
    found.sort(Comparator.comparing(Story::id));
    utterances.sort(Comparator.comparing(Utterance::id));
    reuse.sort(Reuse.BY_PLACE);
    return new Relations(found, utterances, reuse, List.copyOf(contradictions.values()));
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
