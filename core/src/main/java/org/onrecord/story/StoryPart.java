package org.onrecord.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.EntryId;

/**
 * What holds within one story; a pure function of its articles.
 *
 * @param matchesOf the matches of each statement that has any
 */
record StoryPart(
    Story story,
    List<ArticleRecord> records,
    List<Saying> sayings,
    List<SayingMatch> matches,
    Map<EntryId, List<SayingMatch>> matchesOf) {
  StoryPart {
    records = List.copyOf(records);
    sayings = List.copyOf(sayings);
    matches = List.copyOf(matches);
    matchesOf = Map.copyOf(matchesOf);
  }

  /**
   * @param said the statements of these articles, in any order
   */
  static StoryPart of(List<ArticleRecord> records, List<Saying> said) {
    List<Article> articles = records.stream().map(ArticleRecord::article).toList();
    List<Saying> sayings = new ArrayList<>(said);
    sayings.sort(Saying.IN_TIME);
    List<SayingMatch> matches = SayingPairs.inStory(sayings);
    Map<EntryId, List<SayingMatch>> of = new HashMap<>();
    for (SayingMatch match : matches) {
      of.computeIfAbsent(match.a().id(), k -> new ArrayList<>()).add(match);
      of.computeIfAbsent(match.b().id(), k -> new ArrayList<>()).add(match);
    }
    return new StoryPart(StoryLine.of(articles), records, sayings, matches, of);
  }

  /** The passages that its articles share; found anew each time, for most are never asked for. */
  List<Reuse> reuse() {
    return records.size() > 1
        ? ReuseFinder.find(records.stream().map(ArticleRecord::article).toList())
        : List.of();
  }
}
