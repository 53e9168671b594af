package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.article.Article;
import org.onrecord.record.ArticleRecord;

/** What holds within one story; a pure function of its articles. */
record StoryPart(
    Story story,
    List<ArticleRecord> records,
    List<Saying> sayings,
    List<SayingMatch> matches,
    List<Reuse> reuse) {
  StoryPart {
    records = List.copyOf(records);
    sayings = List.copyOf(sayings);
    matches = List.copyOf(matches);
    reuse = List.copyOf(reuse);
  }

  static StoryPart of(List<ArticleRecord> records) {
    List<Article> articles = new ArrayList<>();
    List<Saying> sayings = new ArrayList<>();
    for (ArticleRecord record : records) {
      articles.add(record.article());
      sayings.addAll(Saying.of(record));
    }
    sayings.sort(Saying.IN_TIME);
    return new StoryPart(
        StoryLine.of(articles),
        records,
        sayings,
        SayingPairs.inStory(sayings),
        articles.size() > 1 ? ReuseFinder.find(articles) : List.of());
  }
}
