package org.onrecord.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.Article;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;

/** Finds what holds between articles. */
public final class Relater {
  private static final Comparator<Reuse> BY_PLACE =
      Comparator.comparing((Reuse r) -> r.a().article())
          .thenComparing(r -> r.a().span())
          .thenComparing(r -> r.b().article())
          .thenComparing(r -> r.b().span());

  /**
   * What holds between the articles of a pile.
   *
   * @param articles each once, in any order; the result does not depend on it
   */
  public Relations relate(List<ArticleRecord> articles) {
    List<Article> pile = new ArrayList<>();
    Map<ArticleId, ArticleRecord> byId = new HashMap<>();
    for (ArticleRecord record : articles) {
      pile.add(record.article());
      byId.put(record.article().id(), record);
    }
    StoryIndex index = new StoryIndex(Background.of(pile));
    articles.forEach(index::add);
    List<Story> stories = new ArrayList<>();
    List<Reuse> reuse = new ArrayList<>();
    List<List<Saying>> sayings = new ArrayList<>();
    for (List<ArticleId> members : index.stories()) {
      List<Article> found = new ArrayList<>();
      List<Saying> said = new ArrayList<>();
      for (ArticleId id : members) {
        ArticleRecord record = byId.get(id);
        if (record != null) {
          found.add(record.article());
          said.addAll(Saying.of(record));
        }
      }
      stories.add(StoryLine.of(found));
      if (found.size() > 1) {
        reuse.addAll(ReuseFinder.find(found));
      }
      sayings.add(said);
    }
    stories.sort(Comparator.comparing(Story::id));
    reuse.sort(BY_PLACE);
    UtteranceFinder.Found found = UtteranceFinder.find(sayings);
    List<Contradiction> contradictions = StoryContradictions.of(sayings, found, byId);
    return new Relations(stories, found.utterances(), reuse, contradictions);
  }
}
