package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.article.ArticleId;
import org.onrecord.article.Publication;
import org.onrecord.record.ArticleDates;
import org.onrecord.record.ArticleRecord;
import org.onrecord.time.PublicationInference;
import org.onrecord.time.PublicationInference.Sibling;

/** Dates articles that give no day of their own by the other reports of their story. */
final class SiblingDates {
  private SiblingDates() {}

  /** The same records in the same order, those without a day dated where siblings tell it. */
  static List<ArticleRecord> infer(List<ArticleRecord> records, List<List<ArticleId>> stories) {
    Map<ArticleId, ArticleRecord> byId = new LinkedHashMap<>();
    records.forEach(record -> byId.put(record.article().id(), record));
    for (List<ArticleId> story : stories) {
      List<ArticleRecord> undated = new ArrayList<>();
      List<Sibling> siblings = new ArrayList<>();
      for (ArticleId id : story) {
        ArticleRecord record = byId.get(id);
        if (record != null) {
          Publication published = record.article().published();
          if (published == null) {
            undated.add(record);
          } else {
            siblings.add(new Sibling(published, record.times()));
          }
        }
      }
      for (ArticleRecord record : undated) {
        PublicationInference.fromSiblings(record.times(), siblings)
            .ifPresent(
                published -> byId.put(record.article().id(), ArticleDates.of(record, published)));
      }
    }
    return List.copyOf(byId.values());
  }
}
