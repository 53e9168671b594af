package org.onrecord.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.article.ArticleId;
import org.onrecord.record.ArticleDates;
import org.onrecord.record.ArticleRecord;

/** The records that are needed while a batch is related, each read once; some stay at hand. */
final class GrowthRecords {
  /** Records of others that stay at hand. */
  private static final int KEPT = 400;

  private final ArticleRows extracted;
  private final RelatedArticleRows related;
  private Decisions decisions = new Decisions(List.of());
  private final Map<ArticleId, ArticleRecord> read = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<ArticleId, ArticleRecord> written = new LinkedHashMap<>();

  GrowthRecords(ArticleRows extracted, RelatedArticleRows related) {
    this.extracted = extracted;
    this.related = related;
  }

  /** Begins a batch. */
  void begin(Decisions decided) {
    decisions = decided;
    written.clear();
    read.clear();
  }

  /** What was extracted from an article, with what was decided of it. */
  ArticleRecord extracted(ArticleId article) {
    return decisions.apply(
        extracted
            .read(article)
            .orElseThrow(() -> new StoreException("article " + article + " is gone")));
  }

  /** The record as it is related now: by this batch, or before it. */
  ArticleRecord related(ArticleId article) {
    ArticleRecord now = written.get(article);
    return now == null ? before(article) : now;
  }

  /** The record as it was related before this batch. */
  ArticleRecord before(ArticleId article) {
    ArticleRecord record = read.get(article);
    if (record == null) {
      record =
          related
              .read(article)
              .orElseThrow(() -> new StoreException("article " + article + " is not related"));
      read.put(article, record);
      if (read.size() > KEPT) {
        read.remove(read.keySet().iterator().next());
      }
    }
    return record;
  }

  /** What was extracted from an article, dated as it is related now. */
  ArticleRecord dated(ArticleId article) {
    ArticleRecord record = extracted(article);
    ArticleRecord now = related(article);
    return Objects.equals(record.article().published(), now.article().published())
        ? record
        : ArticleDates.of(record, now.article().published());
  }

  /** Says how an article is related from now on. */
  void write(ArticleRecord record) {
    written.put(record.article().id(), record);
  }

  /** The articles that this batch relates anew. */
  Set<ArticleId> written() {
    return new LinkedHashSet<>(written.keySet());
  }
}
