package org.onrecord.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleRecord;
import org.onrecord.story.SourcedRecord;
import org.onrecord.story.Story;

/** The articles of a story with what they hold. */
final class StoryArticles {
  private StoryArticles() {}

  static List<ArticleRecord> of(Story story, SourcedRecord record) {
    Set<ArticleId> wanted = new HashSet<>(story.articles());
    return record.articles().stream().filter(a -> wanted.contains(a.article().id())).toList();
  }
}
